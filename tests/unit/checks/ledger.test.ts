import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { preflight } from '#checks/preflight.ts';
import type { RedirectRule } from '#config/types.ts';
import { formatLedger, ledgerOf } from '#lib/addresses/ledger.ts';
import type { Problem } from '#lib/problems.ts';
import { fillTree, postFile, SOUND_TREE, TODAY, writeTree, type Tree } from '../content-tree.ts';

vi.mock('#config/site.ts', () => import('../test-site.ts'));

const post = (title: string, rest: string) => postFile(`title: ${title}\n${rest}`);

/** A small blog, whose addresses are recorded before a test changes it. */
const BLOG: Tree = {
  ...SOUND_TREE,
  'posts/premier/fr.mdx': post('Premier', 'date: 2020-01-01\ntags: [nuage]'),
  'posts/premier/en.mdx': post('Premier', 'date: 2020-01-01\ntags: [nuage]'),
  'posts/deuxieme/fr.mdx': post('Deuxième', 'date: 2021-02-03\ntags: [nuage]'),
  'posts/vieux/fr.mdx': post(
    'Ancien',
    'date: 2018-02-27\ntags: [nuage]\naliases: ["/2018/02/27/vieux/"]',
  ),
  'posts/reseau/fr.mdx': post(
    'Réseau',
    'date: 2019-05-01\ntags: [nuage, reseau]\nseries: ascension\nseriesOrder: 1',
  ),
};

const RULES: RedirectRule[] = [
  { from: '/feed/', to: '/rss.xml' },
  { from: '/tag/{tag}/', to: '/tags/{tag}/' },
];

const RULES_FILE = "export const redirects = [\n  { from: '/feed/', to: '/rss.xml' },\n];\n";

let recorded = '';

beforeAll(() => {
  const root = mkdtempSync(path.join(tmpdir(), 'ledger-'));
  fillTree(root, BLOG);
  const { coming } = preflight(root, TODAY, { rules: RULES, isCi: false });
  rmSync(root, { recursive: true });
  recorded = formatLedger(ledgerOf(coming));
});

interface Mutation {
  tree?: Tree;
  rules?: readonly RedirectRule[];
  ledger?: string;
  isCi?: boolean;
}

/** What the ledger, the redirects and the addresses tell after a change of the blog. */
function toldAfter({
  tree = {},
  rules = RULES,
  ledger = recorded,
  isCi = false,
}: Mutation): Problem[] {
  const root = writeTree({
    ...BLOG,
    ...tree,
    'addresses.lock': ledger,
    '../config/redirects.ts': RULES_FILE,
  });
  const { problems } = preflight(root, TODAY, { rules, isCi });
  return problems.filter(({ rule }) => ['ledger', 'redirect', 'address'].includes(rule));
}

/** The line of an address in the recorded ledger. */
const lineOf = (address: string) =>
  recorded.split('\n').findIndex((line) => line.split('\t')[0] === address) + 1;

const erred = (problems: readonly Problem[]) =>
  problems.filter(({ severity }) => severity === 'error');

test('a ledger is sorted, one address a line, with a post’s date or a redirect’s target', () => {
  expect(recorded.split('\n')).toEqual([
    '/2018/02/27/vieux/\t→ /posts/vieux/',
    '/a-propos/',
    '/en/posts/premier/\t2020-01-01',
    '/en/rss.xml',
    '/en/tags/nuage/',
    '/feed/\t→ /rss.xml',
    '/posts/deuxieme/\t2021-02-03',
    '/posts/premier/\t2020-01-01',
    '/posts/reseau/\t2019-05-01',
    '/posts/vieux/\t2018-02-27',
    '/rss.xml',
    '/series/ascension/',
    '/tag/nuage/\t→ /tags/nuage/',
    '/tag/reseau/\t→ /tags/reseau/',
    '/tags/nuage/',
    '/tags/reseau/',
    '',
  ]);
});

test('nothing is told of a blog whose addresses are recorded', () => {
  expect(toldAfter({ isCi: true })).toEqual([]);
});

/** A file of the blog in another folder. */
const moved = (from: string, to: string): Tree => ({ [from]: null, [to]: BLOG[from]! });

