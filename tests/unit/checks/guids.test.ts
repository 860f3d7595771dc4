import { describe, expect, test } from 'vitest';
import { placeOf, toldBy, type Tree } from '../content-tree.ts';

const problemsIn = (changes: Tree) => toldBy('guid', changes);
const post = (title: string, more: string) =>
  `---\ntitle: ${title}\ndate: 2020-01-01\ntags: [nuage]\n${more}---\n\nTexte.\n`;

test.each([
  {
    what: 'two posts',
    more: ['guid: https://example.org/?p=12\n', 'guid: https://example.org/?p=12\n'],
    message: 'the `guid` https://example.org/?p=12 is that of src/content/posts/a/fr.mdx too',
  },
  {
    what: 'a draft',
    more: ['draft: true\nguid: x\n', 'guid: x\n'],
    message: 'the `guid` x is that of src/content/posts/a/fr.mdx too',
  },
  {
    what: 'another post as its address',
    more: ['', 'guid: https://example.org/posts/a/\n'],
    message:
      'the `guid` https://example.org/posts/a/ is the address of src/content/posts/a/fr.mdx too',
  },
])('an id that $what has is told', ({ more: [a = '', b = ''], message }) => {
  const problems = problemsIn({
    'posts/a/fr.mdx': post('Un essai', a),
    'posts/b/fr.mdx': post('Un autre essai', b),
  });
  expect(problems.map(placeOf)).toEqual(['posts/b/fr.mdx:5:1 guid']);
  expect(problems[0]).toMatchObject({
    message,
    fix: 'write the id that this version had, or remove the key',
  });
});

test.each([
  ['ids of their own', 'guid: x\n', 'guid: y\n'],
  ['none', '', ''],
  ['its own address', 'guid: https://example.org/posts/a/\n', ''],
])('posts with %s are let pass', (_, a, b) => {
  const tree = {
    'posts/a/fr.mdx': post('Un essai', a),
    'posts/b/fr.mdx': post('Un autre essai', b),
  };
  expect(problemsIn(tree)).toEqual([]);
});

describe('a post that was published at another address', () => {
  const ID = 'https://example.org/posts/a/';
  const LEDGER = '/posts/a/\t2019-03-03\n/vieux/\t→ /posts/a/\n';
  const tree = (more: string): Tree => ({
    'posts/b/fr.mdx': post('Un essai', more).replace('2020-01-01', '2019-03-03'),
    'addresses.lock': LEDGER,
  });
  const warning = {
    severity: 'warning',
    message:
      'subscribers know this post by https://example.org/posts/a/, where it was published, and would get it again',
    edit: { text: 'guid: https://example.org/posts/a/\n' },
  };

  test.each([
    ['once its alias is there', 'aliases: ["/posts/a/"]\n'],
    ['with the alias', ''],
    ['a draft too', 'aliases: ["/posts/a/"]\ndraft: true\n'],
    ['by its first address', 'aliases: ["/posts/z/", "/posts/a/"]\n'],
  ])('is asked to keep its id: %s', (_, more) => {
    expect(problemsIn(tree(more))).toMatchObject([warning]);
  });

  test.each([
    ['it has an id', 'aliases: ["/posts/a/"]\nguid: x\n'],
    ['the alias was never a post', 'aliases: ["/vieux/"]\n'],
  ])('is not asked where %s', (_, more) => {
    const changes = tree(more);
    // Where its own address is recorded, it has not been renamed.
    const ledger = more.includes('/vieux/') ? `/posts/b/\t2019-03-03\n${LEDGER}` : LEDGER;
    expect(problemsIn({ ...changes, 'addresses.lock': ledger })).toEqual([]);
  });

  test.each([
    ['a post that is there', { 'posts/a/fr.mdx': post('Un essai', '') }],
    ['a draft', { 'posts/a/fr.mdx': post('Un essai', 'draft: true\n') }],
    ['the id of another', { 'posts/c/fr.mdx': post('Un essai', `guid: ${ID}\n`) }],
    ['another alias', { 'posts/a2/fr.mdx': post('Un essai', 'aliases: ["/posts/a/"]\n') }],
  ])('is not asked where its alias is that of %s', (_, other) => {
    const told = problemsIn({ ...tree('aliases: ["/posts/a/"]\n'), ...other });
    expect(told.filter(({ file }) => file.endsWith('/b/fr.mdx'))).toEqual([]);
  });
});
