import { expect, test } from 'vitest';
import { placeOf, postFile, SOUND, toldBy } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const told = (text: string, file = FILE) => toldBy('empty-body', { [file]: text });

test.each([
  ['nothing', '', 'error'],
  ['empty lines', '\n\n  \n', 'error'],
  ['a comment', '\n{/* à écrire */}\n', 'error'],
  ['an import', "\nimport { a } from './a.ts'\n", 'error'],
  ['a definition', '\n[a]: https://a.org/\n', 'error'],
  ['a line', '\n***\n', 'error'],
  ['headings', '\n## Une partie\n\n### Une autre\n', 'warning'],
])('a post with %s below its front matter is told of at its end', (_what, body, severity) => {
  const problems = told(postFile(SOUND, body));
  expect(problems.map(placeOf)).toEqual([`${FILE}:5:1 empty-body`]);
  expect(problems[0]).toMatchObject({ severity, fix: expect.stringContaining('draft: true') });
});

test('a post that ends with its front matter, and a page, are told of', () => {
  const page = postFile(
    'title: Contact\ndescription: Une phrase assez longue pour une description de page ou de liste.',
    '',
  );
  expect(told(`---\n${SOUND}\n---`).map(placeOf)).toEqual([`${FILE}:5:1 empty-body`]);
  expect(told(page, 'pages/contact/fr.mdx').map(({ fix }) => fix)).toEqual([
    'write it, or delete the page',
  ]);
});

test.each([
  ['a draft', postFile(`${SOUND}\ndraft: true`, '')],
  ['a text', postFile(SOUND)],
  ['a component', postFile(SOUND, '\n<Publisher />\n')],
  ['a picture', postFile(SOUND, '\n![Un portail](./portal.png)\n')],
  ['an expression', postFile(SOUND, '\n{frontmatter.title}\n')],
  ['what does not parse', postFile(SOUND, '\n<a>\n')],
  ['an empty file', ''],
])('%s is not', (_what, text) => {
  expect(told(text)).toEqual([]);
});
