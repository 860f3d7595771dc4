import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '#source/front-matter.ts';

const FILE = '---\ntitle: Essai\ntags:\n  - nuage\n  - reseau\n---\n\nTexte.\n';

describe.each([
  { form: 'plain', text: FILE, ending: '\n' },
  { form: 'with Windows line ends', text: FILE.replaceAll('\n', '\r\n'), ending: '\r\n' },
  { form: 'with a byte order mark', text: `\uFEFF${FILE}`, ending: '\n' },
  {
    form: 'with both',
    text: `\uFEFF${FILE.replaceAll('\n', '\r\n')}`,
    ending: '\r\n',
  },
  { form: 'with spaces after the dashes', text: FILE.replaceAll('---\n', '---  \n'), ending: '\n' },
])('a file $form', ({ text, ending }) => {
  const { frontMatter, body, bodyOffset, bodyStart } = splitFrontMatter(text);

  test('is front matter and body', () => {
    expect(frontMatter?.data).toEqual({ title: 'Essai', tags: ['nuage', 'reseau'] });
    expect(body).toBe(`${ending}Texte.${ending}`);
  });

  test('knows the lines of its keys, of its list items, and of its body', () => {
    expect(frontMatter?.positionOf(['title'])).toEqual({ line: 2, column: 1 });
    expect(frontMatter?.positionOf(['tags'])).toEqual({ line: 3, column: 1 });
    expect(frontMatter?.positionOf(['tags', 1])).toEqual({ line: 5, column: 5 });
    expect(bodyOffset).toBe(6);
    expect(text.split('\n').slice(bodyOffset).join('\n')).toBe(body);
    expect(text.slice(bodyStart)).toBe(body);
  });
});

test.each([
  { what: 'none', text: 'Texte.\n' },
  { what: 'none, and a rule later', text: 'Texte.\n\n---\n\nSuite.\n' },
  { what: 'nothing at all', text: '' },
  { what: 'no end', text: '---\ntitle: Essai\n\nTexte.\n' },
  { what: 'four dashes', text: '----\ntitle: Essai\n----\n' },
  { what: 'a line before it', text: '\n---\ntitle: Essai\n---\n' },
])('a file whose front matter has $what is all body', ({ text }) => {
  expect(splitFrontMatter(text)).toEqual({
    frontMatter: undefined,
    body: text,
    bodyOffset: 0,
    bodyStart: 0,
  });
});

test('empty front matter is there', () => {
  expect(splitFrontMatter('---\n---\nTexte.\n')).toMatchObject({
    frontMatter: { data: null, faults: [] },
    body: 'Texte.\n',
    bodyOffset: 2,
  });
});

test('front matter ends at its first closing line, and may end the file', () => {
  expect(splitFrontMatter('---\na: 1\n---\n\n---\n').body).toBe('\n---\n');
  expect(splitFrontMatter('---\na: 1\n---')).toMatchObject({
    frontMatter: { data: { a: 1 } },
    body: '',
  });
});

test('faults of the YAML stand at the lines of the file', () => {
  const { frontMatter } = splitFrontMatter('---\na: 1\na: 2\n---\n');
  expect(frontMatter?.faults).toMatchObject([{ line: 3, column: 1 }]);
  expect(frontMatter?.data).toBeUndefined();
});
