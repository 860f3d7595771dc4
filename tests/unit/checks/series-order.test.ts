import { expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, type Tree } from '../content-tree.ts';

const part = (order: number, title: string, more = '') =>
  postFile(
    `title: ${title}\ndate: 2020-01-01\ntags: [nuage]\nseries: ascension\nseriesOrder: ${order}${more}`,
  );

test.each([
  ['two posts', {}],
  ['a draft and a post', { 'posts/a/fr.mdx': part(2, 'Premier essai', '\ndraft: true') }],
] as [string, Tree][])('%s cannot have one place in a series', (_what, changes) => {
  const problems = problemsIn({
    'posts/a/fr.mdx': part(2, 'Premier essai'),
    'posts/b/fr.mdx': part(2, 'Second essai'),
    'posts/c/fr.mdx': part(3, 'Troisième essai'),
    ...changes,
  });
  expect(problems.map(placeOf)).toEqual(['posts/b/fr.mdx:6:1 series-order']);
  expect(problems[0]).toMatchObject({
    severity: 'error',
    message: 'part 2 of the series `ascension` is src/content/posts/a/fr.mdx already',
    fix: 'write another number, such as 4',
  });
});

test('the versions of a post share their place', () => {
  const files = {
    'posts/a/fr.mdx': part(1, 'Un essai'),
    'posts/a/en.mdx': part(1, 'An attempt'),
    'posts/b/fr.mdx': part(2, 'Un autre essai'),
  };
  expect(problemsIn(files)).toEqual([]);
});
