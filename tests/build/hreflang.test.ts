import { describe, expect, test } from 'vitest';
import { distOf, pageAt, pagesOf, type BuiltPage } from './built-site.ts';

function alternatesOf({ document }: BuiltPage): Record<string, string> {
  const links = [...document.querySelectorAll('link[rel="alternate"][hreflang]')];
  return Object.fromEntries(
    links.map((link) => [
      link.getAttribute('hreflang'),
      new URL(link.getAttribute('href')!).pathname,
    ]),
  );
}

describe.each(['bilingual', 'real'] as const)('hreflang on the %s site', (name) => {
  const pages = pagesOf(distOf(name));
  const byAddress = new Map(pages.map((page) => [page.address, page]));

  test.each(pages.map((page) => [page.address, page] as const))(
    '%s is told back by all that it names',
    (address, page) => {
      const alternates = alternatesOf(page);
      for (const target of Object.values(alternates)) {
        expect(alternatesOf(byAddress.get(target)!)).toEqual(alternates);
      }
      if (Object.keys(alternates).length > 0) {
        expect(alternates[page.document.documentElement.getAttribute('lang')!]).toBe(address);
      }
    },
  );
});

test.each([
  [
    'a post with a counterpart',
    '/posts/complet/',
    { fr: '/posts/complet/', en: '/en/posts/complete/', 'x-default': '/posts/complet/' },
  ],
  [
    'its counterpart',
    '/en/posts/complete/',
    { fr: '/posts/complet/', en: '/en/posts/complete/', 'x-default': '/posts/complet/' },
  ],
  ['a post whose translation is a draft', '/en/posts/english-1/', {}],
  ['a post in one language', '/posts/court/', {}],
  ['the home page', '/', { fr: '/', en: '/en/', 'x-default': '/' }],
  ['a later page of the stream', '/page/2/', {}],
  [
    'a tag of both streams',
    '/tags/gamma/',
    { fr: '/tags/gamma/', en: '/en/tags/gamma/', 'x-default': '/tags/gamma/' },
  ],
  ['a later page of a tag', '/tags/alpha/page/2/', {}],
  ['a tag of one stream', '/tags/vent/', {}],
  [
    'a year of both streams',
    '/archives/2022/',
    { fr: '/archives/2022/', en: '/en/archives/2022/', 'x-default': '/archives/2022/' },
  ],
  ['a year of one stream', '/archives/2019/', {}],
  [
    'a series',
    '/en/series/serie-exemple/',
    {
      fr: '/series/serie-exemple/',
      en: '/en/series/serie-exemple/',
      'x-default': '/series/serie-exemple/',
    },
  ],
  [
    'a page in both languages',
    '/a-propos/',
    { fr: '/a-propos/', en: '/en/about/', 'x-default': '/a-propos/' },
  ],
  ['a page in one language', '/en/lone/', {}],
])('%s names its real counterparts', (_what, address, expected) => {
  expect(alternatesOf(pageAt(distOf('bilingual'), address))).toEqual(expected);
});

test('a site with one language has no hreflang, no switch and no marks', () => {
  for (const { html } of pagesOf(distOf('english'))) {
    expect(html).not.toContain('hreflang');
    expect(html).not.toContain('class="languages"');
    expect(html).not.toContain('<abbr');
  }
});
