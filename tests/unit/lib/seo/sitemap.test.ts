import { describe, expect, test } from 'vitest';
import { robotsTxt } from '#lib/seo/robots.ts';
import { sitemapEntry, sitemapFacts } from '#lib/seo/sitemap.ts';
import { samplePost } from '../../sample-post.ts';
import { en, fr } from '../../test-site.ts';

const SERIES = { series: 'ascension', seriesOrder: 1 };
const facts = sitemapFacts(
  [
    samplePost({ folder: 'duo', lang: fr, date: '2020-07-01', ...SERIES }),
    samplePost({ folder: 'duo', lang: en, date: '2020-07-01', updated: '2021-01-01', ...SERIES }),
    samplePost({ folder: 'seul', lang: fr, date: '2018-01-01T09:30', tags: ['reseau'] }),
  ],
  new Map([
    ['about', [fr, en]],
    ['legal', [fr]],
  ]),
);
const at = (path: string) => facts.get(`https://example.org${path}`);
const PAIRS = [
  ['/', '/en/'],
  ['/archives/', '/en/archives/'],
  ['/tags/', '/en/tags/'],
  ['/recherche/', '/en/search/'],
  ['/tags/nuage/', '/en/tags/nuage/'],
  ['/series/ascension/', '/en/series/ascension/'],
  ['/archives/2020/', '/en/archives/2020/'],
  ['/a-propos/', '/en/about/'],
  ['/posts/duo/', '/en/posts/duo/'],
] as const;

describe('the sitemap', () => {
  test.each(PAIRS)('pairs %s with %s, in both directions, with x-default', (french, english) => {
    const links = [
      { lang: 'fr', url: `https://example.org${french}` },
      { lang: 'en', url: `https://example.org${english}` },
      { lang: 'x-default', url: `https://example.org${french}` },
    ];
    expect(at(french)?.links).toEqual(links);
    expect(at(english)?.links).toEqual(links);
  });

  test('leads to no address that does not lead back', () => {
    for (const [url, { links = [] }] of facts) {
      for (const link of links) expect(facts.get(link.url)?.links).toEqual(facts.get(url)?.links);
    }
    expect([...facts.values()].filter(({ links }) => links)).toHaveLength(2 * PAIRS.length);
  });

  test.each(['/posts/seul/', '/tags/reseau/', '/archives/2018/', '/mentions-legales/'])(
    'has no links for %s, which is alone',
    (path) => {
      expect(at(path)?.links).toBeUndefined();
    },
  );

  test.each([
    ['/posts/duo/', '2020-07-01'],
    ['/en/posts/duo/', '2021-01-01'],
    ['/posts/seul/', '2018-01-01T09:30:00+01:00'],
  ])('says that %s was last changed at %s', (path, lastmod) => {
    expect(at(path)?.lastmod).toBe(lastmod);
  });

  test.each([
    // The French stream shows the French version, which was not changed.
    ['/', '2020-07-01'],
    ['/archives/', '2020-07-01'],
    ['/tags/', '2020-07-01'],
    ['/tags/nuage/', '2020-07-01'],
    ['/tags/reseau/', '2018-01-01T09:30:00+01:00'],
    ['/archives/2018/', '2018-01-01T09:30:00+01:00'],
    ['/archives/2020/', '2020-07-01'],
    ['/series/ascension/', '2020-07-01'],
    ['/en/', '2021-01-01'],
    ['/en/tags/nuage/', '2021-01-01'],
    ['/en/archives/2020/', '2021-01-01'],
    ['/en/series/ascension/', '2021-01-01'],
  ])('says that the list %s was last changed with its newest post, at %s', (path, lastmod) => {
    expect(at(path)?.lastmod).toBe(lastmod);
  });

  test.each(['/a-propos/', '/mentions-legales/'])('has no date for %s, which has none', (path) => {
    expect(at(path)?.lastmod).toBeUndefined();
  });

  test('dates every page of a list as the list', () => {
    const posts = Array.from({ length: 6 }, (_, index) =>
      samplePost({ folder: `post-${index}`, date: `2020-01-0${index + 1}` }),
    );
    const [oldest, ...others] = posts;
    const changed = sitemapFacts(
      [{ ...oldest!, updated: '2024-01-01T08:00' }, ...others],
      new Map(),
    );
    for (const path of [
      '/',
      '/page/2/',
      '/tags/nuage/',
      '/tags/nuage/page/2/',
      '/archives/2020/',
    ]) {
      expect([path, changed.get(`https://example.org${path}`)?.lastmod]).toEqual([
        path,
        '2024-01-01T08:00:00+01:00',
      ]);
    }
    expect(changed.get('https://example.org/page/3/')).toBeUndefined();
  });

  test('knows nothing of addresses that are not there', () => {
    for (const path of ['/page/2/', '/tags/nuage/page/2/', '/posts/absent/', '/404/']) {
      expect(at(path)).toBeUndefined();
    }
  });

  test('of a blog without posts pairs the lists alone', () => {
    expect([...sitemapFacts([], new Map()).keys()].toSorted()).toEqual(
      [
        '/',
        '/archives/',
        '/en/',
        '/en/archives/',
        '/en/search/',
        '/en/tags/',
        '/recherche/',
        '/tags/',
      ].map((path) => `https://example.org${path}`),
    );
  });
});

describe('the entry of a page that was built', () => {
  const page = { isNoindex: false, pictures: [] };

  test('has what the content tells, and the addresses of its pictures', () => {
    const lastmod = '2020-07-01';
    expect(sitemapEntry({ lastmod }, { ...page, pictures: ['/_astro/a.webp'] })).toEqual({
      lastmod,
      img: ['https://example.org/_astro/a.webp'],
    });
    expect(sitemapEntry({}, page)).toEqual({});
  });

  test('has no more pictures than Google takes', () => {
    const pictures = Array.from({ length: 1001 }, (_, index) => `/_astro/${index}.webp`);
    expect(sitemapEntry({}, { ...page, pictures })?.img).toHaveLength(1000);
  });

  test.each([
    { facts: { isOmitted: true }, built: page, what: 'has its canonical address elsewhere' },
    { facts: {}, built: { ...page, isNoindex: true }, what: 'is not to be indexed' },
  ])('is left out where the page $what', ({ facts, built }) => {
    expect(sitemapEntry(facts, built)).toBeUndefined();
  });
});

test('robots.txt lets all read all and names the sitemap', () => {
  expect(robotsTxt().split('\n')).toEqual([
    'User-agent: *',
    'Allow: /',
    '',
    'Sitemap: https://example.org/sitemap-index.xml',
    '',
  ]);
  expect(robotsTxt()).not.toContain('Disallow');
});
