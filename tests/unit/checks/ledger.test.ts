import { describe, expect, test } from 'vitest';
import type { RedirectRule } from '#config/types.ts';
import {
  BLOG,
  erred,
  lineOf,
  moved,
  type Mutation,
  post,
  recorded,
  RULES,
  RULES_FILE,
  toldAfter,
} from './recorded-blog.ts';

const FEEDS = ['atom.xml', 'feed.json', 'rss.xml'];
const LOST = 'was published and leads nowhere now';

test('a ledger is sorted, one address a line, with a post’s date or a redirect’s target', () => {
  expect(recorded.split('\n')).toEqual([
    '/2018/02/27/vieux/\t→ /posts/vieux/',
    '/a-propos/',
    '/atom.xml',
    '/en/atom.xml',
    '/en/feed.json',
    '/en/posts/premier/\t2020-01-01',
    '/en/rss.xml',
    '/en/tags/nuage/',
    '/en/tags/nuage/atom.xml',
    '/en/tags/nuage/feed.json',
    '/en/tags/nuage/rss.xml',
    '/feed.json',
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
    ...FEEDS.map((file) => `/tags/nuage/${file}`),
    '/tags/reseau/',
    ...FEEDS.map((file) => `/tags/reseau/${file}`),
    '',
  ]);
});

test('nothing is told of a blog whose addresses are recorded', () => {
  expect(toldAfter({ isCi: true })).toEqual([]);
});

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
      remedy:
        "remove `draft: true` there, or add to src/config/redirects.ts `{ from: '/posts/deuxieme/', to: '…' }`, or `{ gone: '/posts/deuxieme/' }`",
    },
    {
      what: 'an alias whose post is made a draft',
      change: {
        tree: {
          'posts/vieux/fr.mdx': `${BLOG['posts/vieux/fr.mdx']!.replace('tags:', 'draft: true\ntags:')}`,
        },
        rules: [...RULES, { gone: '/posts/vieux/' }],
      },
      lost: '/2018/02/27/vieux/',
      says: 'src/content/posts/vieux/fr.mdx is a draft',
      remedy: "`{ gone: '/2018/02/27/vieux/' }`",
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

  test('a tag and a series that no post has any more, their old addresses and feeds included', () => {
    const problems = erred(
      toldAfter({
        tree: { 'posts/reseau/fr.mdx': post('Réseau', 'date: 2019-05-01\ntags: [nuage]') },
      }),
    );
    expect(problems.map(({ message }) => message)).toEqual([
      '/series/ascension/ was published and leads nowhere now: no post of this language has the series any more',
      `/tag/reseau/ ${LOST}, since /tags/reseau/ leads nowhere`,
      '/tags/reseau/ was published and leads nowhere now: no post of this language has the tag any more',
      ...FEEDS.map((file) => `/tags/reseau/${file} ${LOST}, since /tags/reseau/ leads nowhere`),
    ]);
    expect(problems[2]?.fix).toBe(
      "add to src/config/redirects.ts `{ from: '/tags/reseau/', to: '/tags/' }`, or run `npm run check -- --fix`; if it was never deployed, run `npm run check -- --forget /tags/reseau/`",
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
