import { describe, expect, test, vi } from 'vitest';
import { robotsTxt } from '#lib/seo/robots.ts';
import { sitemapFacts } from '#lib/seo/sitemap.ts';
import { samplePost } from '../../sample-post.ts';
import { en, fr } from '../../test-site.ts';

vi.mock('#config/site.ts', () => import('../../test-site.ts'));

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
    ['/posts/duo/', '2020-07-01T00:00:00+02:00'],
    ['/en/posts/duo/', '2021-01-01T00:00:00+01:00'],
    ['/posts/seul/', '2018-01-01T09:30:00+01:00'],
  ])('says that %s was last changed at %s', (path, lastmod) => {
    expect(at(path)?.lastmod).toBe(lastmod);
  });

  test('says so of posts only', () => {
    const dated = [...facts].filter(([, { lastmod }]) => lastmod !== undefined);
    expect(dated.map(([url]) => url).every((url) => url.includes('/posts/'))).toBe(true);
    expect(dated).toHaveLength(3);
  });

  test('knows nothing of later pages of lists, nor of addresses that are not there', () => {
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
