import { describe, expect, test } from 'vitest';
import type { Tree } from '../content-tree.ts';
import { BLOG, erred, moved, post, recorded, RULES, toldAfter } from './recorded-blog.ts';

describe('a renamed folder', () => {
  const rename: Tree = {
    ...moved('posts/premier/fr.mdx', 'posts/prime/fr.mdx'),
    ...moved('posts/premier/en.mdx', 'posts/prime/en.mdx'),
  };

  test('is known by language and date, so that each version gets its own alias', () => {
    const problems = erred(toldAfter({ tree: rename }));
    expect(problems.map(({ edit }) => [edit?.file, edit?.text])).toEqual([
      ['src/content/posts/prime/en.mdx', 'aliases: ["/en/posts/premier/"]\n'],
      ['src/content/posts/prime/fr.mdx', 'aliases: ["/posts/premier/"]\n'],
    ]);
  });

  test('is no longer told of with the aliases, though older ones lead elsewhere now', () => {
    const text = BLOG['posts/vieux/fr.mdx']!;
    const problems = toldAfter({
      tree: {
        'posts/vieux/fr.mdx': null,
        'posts/neuf/fr.mdx': text.replace('aliases: [', 'aliases: ["/posts/vieux/", '),
      },
    });
    expect(erred(problems)).toEqual([]);
  });

  test('is what links and rules to it are led to', () => {
    const problems = toldAfter({
      tree: {
        ...rename,
        'posts/vieux/fr.mdx': `${BLOG['posts/vieux/fr.mdx']}\n[a](../premier/fr.mdx)\n`,
      },
      rules: [...RULES, { from: '/court/', to: '/posts/premier/' }],
      more: ['post-link'],
    });
    const told = problems.filter(({ rule }) => rule !== 'ledger');
    expect(told.map(({ fix }) => fix)).toEqual(['write /posts/prime/', 'write ../prime/fr.mdx']);
  });

  test('is left to the author where two new posts have the date', () => {
    const text = BLOG['posts/deuxieme/fr.mdx']!;
    const [problem, ...others] = erred(
      toldAfter({
        tree: {
          'posts/deuxieme/fr.mdx': null,
          'posts/second/fr.mdx': text,
          'posts/autre/fr.mdx': text,
        },
      }),
    );
    expect(others).toEqual([]);
    expect(problem?.edit).toBeUndefined();
    expect(problem?.fix).toContain(
      'to src/content/posts/autre/fr.mdx or src/content/posts/second/fr.mdx, the one that it was',
    );
  });
});

test('a post that does not parse is told of at its file, and not at its addresses too', () => {
  for (const head of ['titel: Ancien', 'title: "Ancien', 'title: Ancien\ndate: 2018-02-30']) {
    const file = BLOG['posts/vieux/fr.mdx']!.replace('title: Ancien', head);
    const rules = [...RULES, { from: '/plus-vieux/', to: '/posts/vieux/' }];
    expect(erred(toldAfter({ tree: { 'posts/vieux/fr.mdx': file }, rules }))).toEqual([]);
  }
});

test('a misspelt tag is told of at its post, and takes no address from the other tags', () => {
  const tree = {
    'posts/reseau/fr.mdx': post('Réseau', 'date: 2019-05-01\ntags: [nuage, resau]'),
  };
  expect(toldAfter({ tree }).filter(({ file }) => !file.endsWith('.mdx'))).toEqual([]);
});

test('a folder that can be no address word is not asked to be recorded', () => {
  const tree = { 'posts/Mon article/fr.mdx': post('Neuf', 'date: 2019-05-01\ntags: [nuage]') };
  expect(toldAfter({ tree })).toEqual([]);
});

test('a post that was out and is dated to come would vanish, its old addresses too', () => {
  const text = BLOG['posts/vieux/fr.mdx']!.replace('2018-02-27\n', '2030-01-01\n');
  const problems = erred(toldAfter({ tree: { 'posts/vieux/fr.mdx': text } }));
  expect(problems.map(({ message }) => message)).toEqual([
    '/2018/02/27/vieux/ was published and would lead nowhere until 2030-01-01',
    '/posts/vieux/ was published and would lead nowhere until 2030-01-01',
  ]);
});

