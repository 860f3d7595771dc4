import { describe, expect, test } from 'vitest';
import { nodesOf } from '#lib/mdx-tree.ts';
import type { EntryFile } from '#source/content.ts';
import { splitFrontMatter } from '#source/front-matter.ts';
import { attributePositionIn, parseBody, positionIn } from '#source/mdx.ts';

/** A file with front matter of three lines, so that its body starts on line 4. */
function entry(body: string, head = '---\ntitle: Essai\n---\n'): EntryFile {
  return {
    file: 'a.mdx',
    absolutePath: '/a.mdx',
    place: undefined,
    text: head + body,
    fault: undefined,
    ...splitFrontMatter(head + body),
  };
}

const faultOf = (file: EntryFile) => {
  const parsed = parseBody(file);
  return 'fault' in parsed ? parsed.fault : undefined;
};
const treeOf = (file: EntryFile) => {
  const parsed = parseBody(file);
  if ('fault' in parsed) throw new Error(parsed.fault.message);
  return parsed.tree;
};

describe('the fault of a body', () => {
  test.each([
    { what: 'an open element', body: '\n<Note>\n', line: 5, column: 1 },
    { what: 'an open element in prose', body: 'Un <b>mot.\n', line: 4, column: 4 },
    { what: 'a broken expression', body: '\n\nUn {a b}.\n', line: 6, column: 7 },
    { what: 'an open expression', body: 'Un {a\n', line: 4, column: 4 },
    { what: 'a broken import', body: 'import a from\n\nTexte.\n', line: 6, column: 1 },
    { what: 'a broken export', body: '\nexport const a = {;\n', line: 5, column: 19 },
  ])('for $what is at $line:$column of the file', ({ body, line, column }) => {
    expect(faultOf(entry(body))).toMatchObject({ line, column });
  });

  test.each([
    { form: 'Windows line ends', head: '---\r\ntitle: Essai\r\n---\r\n', line: 5 },
    { form: 'a byte order mark', head: '\uFEFF---\ntitle: Essai\n---\n', line: 5 },
    { form: 'no front matter', head: '', line: 2 },
  ])('is at its line in a file with $form', ({ head, line }) => {
    expect(faultOf(entry('Texte.\r\n<b>\r\n', head))).toMatchObject({ line, column: 1 });
  });

  test('names the places in its words by the lines of the file too', () => {
    const fault = faultOf(entry('<Note>\n\n<Autre>\n\n</Note>\n'));
    expect(fault).toMatchObject({ line: 8, column: 1 });
    expect(fault?.message).toContain('(6:1)');
    expect(fault?.message).not.toContain('(3:1)');
  });

  test('does not carry the parser’s own codes', () => {
    expect(faultOf(entry('<b>\n'))?.message).not.toMatch(/mdx-jsx|^\d+:\d+/);
  });

  test.each(['Texte.\n', '', "import a from './a.ts';\n\n{a}\n", '{/* note */}\n', 'a < b\n'])(
    'is absent for %j',
    (body) => {
      expect(faultOf(entry(body))).toBeUndefined();
    },
  );
});

describe('the tree of a body', () => {
  test('is made once for a file', () => {
    const file = entry('Texte.\n');
    expect(parseBody(file)).toBe(parseBody(file));
    expect(parseBody(entry('Texte.\n'))).not.toBe(parseBody(file));
  });

  test('gives its nodes, parents first', () => {
    const types = nodesOf(treeOf(entry('# Un *mot*\n\nDeux.\n'))).map(({ type }) => type);
    expect(types).toEqual(['root', 'heading', 'text', 'emphasis', 'text', 'paragraph', 'text']);
  });

  test('knows where its nodes stand in the file, accents counting as one', () => {
    const file = entry('\nÉtés [lien](../a/fr.mdx).\n');
    const link = nodesOf(treeOf(file)).find(({ type }) => type === 'link')!;
    expect(positionIn(file, link)).toEqual({ line: 5, column: 6 });
  });

  test('takes a rule at the start of the body for a rule, not for front matter', () => {
    const types = nodesOf(treeOf(entry('---\n\nTexte.\n\n---\n'))).map(({ type }) => type);
    expect(types.filter((type) => type === 'thematicBreak')).toHaveLength(2);
  });

  test.each([
    [
      'on the line of its element',
      'Texte <b un="1" deux={2} />.\n',
      'deux',
      { line: 4, column: 17 },
    ],
    [
      'on a line of its own',
      'Texte.\n\n<b\n  un="1"\n  deux\n/>\n',
      'deux',
      { line: 8, column: 3 },
    ],
    ['named in a text before', '<b un="a deux=1" deux="2" />\n', 'deux', { line: 4, column: 18 }],
    ['that another starts with', '<b deuxfois="1" deux="2" />\n', 'deux', { line: 4, column: 17 }],
    ['that is not written out', '\n<b {...un} />\n', 'deux', { line: 5, column: 1 }],
  ])('knows where an attribute stands: %s', (_what, body, name, position) => {
    const file = entry(body);
    const element = nodesOf(treeOf(file)).find((node) => node.type.startsWith('mdxJsx'))!;
    expect(attributePositionIn(file, element, name)).toEqual(position);
  });
});
