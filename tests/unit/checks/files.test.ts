import { describe, expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND, type Tree } from '../content-tree.ts';

const POST = postFile(SOUND);
const PAGE = postFile(
  'title: Page\ndescription: Une phrase assez longue pour la description d’une page entière.',
);

const MISTAKES: { what: string; files: Tree; file: string; message: string; fix: string }[] = [
  {
    what: 'a Markdown file',
    files: { 'posts/essai/fr.md': POST },
    file: 'posts/essai/fr.md',
    message: 'ends in `.md`',
    fix: 'rename it to src/content/posts/essai/fr.mdx',
  },
  {
    what: 'a collection that is misspelt',
    files: { 'post/essai/fr.mdx': POST },
    file: 'post/essai/fr.mdx',
    message: 'nothing reads `post`',
    fix: 'write `posts`',
  },
  {
    what: 'a data file that is misspelt',
    files: { 'tag.yaml': 'nuage: {}' },
    file: 'tag.yaml',
    message: 'nothing reads `tag.yaml`',
    fix: 'write `tags.yaml`',
  },
  {
    what: 'an ending in capitals',
    files: { 'posts/essai/fr.MDX': POST },
    file: 'posts/essai/fr.MDX',
    message: 'ends in `.MDX`',
    fix: 'rename it to src/content/posts/essai/fr.mdx',
  },
  {
    what: 'a language that the site does not have',
    files: { 'posts/essai/de.mdx': POST },
    file: 'posts/essai/de.mdx',
    message: '`de` is no language of this site',
    fix: 'name the file fr.mdx or en.mdx',
  },
  {
    what: 'a file that is not named by its language',
    files: { 'posts/essai/index.mdx': POST },
    file: 'posts/essai/index.mdx',
    message: '`index` is no language',
    fix: 'fr.mdx or en.mdx',
  },
  {
    what: 'a file in no folder that is named like a post',
    files: { 'posts/Mon essai.mdx': POST },
    file: 'posts/Mon essai.mdx',
    message: 'in no folder of its own',
    fix: 'move it to src/content/posts/mon-essai/fr.mdx',
  },
  {
    what: 'a file in no folder',
    files: { 'posts/fr.mdx': POST },
    file: 'posts/fr.mdx',
    message: 'in no folder of its own',
    fix: 'src/content/posts/<folder>/fr.mdx',
  },
  {
    what: 'a folder with a space',
    files: { 'posts/Mon essai/fr.mdx': POST },
    file: 'posts/Mon essai/fr.mdx',
    message: '`Mon essai` cannot be part of an address',
    fix: 'rename the folder',
  },
  {
    what: 'a folder with an accent',
    files: { 'pages/été/fr.mdx': PAGE },
    file: 'pages/été/fr.mdx',
    message: '`été` cannot be part of an address',
    fix: 'rename the folder',
  },
  {
    what: 'two folders of one name',
    files: { 'posts/2018/essai/fr.mdx': POST, 'posts/2019/essai/fr.mdx': POST },
    file: 'posts/2019/essai/fr.mdx',
    message: 'the fr version of `essai` is also src/content/posts/2018/essai/fr.mdx',
    fix: 'keep one of the two files',
  },
  {
    what: 'two pages of one name',
    files: { 'pages/a/contact/en.mdx': PAGE, 'pages/b/contact/en.mdx': PAGE },
    file: 'pages/b/contact/en.mdx',
    message: 'the en version of `contact` is also src/content/pages/a/contact/en.mdx',
    fix: 'rename the folder of the other',
  },
];

describe('the author is told of', () => {
  test.each(MISTAKES)('$what', ({ files, file, message, fix }) => {
    const problems = problemsIn(files);
    expect(problems.map(placeOf)).toEqual([`${file}:1:1 file-name`]);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      message: expect.stringContaining(message),
      fix: expect.stringContaining(fix),
    });
  });

  test('fr.md beside fr.mdx: that there are two, not to give it the name of the other', () => {
    const problems = problemsIn({ 'posts/essai/fr.md': POST, 'posts/essai/fr.mdx': POST });
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['file-name']));
    const told = problems.map(({ message }) => message).join('\n');
    expect(told).toContain('two files for one language');
    expect(told).not.toContain('ends in');
  });

  test('each further file of three for one language', () => {
    const files = ['2017', '2018', '2019'].map((year) => `posts/${year}/essai/fr.mdx`);
    const problems = problemsIn(Object.fromEntries(files.map((file) => [file, POST])));
    expect(problems.map(placeOf)).toEqual(files.slice(1).map((file) => `${file}:1:1 file-name`));
  });
});

test.each([
  { what: 'pictures', one: 'posts/essai/Portal.png', other: 'posts/essai/portal.png' },
  { what: 'folders', one: 'posts/Groupe/a/fr.mdx', other: 'posts/groupe/b/fr.mdx' },
])('$what whose names differ only by case are told of', ({ one, other }) => {
  const problems = problemsIn({ [one]: POST, [other]: POST });
  const named = other.startsWith('posts/groupe') ? 'posts/groupe' : other;
  expect(problems.map(placeOf)).toEqual([`${named}:1:1 file-name`]);
  expect(problems[0]?.message).toContain('only by case');
});

test.each<{ what: string; files: Tree }>([
  { what: 'a grouped folder', files: { 'posts/2019/essai/fr.mdx': POST } },
  { what: 'a group with a free name', files: { 'posts/Été 2019/essai/fr.mdx': POST } },
  {
    what: 'versions of one post in two groups',
    files: { 'posts/2018/essai/fr.mdx': POST, 'posts/2019/essai/en.mdx': POST },
  },
  {
    what: 'a post and a page of one name',
    files: { 'posts/essai/fr.mdx': POST, 'pages/essai/fr.mdx': PAGE },
  },
  {
    what: 'attachments beside a post',
    files: { 'posts/premier/portal.png': '', 'posts/premier/a.txt': '' },
  },
])('nothing is told of $what', ({ files }) => {
  expect(problemsIn(files)).toEqual([]);
});