test('a post that was still awaited is told of as one that nobody has seen', () => {
  const [problem] = erred(toldAfter({ ledger: `${recorded}/posts/zut/\t2030-01-01\n` }));
  expect(problem?.message).toBe('/posts/zut/ is recorded for 2030-01-01 and leads nowhere now');
});

describe('what is sent on or gone on purpose', () => {
  test('answers', () => {
    expect(
      toldAfter({
        tree: { 'posts/deuxieme/fr.mdx': null },
        rules: [...RULES, { gone: '/posts/deuxieme/' }],
      }),
    ).toEqual([]);
    expect(
      erred(
        toldAfter({
          tree: { 'posts/deuxieme/fr.mdx': null },
          rules: [...RULES, { from: '/posts/deuxieme/', to: '/archives/2021/' }],
        }),
      ).map(({ message }) => message),
    ).toEqual(['/posts/deuxieme/ leads to /archives/2021/, where there is nothing']);
  });
});

describe('an address that is not recorded', () => {
  const tree = { 'posts/neuf/fr.mdx': post('Nouveau', 'date: 2023-01-01\ntags: [reseau]') };

  test.each([
    { isCi: false, severity: 'warning' },
    { isCi: true, severity: 'error' },
  ])('is told, in CI ($isCi) as an $severity', ({ isCi, severity }) => {
    const problems = toldAfter({ tree, isCi });
    expect(problems).toEqual([
      {
        file: 'src/content/addresses.lock',
        line: 1,
        column: 1,
        rule: 'ledger',
        severity,
        message: '1 address is published and not recorded: /posts/neuf/',
        fix: 'run `npm run ready` and commit addresses.lock',
      },
    ]);
  });

  test('is not told of a draft', () => {
    const head = 'date: 2023-01-01\ndraft: true\ntags: [reseau]';
    expect(toldAfter({ tree: { 'posts/neuf/fr.mdx': post('Nouveau', head) }, isCi: true })).toEqual(
      [],
    );
  });

  test('is told of a post that waits', () => {
    const head = 'date: 2030-01-01\ntags: [reseau]';
    const problems = toldAfter({ tree: { 'posts/neuf/fr.mdx': post('Nouveau', head) } });
    expect(problems.map(({ message }) => message)).toEqual([
      '1 address waits for its day and is not recorded: /posts/neuf/',
    ]);
  });

  test('is told once for all, with the first few', () => {
    const problems = toldAfter({ ledger: '', isCi: true });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(
      /^29 addresses are published and not recorded: .* and 24 more$/,
    );
  });
});

/** Lines of the ledger as it was recorded. */
const LINES = recorded.trimEnd().split('\n').length;

describe('a ledger file is told of', () => {
  test.each([
    {
      what: 'a line that is none',
      ledger: () => `rien\n${recorded}`,
      at: 1,
      message: 'is no address',
    },
    {
      what: 'a date that is none',
      ledger: () => `${recorded}/x/\t2019-02-30\n`,
      at: LINES + 1,
      message: 'is no address',
    },
    {
      what: 'a third column',
      ledger: () => `/0/\t2019-02-03\tx\n${recorded}`,
      at: 1,
      message: 'is no address',
    },
    {
      what: 'an address twice',
      ledger: () => `${recorded}/tags/reseau/rss.xml\n`,
      at: LINES + 1,
      message: 'stands twice',
    },
  ])('$what', ({ ledger, at, message }) => {
    const problems = toldAfter({ ledger: ledger() });
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      `src/content/addresses.lock:${at}`,
    ]);
    expect(problems[0]?.message).toContain(message);
  });

  test('lines that are out of order, as a warning', () => {
    const lines = recorded.trimEnd().split('\n');
    const problems = toldAfter({ ledger: `${[...lines.slice(1), lines[0]].join('\r\n')}\r\n` });
    expect(problems.map(({ line, severity }) => [line, severity])).toEqual([[LINES, 'warning']]);
    expect(problems[0]?.fix).toContain('`npm run ready`');
  });
});
