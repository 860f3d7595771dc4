import { expect, test, vi } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

vi.mock('#config/site.ts', () => import('../test-site.ts'));

const FILE = 'posts/essai/fr.mdx';
const withPicture = (url: string) => ({ [FILE]: postFile(SOUND, `\n![Un portail](${url})\n`) });

test.each([
  {
    what: 'is not there',
    url: './absent.png',
    message: 'there is no src/content/posts/essai/absent.png',
    fix: 'beside this file',
  },
  { what: 'is misspelt', url: './portial.png', message: 'is not there', fix: 'write ./portal.png' },
  {
    what: 'is in another case',
    url: './Portal.png',
    message: 'is not there',
    fix: 'write ./portal.png',
  },
  {
    what: 'is named without its folder',
    url: 'portal.png',
    message: 'without its folder',
    fix: 'write ./portal.png',
  },
  {
    what: 'is on another site',
    url: 'https://example.org/a.png',
    message: 'on another site',
    fix: 'beside this file',
  },
  {
    what: 'is not in the public folder',
    url: '/absent.png',
    message: 'there is no public/absent.png',
    fix: 'beside this file',
  },
  { what: 'is no picture', url: './fr.mdx', message: 'is no picture', fix: 'png' },
])('a picture that $what is told at its place', ({ url, message, fix }) => {
  const problems = problemsIn(withPicture(url));
  expect(problems.map(placeOf)).toEqual([`${FILE}:7:1 picture`]);
  expect(problems[0]?.message).toContain(message);
  expect(problems[0]?.fix).toContain(fix);
});

test('a cover that is not there is told at its key', () => {
  const post = postFile(`${SOUND}\ncover: ./absent.png\ncoverAlt: Rien`);
  expect(problemsIn({ [FILE]: post }).map(placeOf)).toEqual([`${FILE}:5:1 picture`]);
});

test.each(['./portal.png', '../essai/portal.png'])(
  'nothing is told of %s, which is there',
  (url) => {
    expect(problemsIn(withPicture(url))).toEqual([]);
  },
);
