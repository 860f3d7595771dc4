import { describe, expect, test } from 'vitest';
import { site } from '#config/site.ts';
import { isLocale } from '#lib/locales.ts';
import { createUrls, localeOfPath, prefixParam, toRouteParam, urls } from '#lib/urls.ts';
import { en, fr } from '../test-site.ts';

type Urls = ReturnType<typeof createUrls>;

const ADDRESSES: [string, (urls: Urls) => string][] = [
  ['', (make) => make.stream(fr)],
  ['', (make) => make.stream(fr, 1)],
  ['page/2/', (make) => make.stream(fr, 2)],
  ['en/', (make) => make.stream(en)],
  ['en/page/3/', (make) => make.stream(en, 3)],
  ['posts/essai/', (make) => make.post({ lang: fr, slug: 'essai' })],
  ['en/posts/essai/', (make) => make.post({ lang: en, slug: 'essai' })],
  ['archives/', (make) => make.archive(fr)],
  ['en/archives/', (make) => make.archive(en)],
  ['archives/2018/', (make) => make.year(fr, '2018')],
  ['archives/2018/page/2/', (make) => make.year(fr, '2018', 2)],
  ['en/archives/2018/', (make) => make.year(en, '2018', 1)],
  ['tags/', (make) => make.tags(fr)],
  ['en/tags/', (make) => make.tags(en)],
  ['tags/nuage/', (make) => make.tag(fr, 'nuage')],
  ['en/tags/nuage/page/2/', (make) => make.tag(en, 'nuage', 2)],
  ['series/ascension/', (make) => make.series(fr, 'ascension')],
  ['en/series/ascension/', (make) => make.series(en, 'ascension')],
  ['a-propos/', (make) => make.page(fr, 'about')],
  ['en/about/', (make) => make.page(en, 'about')],
  ['sans-mot/', (make) => make.page(fr, 'sans-mot')],
  ['recherche/', (make) => make.search(fr)],
  ['en/search/', (make) => make.search(en)],
  ['pagefind/', (make) => make.searchIndex()],
  ['rss.xml', (make) => make.feed(fr, { format: 'rss' })],
  ['en/rss.xml', (make) => make.feed(en, { format: 'rss' })],
  ['og/posts/essai.png', (make) => make.postCard({ lang: fr, slug: 'essai' })],
  ['en/og/posts/essai.png', (make) => make.postCard({ lang: en, slug: 'essai' })],
  ['og/default.png', (make) => make.defaultCard()],
  ['favicon.svg', (make) => make.asset('favicon.svg')],
  ['.well-known/security.txt', (make) => make.securityTxt()],
  ['sitemap-index.xml', (make) => make.sitemap()],
  ['rss.xml', (make) => make.fromRoot('/rss.xml')],
  ['', (make) => make.fromRoot('/')],
  ['posts/essai/#partie', (make) => make.fromRoot('/posts/essai/#partie')],
];

describe.each(['/', '/blog/', '/deep/blog/'])('under the base %s', (base) => {
  const own = createUrls({ url: 'https://example.org', base, locales: site.locales });

  test.each(ADDRESSES)('there is <base>%s', (rest, make) => {
    expect(make(own)).toBe(base + rest);
  });

  test('an absolute URL has the origin and the base once', () => {
    expect(own.absolute(own.feed(en, { format: 'rss' }))).toBe(
      `https://example.org${base}en/rss.xml`,
    );
    expect(own.absolute(own.stream(fr))).toBe(`https://example.org${base}`);
  });
});

test('the site’s own addresses are made with its configuration', () => {
  expect(urls.absolute(urls.post({ lang: en, slug: 'essai' }))).toBe(
    'https://example.org/en/posts/essai/',
  );
});

test.each([
  ['/', undefined],
  ['/page/2/', 'page/2'],
  ['/en/', 'en'],
  ['/posts/essai/', 'posts/essai'],
])('the path %s is the route parameter %s', (path, param) => {
  expect(toRouteParam(path)).toBe(param);
});

test('the first locale has no prefix parameter, another has its prefix', () => {
  expect(prefixParam(fr)).toBeUndefined();
  expect(prefixParam(en)).toBe('en');
});

test.each([
  ['/', fr],
  ['/posts/en/', fr],
  ['/english/', fr],
  ['/en', en],
  ['/en/', en],
  ['/en/posts/essai/', en],
  ['/fr/', fr],
  ['/404.html', fr],
])('the path %s is of the locale %s', (path, locale) => {
  expect(localeOfPath(path)).toBe(locale);
});

test.each([
  ['fr', true],
  ['en', true],
  ['de', false],
  ['FR', false],
  ['constructor', false],
  ['', false],
])('%j names a locale: %s', (code, expected) => {
  expect(isLocale(code)).toBe(expected);
});
