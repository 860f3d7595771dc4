import { mdxToMdast, type MdastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import { CALLOUT_KINDS, toAlert } from '#lib/callouts.ts';

function alertOf(body: string) {
  const tree = mdxToMdast(body, { features: { frontmatter: false } });
  return 'children' in tree ? toAlert(tree.children[0] as MdastNode) : undefined;
}

const textOf = (node: MdastNode): string => {
  if ('value' in node) return node.value;
  return 'children' in node
    ? node.children.map((child) => textOf(child as MdastNode)).join('')
    : '';
};

describe('an alert', () => {
  test.each(CALLOUT_KINDS)('may be a %s, in any case', (kind) => {
    for (const written of [kind, kind.toUpperCase(), kind[0]!.toUpperCase() + kind.slice(1)]) {
      expect(alertOf(`> [!${written}]\n> Text.`)).toMatchObject({
        kind,
        written,
        besideMarker: '',
      });
    }
  });

  test.each([
    ['text on the next line', '> [!TIP]\n> One *two*\n> three.', ['One two\nthree.']],
    ['text after an empty line', '> [!TIP]\n>\n> One.', ['One.']],
    ['spaces after the marker', '> [!TIP]  \n> One.', ['One.']],
    ['text that starts with emphasis', '> [!TIP]\n> **One** two.', ['One two.']],
    ['more than a paragraph', '> [!TIP]\n> One.\n>\n> - two', ['One.', 'two']],
    ['nothing', '> [!TIP]', []],
  ])('holds what stands in it without the marker: %s', (_what, body, texts) => {
    expect(alertOf(body)?.children.map(textOf)).toEqual(texts);
  });

  test('does not start with the line break that two spaces after its marker make', () => {
    const [paragraph] = alertOf('> [!TIP]  \n> One  \n> two.')?.children ?? [];
    const types =
      paragraph && 'children' in paragraph && paragraph.children.map(({ type }) => type);
    expect(types).toEqual(['text', 'break', 'text']);
  });

  test('tells what stands beside its marker, and a kind that is none', () => {
    expect(alertOf('> [!TIP] Title\n> Text.')).toMatchObject({ besideMarker: 'Title' });
    expect(alertOf('> [!Hint]\n> Text.')).toMatchObject({ kind: undefined, written: 'Hint' });
  });
});

test.each(['> A quotation.', '> [!]\n> Text.', '[!TIP]', '> - [!TIP]', '> *[!TIP]*', 'Text.'])(
  '%j is none',
  (body) => {
    expect(alertOf(body)).toBeUndefined();
  },
);
