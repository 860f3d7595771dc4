import { expect, test } from 'vitest';
import { placeOf, postFile, SOUND, toldBy } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const told = (body: string) => toldBy('second-front-matter', { [FILE]: postFile(SOUND, body) });

test.each([
  ['at the top of the body', '---\ntitle: Encore\ndate: 2020-01-01\n---\n\nTexte.\n', 6, 'second'],
  ['after an empty line', '\n---\ntitle: Encore\ntags:\n  - a\n---\n\nTexte.\n', 7, 'second'],
  ['with a list', '---\ntags:\n- a\n- b\ntitle: a\n---\n\nTexte.\n', 6, 'second'],
  ['below the text', 'Texte.\n\n---\ntitle: Encore\n---\n', 8, 'below the text'],
  ['with spaces behind its marks', '--- \r\ntitle: a\r\n--- \r\nTexte.\r\n', 6, 'second'],
])('front matter %s is told of', (_what, body, line, message) => {
  const problems = told(body);
  expect(problems.map(placeOf)).toEqual([`${FILE}:${line}:1 second-front-matter`]);
  expect(problems[0]).toMatchObject({
    severity: 'error',
    message: expect.stringContaining(message),
  });
});

test.each([
  '\nTexte.\n\n---\n\nTexte.\n\n---\n\nTexte.\n',
  '\nTexte.\n\n---\nTexte : oui.\n---\n',
  '\n---\n\ntitle: un mot\n\nTexte sans fin.\n',
  '\n```yaml\n---\ntitle: Encore\n---\n```\n',
  '\n---\nclef: valeur\n---\n',
  '\n> ---\n> title: a\n> ---\n',
])('nothing is told of %j', (body) => {
  expect(told(body)).toEqual([]);
});

test('a heading of the text that the front matter takes in is told of', () => {
  const text = `---\n${SOUND}\n\n## Une partie\n\n---\n\nTexte.\n`;
  const problems = toldBy('second-front-matter', { [FILE]: text });
  expect(problems.map(placeOf)).toEqual([`${FILE}:6:1 second-front-matter`]);
  const commented = `---\n${SOUND}\n\n# À revoir\ndraft: false\n---\n\nTexte.\n`;
  expect(toldBy('second-front-matter', { [FILE]: commented })).toEqual([]);
});
