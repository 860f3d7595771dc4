import { expect, test } from 'vitest';
import { placeOf, postFile, SOUND, toldBy, type Tree } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';

const withCanonical = (url: string): Tree => ({
  [FILE]: postFile(`${SOUND}\ncanonical: ${url}`),
  'posts/autre/fr.mdx': postFile(
    'title: Autre\ndate: 2020-01-01\ntags: [nuage]\naliases: [/vieux/]',
  ),
  'posts/brouillon/fr.mdx': postFile('title: Plus\ndate: 2020-01-01\ntags: [nuage]\ndraft: true'),
  'posts/futur/fr.mdx': postFile('title: Futur\ndate: 2024-07-01\ntags: [nuage]'),
});

test.each([
  [
    'https://example.org/posts/essai/',
    'error',
    'the address of the post itself',
    'remove `canonical`',
  ],
  [
    'https://example.org/posts/atre/',
    'error',
    'leads to nothing',
    'write https://example.org/posts/autre/',
  ],
  ['https://example.org/posts/esai/', 'error', 'leads to nothing', 'or remove `canonical`'],
  ['https://example.org/posts/nope/', 'error', 'leads to nothing', 'or remove `canonical`'],
  [
    'https://example.org/posts/autre',
    'error',
    'lacks the slash',
    'write https://example.org/posts/autre/',
  ],
  ['https://example.org/vieux/', 'warning', 'is sent on', 'write https://example.org/posts/autre/'],
  ['https://example.org/posts/brouillon/', 'error', 'not published', 'until that is published'],
  ['https://example.org/posts/futur/', 'error', 'not published', 'until that is published'],
  [
    'http://example.org/posts/autre/',
    'warning',
    'in another scheme',
    'write https://example.org/posts/autre/',
  ],
])('the canonical address %s is told of', (url, severity, message, fix) => {
  const problems = toldBy('canonical', withCanonical(url));
  expect(problems.map(placeOf)).toEqual([`${FILE}:5:1 canonical`]);
  expect(problems[0]).toMatchObject({
    severity,
    message: expect.stringContaining(message),
    fix: expect.stringContaining(fix),
  });
});

test('a circle of canonical addresses is told of at each of its posts', () => {
  const problems = toldBy('canonical', {
    [FILE]: postFile(`${SOUND}\ncanonical: https://example.org/posts/autre/`),
    'posts/autre/fr.mdx': postFile(
      'title: Autre\ndate: 2020-01-01\ntags: [nuage]\ncanonical: https://example.org/posts/essai/',
    ),
  });
  expect(problems.map(placeOf)).toEqual([
    'posts/autre/fr.mdx:5:1 canonical',
    `${FILE}:5:1 canonical`,
  ]);
  expect(problems[0]!.message).toContain('in a circle');
});

test.each(['https://example.org/posts/autre/', 'https://elsewhere.org/posts/essai/'])(
  'the canonical address %s is not',
  (url) => {
    expect(toldBy('canonical', withCanonical(url))).toEqual([]);
  },
);
