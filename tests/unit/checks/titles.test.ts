import { expect, test } from 'vitest';
import { placeOf, toldBy, type Tree } from '../content-tree.ts';

const problemsIn = (changes: Tree) => toldBy('title-text', changes);
const post = (title: string, more = '') =>
  `---\ntitle: ${title}\ndate: 2020-01-01\ntags: [nuage]\n${more}---\n\nTexte.\n`;
const page = (title: string, description: string) =>
  `---\ntitle: ${title}\ndescription: ${description}\n---\n\nTexte.\n`;
const SENTENCE = 'Une description qui a bien plus que cinquante caractères.';
const OTHER = 'Une autre description, elle aussi de plus de cinquante caractères.';

test.each([
  {
    what: 'a title that two posts have',
    files: { 'posts/a/fr.mdx': post('Un essai'), 'posts/b/fr.mdx': post('un  Essai') },
    at: 'posts/b/fr.mdx:2:1',
    message: '`title` is that of src/content/posts/a/fr.mdx too',
  },
  {
    what: 'a title that a draft has',
    files: {
      'posts/a/fr.mdx': post('Un essai', 'draft: true\n'),
      'posts/b/fr.mdx': post('Un essai'),
    },
    at: 'posts/b/fr.mdx:2:1',
    message: '`title` is that of src/content/posts/a/fr.mdx too',
  },
  {
    what: 'a description that two posts have',
    files: {
      'posts/a/fr.mdx': post('Un essai', `description: ${SENTENCE}\n`),
      'posts/b/fr.mdx': post('Un autre', `description: ${SENTENCE}\n`),
    },
    at: 'posts/b/fr.mdx:5:1',
    message: '`description` is that of src/content/posts/a/fr.mdx too',
  },
  {
    what: 'a description that two pages have',
    files: {
      'pages/a/fr.mdx': page('Une page', SENTENCE),
      'pages/b/fr.mdx': page('Deux', SENTENCE),
    },
    at: 'pages/b/fr.mdx:3:1',
    message: '`description` is that of src/content/pages/a/fr.mdx too',
  },
  {
    what: 'a short title',
    files: { 'posts/a/fr.mdx': post('Été ') },
    at: 'posts/a/fr.mdx:2:1',
    message: 'the title has 3 characters',
  },
])('$what is told', ({ files, at, message }) => {
  const problems = problemsIn(files);
  expect(problems.map(placeOf)).toEqual([`${at} title-text`]);
  expect(problems[0]).toMatchObject({ severity: 'warning', message });
});

test.each([
  [
    'the versions of a post',
    { 'posts/a/fr.mdx': post('Un essai'), 'posts/a/en.mdx': post('Un essai') },
  ],
  [
    'a post and a page',
    { 'posts/a/fr.mdx': post('Un essai'), 'pages/a/fr.mdx': page('Un essai', OTHER) },
  ],
  ['a title of five characters', { 'posts/a/fr.mdx': post('Essai') }],
  ['a page with a short title', { 'pages/a/fr.mdx': page('CV', OTHER) }],
])('nothing is told of %s', (_what, files) => {
  expect(problemsIn(files)).toEqual([]);
});
