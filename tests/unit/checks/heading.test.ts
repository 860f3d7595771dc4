import { expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const toldOf = (body: string) => problemsIn({ [FILE]: postFile(SOUND, `\n${body}\n`) });

test.each([
  ['# Un', '7:1', 'a heading of level 1, which the title of the page is', 'write `##`'],
  ['Un\n===', '7:1', 'a heading of level 1', 'write `##`'],
  ['Texte.\n\n> # Un', '9:3', 'a heading of level 1', 'write `##`'],
  ['<h1>Un</h1>', '7:1', 'a heading of level 1', 'write <h2>'],
  ['### Un', '7:1', 'a heading of level 3 under the title', 'write `##`'],
  ['## Un\n\n#### Deux', '9:1', 'a heading of level 4 under one of level 2', 'write `###`'],
  ['## Un\n\n<h4>Deux</h4>', '9:1', 'a heading of level 4 under one of level 2', 'write <h3>'],
  ['# Un\n\n### Deux', '7:1', 'a heading of level 1', 'write `##`'],
])('%j is out of order', (body, at, message, fix) => {
  const problems = toldOf(body);
  expect(problems.map(placeOf)).toEqual([`${FILE}:${at} heading`]);
  expect(problems[0]).toMatchObject({
    severity: 'error',
    message: expect.stringContaining(message),
    fix,
  });
});

test('a page is held to the same', () => {
  const page = `---\ntitle: Autre\ndescription: ${'Une phrase. '.repeat(6)}\n---\n\n# Un\n`;
  expect(problemsIn({ 'pages/autre/fr.mdx': page }).map(placeOf)).toEqual([
    'pages/autre/fr.mdx:6:1 heading',
  ]);
});

test.each([
  '## Un\n\n### Deux\n\n#### Trois\n\n## Quatre',
  '<h2>Un</h2>\n\n### Deux',
  '```bash\n# Un\n```',
  'Texte sans titre.',
])('nothing is told of %j', (body) => {
  expect(toldOf(body)).toEqual([]);
});