describe('the ledger holds against', () => {
  test.each<{ what: string; change: Mutation; lost: string; says: string; remedy: string }>([
    {
      what: 'a folder that is renamed',
      change: { tree: moved('posts/deuxieme/fr.mdx', 'posts/second/fr.mdx') },
      lost: '/posts/deuxieme/',
      says: '/posts/second/ is new and has its date',
      remedy:
        'add `aliases: ["/posts/deuxieme/"]` to src/content/posts/second/fr.mdx, or run `npm run check -- --fix`',
    },
    {
      what: 'a post that is deleted',
      change: { tree: { 'posts/deuxieme/fr.mdx': null } },
      lost: '/posts/deuxieme/',
      says: 'was published and leads nowhere now',
      remedy:
        "put it back, or add to src/config/redirects.ts `{ from: '/posts/deuxieme/', to: '…' }`, or `{ gone: '/posts/deuxieme/' }`",
    },
    {
      what: 'a post that is made a draft',
      change: {
        tree: {
          'posts/deuxieme/fr.mdx': post('Deuxième', 'date: 2021-02-03\ntags: [nuage]\ndraft: true'),
        },
      },
      lost: '/posts/deuxieme/',
      says: 'src/content/posts/deuxieme/fr.mdx is a draft',
      remedy: 'remove `draft: true` there',
    },
    {
      what: 'a translation that is dropped',
      change: { tree: { 'posts/premier/fr.mdx': null } },
      lost: '/posts/premier/',
      says: 'its post is left in another language',
      remedy: 'add `/posts/premier/` to the `aliases` of src/content/posts/premier/en.mdx',
    },
    {
      what: 'a post that is dated anew',
      change: {
        tree: { 'posts/deuxieme/fr.mdx': post('Deuxième', 'date: 2021-02-04\ntags: [nuage]') },
      },
      lost: '/posts/deuxieme/',
      says: '/posts/deuxieme/ showed the post of 2021-02-03 and shows the post of 2021-02-04 now',
      remedy: 'confirm it: `npm run check -- --accept /posts/deuxieme/`',
    },
    {
      what: 'an alias that is dropped',
      change: {
        tree: { 'posts/vieux/fr.mdx': post('Ancien', 'date: 2018-02-27\ntags: [nuage]') },
      },
      lost: '/2018/02/27/vieux/',
      says: 'it led to /posts/vieux/',
      remedy: 'put `/2018/02/27/vieux/` back among the `aliases` of src/content/posts/vieux/fr.mdx',
    },
    {
      what: 'a rule that is dropped',
      change: { rules: RULES.slice(1) },
      lost: '/feed/',
      says: 'it led to /rss.xml',
      remedy: 'put the alias or the rule back',
    },
    {
      what: 'a redirect that leads elsewhere',
      change: { rules: [{ from: '/feed/', to: '/archives/' }, RULES[1]!] },
      lost: '/feed/',
      says: '/feed/ led to /rss.xml and leads to /archives/ now',
      remedy: '--accept /feed/',
    },
    {
      what: 'a page whose folder is renamed',
      change: { tree: moved('pages/about/fr.mdx', 'pages/nous/fr.mdx') },
      lost: '/a-propos/',
      says: 'leads nowhere now',
      remedy: "{ from: '/a-propos/', to: '…' }",
    },
    {
      what: 'a redirect that becomes a page',
      change: {
        tree: { 'pages/feed/fr.mdx': BLOG['pages/about/fr.mdx']! },
        rules: RULES.slice(1),
      },
      lost: '/feed/',
      says: '/feed/ led to /rss.xml and shows a page without a date now',
      remedy: '--accept /feed/',
    },
  ])('$what', ({ change, lost, says, remedy }) => {
    const problems = erred(toldAfter(change));
    expect(problems.map(({ file, line, column, rule }) => ({ file, line, column, rule }))).toEqual([
      { file: 'src/content/addresses.lock', line: lineOf(lost), column: 1, rule: 'ledger' },
    ]);
    expect(problems[0]?.message).toContain(lost);
    expect(problems[0]?.message).toContain(says);
    expect(problems[0]?.fix).toContain(remedy);
  });

  test('two posts whose folders are swapped', () => {
    const problems = erred(
      toldAfter({
        tree: {
          'posts/deuxieme/fr.mdx': BLOG['posts/reseau/fr.mdx']!,
          'posts/reseau/fr.mdx': BLOG['posts/deuxieme/fr.mdx']!,
        },
      }),
    );
    expect(problems.map(({ message, fix }) => [message, fix])).toEqual(
      [
        ['/posts/deuxieme/', '2021-02-03', '2019-05-01'],
        ['/posts/reseau/', '2019-05-01', '2021-02-03'],
      ].map(([address, before, now]) => [
        `${address} showed the post of ${before} and shows the post of ${now} now`,
        `take the change back, or confirm it: \`npm run check -- --accept ${address}\``,
      ]),
    );
  });

  test('a tag and a series that no post has any more, their old addresses included', () => {
    const problems = erred(
      toldAfter({
        tree: { 'posts/reseau/fr.mdx': post('Réseau', 'date: 2019-05-01\ntags: [nuage]') },
      }),
    );
    expect(problems.map(({ message }) => message)).toEqual([
      '/series/ascension/ was published and leads nowhere now: no post of this language has the series any more',
      '/tag/reseau/ was published and leads nowhere now; it led to /tags/reseau/',
      '/tags/reseau/ was published and leads nowhere now: no post of this language has the tag any more',
    ]);
    expect(problems[2]?.fix).toBe(
      "add to src/config/redirects.ts `{ from: '/tags/reseau/', to: '/tags/' }`, or run `npm run check -- --fix`",
    );
    expect(problems[2]?.edit).toMatchObject({
      file: 'src/config/redirects.ts',
      start: RULES_FILE.indexOf('];'),
      text: "  { from: '/tags/reseau/', to: '/tags/' },\n",
    });
  });

  test('is content once the empty tag and series are sent on, and so are their old addresses', () => {
    const problems = toldAfter({
      tree: { 'posts/reseau/fr.mdx': post('Réseau', 'date: 2019-05-01\ntags: [nuage]') },
      rules: [
        ...RULES,
        { from: '/tags/reseau/', to: '/tags/' },
        { from: '/series/ascension/', to: '/archives/' },
      ],
    });
    expect(problems).toEqual([]);
  });

  test.each<{ what: string; rules: RedirectRule[]; messages: string[]; remedy: string }>([
    {
      what: 'a loop of redirects',
      rules: [
        { from: '/un/', to: '/deux/' },
        { from: '/deux/', to: '/un/' },
      ],
      messages: ['/deux/ leads in a circle, over /un/', '/un/ leads in a circle, over /deux/'],
      remedy: 'let it lead to a page of the site',
    },
    {
      what: 'a redirect to itself',
      rules: [{ from: '/un/', to: '/un/' }],
      messages: ['/un/ leads in a circle, over /un/'],
      remedy: 'let it lead to a page of the site',
    },
    {
      what: 'a chain of redirects',
      rules: [{ from: '/un/', to: '/2018/02/27/vieux/' }],
      messages: ['/un/ leads to /2018/02/27/vieux/, which is sent on itself'],
      remedy: 'write /posts/vieux/, where that leads',
    },
  ])('$what', ({ rules, messages, remedy }) => {
    const problems = erred(toldAfter({ rules: [...RULES, ...rules] }));
    expect(problems.map(({ message }) => message)).toEqual(messages);
    expect(problems.map(({ fix }) => fix)).toEqual(messages.map(() => remedy));
    expect(problems.map(({ rule }) => rule)).toEqual(messages.map(() => 'redirect'));
  });
});

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
        fix: 'run `npm run check -- --update-addresses` and commit addresses.lock',
      },
    ]);
  });

  test.each(['draft: true', 'date: 2030-01-01'])('is not told of a post with %s', (line) => {
    const head = line.startsWith('date') ? line : `date: 2023-01-01\n${line}`;
    expect(
      toldAfter({
        tree: { 'posts/neuf/fr.mdx': post('Nouveau', `${head}\ntags: [reseau]`) },
        isCi: true,
      }),
    ).toEqual([]);
  });

  test('is told once for all, with the first few', () => {
    const problems = toldAfter({ ledger: '', isCi: true });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(
      /^16 addresses are published and not recorded: .* and 11 more$/,
    );
  });
});

describe('a ledger file is told of', () => {
  test.each([
    {
      what: 'a conflict of Git',
      ledger: () => `<<<<<<< HEAD\n${recorded}`,
      at: 1,
      message: 'is no address',
    },
    {
      what: 'a date that is none',
      ledger: () => `${recorded}/x/\t2019-02-30\n`,
      at: 17,
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
      ledger: () => `${recorded}/tags/reseau/\n`,
      at: 17,
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
    expect(problems.map(({ line, severity }) => [line, severity])).toEqual([[16, 'warning']]);
    expect(problems[0]?.fix).toContain('--update-addresses');
  });
});
