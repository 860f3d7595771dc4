import { describe, expect, test } from 'vitest';
import { documentTitle, headElements, isListed, type HeadElement } from '#lib/seo/head.ts';
import type { PageMeta } from '#lib/seo/page-meta.ts';
import { en, fr, site } from '../../test-site.ts';

const PAIR = [
  { locale: fr, path: '/posts/essai/' },
  { locale: en, path: '/en/posts/essai/' },
];

function head(part: Partial<PageMeta> = {}): HeadElement[] {
  return headElements({
    locale: fr,
    path: '/posts/essai/',
    title: 'Essai',
    description: 'Une phrase.',
    alternates: [],
    years: '',
    ...part,
  });
}

const links = (elements: HeadElement[], rel: string) =>
  elements
    .filter(({ tag, attributes }) => tag === 'link' && attributes.rel === rel)
    .map(({ attributes }) => attributes);
const hreflangs = (elements: HeadElement[]) =>
  links(elements, 'alternate').filter(({ hreflang }) => hreflang !== undefined);
const feeds = (elements: HeadElement[]) =>
  links(elements, 'alternate').filter(({ title }) => title !== undefined);
const contents = (elements: HeadElement[], name: string) =>
  elements
    .filter(({ attributes }) => attributes.name === name || attributes.property === name)
    .map(({ attributes }) => attributes.content);

describe('the canonical address', () => {
  test('is the page’s own, once, and absolute', () => {
    expect(links(head(), 'canonical')).toEqual([
      { rel: 'canonical', href: 'https://example.org/posts/essai/' },
    ]);
    expect(contents(head(), 'og:url')).toEqual(['https://example.org/posts/essai/']);
  });

  test('is that of the first publication where the text came from elsewhere', () => {
    const elements = head({ canonical: 'https://example.org/ailleurs/' });
    expect(links(elements, 'canonical').map(({ href }) => href)).toEqual([
      'https://example.org/ailleurs/',
    ]);
    expect(contents(elements, 'og:url')).toEqual(['https://example.org/ailleurs/']);
  });
});

describe('alternates', () => {
  test('are told for a page with a counterpart, with x-default', () => {
    expect(hreflangs(head({ alternates: PAIR })).map(({ hreflang }) => hreflang)).toEqual([
      'fr',
      'en',
      'x-default',
    ]);
    expect(contents(head({ alternates: PAIR }), 'og:locale')).toEqual(['fr_FR']);
    expect(contents(head({ alternates: PAIR }), 'og:locale:alternate')).toEqual(['en_GB']);
  });

  test('are the same on both pages, but for the page’s own locale', () => {
    const french = head({ alternates: PAIR });
    const english = head({ alternates: PAIR, locale: en, path: '/en/posts/essai/' });
    expect(hreflangs(english)).toEqual(hreflangs(french));
    expect(contents(english, 'og:locale:alternate')).toEqual(['fr_FR']);
  });

  test('are absent on a lone page', () => {
    expect(hreflangs(head())).toEqual([]);
    expect(contents(head(), 'og:locale:alternate')).toEqual([]);
  });
});

describe('feeds', () => {
  const told = (elements: ReturnType<typeof head>) =>
    feeds(elements).map(({ title, href }) => [title, href]);

  test.each([
    { locale: fr, root: '/' },
    { locale: en, root: '/en/' },
  ])('of the stream of $locale are told on its pages', ({ locale, root }) => {
    expect(told(head({ locale }))).toEqual([
      [`${site.name} · RSS`, `${root}rss.xml`],
      [`${site.name} · Atom`, `${root}atom.xml`],
      [`${site.name} · JSON`, `${root}feed.json`],
    ]);
  });

  test('of a tag are told first on its pages', () => {
    expect(told(head({ tag: { id: 'nuage', label: 'Nuage' } })).slice(0, 4)).toEqual([
      ['Nuage · RSS', '/tags/nuage/rss.xml'],
      ['Nuage · Atom', '/tags/nuage/atom.xml'],
      ['Nuage · JSON', '/tags/nuage/feed.json'],
      [`${site.name} · RSS`, '/rss.xml'],
    ]);
  });

  test('are no other alternates: the Markdown of a post has no title', () => {
    const elements = head({ twin: '/posts/essai.md' });
    expect(told(elements)).toHaveLength(3);
    expect(elements).toContainEqual({
      tag: 'link',
      attributes: { rel: 'alternate', type: 'text/markdown', href: '/posts/essai.md' },
    });
  });
});

describe('pages of a list', () => {
  test.each([
    { place: 'the first', previous: undefined, next: '/page/2/', rels: ['next'] },
    { place: 'a middle one', previous: '/', next: '/page/3/', rels: ['prev', 'next'] },
    { place: 'the last', previous: '/page/2/', next: undefined, rels: ['prev'] },
    { place: 'an only one', previous: undefined, next: undefined, rels: [] },
  ])('$place links to $rels', ({ previous, next, rels }) => {
    const elements = head({ previous, next });
    expect(links(elements, 'prev').map(({ href }) => href)).toEqual(previous ? [previous] : []);
    expect(links(elements, 'next').map(({ href }) => href)).toEqual(next ? [next] : []);
    expect([...links(elements, 'prev'), ...links(elements, 'next')]).toHaveLength(rels.length);
  });
});

describe('a page that is not to be indexed', () => {
  const elements = head({ isIndexable: false, alternates: PAIR, previous: '/', next: '/page/3/' });

  test('says so', () => {
    expect(contents(elements, 'robots')).toEqual(['noindex']);
  });

  test.each(['canonical', 'sitemap', 'prev', 'next'])('has no %s', (rel) => {
    expect(links(elements, rel)).toEqual([]);
  });

  test('has neither hreflang nor Open Graph, but has feeds', () => {
    expect(hreflangs(elements)).toEqual([]);
    expect(elements.filter(({ attributes }) => attributes.property?.startsWith('og:'))).toEqual([]);
    expect(feeds(elements)).toHaveLength(3);
  });

  test('is the exception: a page is silent about robots', () => {
    expect(contents(head(), 'robots')).toEqual([]);
  });
});

describe('the sitemap', () => {
  test.each([
    { locale: fr, path: '/' },
    { locale: en, path: '/en/' },
  ])('is named by the home page $path', (home) => {
    expect(links(head(home), 'sitemap').map(({ href }) => href)).toEqual(['/sitemap-index.xml']);
  });

  test.each([
    { locale: fr, path: '/posts/essai/' },
    { locale: fr, path: '/page/2/' },
    { locale: fr, path: '/', isIndexable: false },
  ])('is not named by %j', (page) => {
    expect(links(head(page), 'sitemap')).toEqual([]);
  });
});

test.each([
  { isIndexable: undefined, expected: true },
  { isIndexable: true, expected: true },
  { isIndexable: false, expected: false },
])(
  'a page whose `isIndexable` is $isIndexable is listed: $expected',
  ({ isIndexable, expected }) => {
    expect(isListed(isIndexable === undefined ? {} : { isIndexable })).toBe(expected);
  },
);

describe('the social card', () => {
  const IMAGE = ['og:image', 'og:image:type', 'og:image:width', 'og:image:height', 'og:image:alt'];
  const cardOf = (elements: HeadElement[]) => IMAGE.map((name) => contents(elements, name));

  test('is the site’s own where a page has none', () => {
    expect(cardOf(head())).toEqual([
      ['https://example.org/og/default.png'],
      ['image/png'],
      ['1200'],
      ['630'],
      [`${site.name} · example.org`],
    ]);
  });

  test('is the page’s where it has one, told with what it says', () => {
    const card = { path: '/og/posts/essai.png', title: 'Essai', meta: 'Le 5 juin' };
    expect(cardOf(head({ card }))).toEqual([
      ['https://example.org/og/posts/essai.png'],
      ['image/png'],
      ['1200'],
      ['630'],
      ['Essai · Le 5 juin'],
    ]);
  });

  test('is shown large', () => {
    expect(contents(head(), 'twitter:card')).toEqual(['summary_large_image']);
  });
});

describe('a post', () => {
  const article = { published: '2020-01-01T00:00:00+01:00', tags: ['Nuage', 'Réseau'] };

  test('is an article with its date and tags', () => {
    const elements = head({ article });
    expect(contents(elements, 'og:type')).toEqual(['article']);
    expect(contents(elements, 'article:published_time')).toEqual([article.published]);
    expect(contents(elements, 'article:tag')).toEqual(article.tags);
    expect(contents(elements, 'article:modified_time')).toEqual([]);
  });

  test('tells its last change where there is one', () => {
    const updated = '2021-01-01T00:00:00+01:00';
    const elements = head({ article: { ...article, updated } });
    expect(contents(elements, 'article:modified_time')).toEqual([updated]);
  });

  test('names its author to the fediverse, where they are there', () => {
    const creator = '@auteur@social.example.org';
    expect(contents(head({ article, creator }), 'fediverse:creator')).toEqual([creator]);
    expect(contents(head({ article }), 'fediverse:creator')).toEqual([]);
  });

  test('is the exception: another page is a website without article data', () => {
    expect(contents(head(), 'og:type')).toEqual(['website']);
    expect(contents(head(), 'article:published_time')).toEqual([]);
  });
});

test('title and description stand once each', () => {
  expect(contents(head(), 'description')).toEqual(['Une phrase.']);
  expect(contents(head(), 'og:title')).toEqual(['Essai']);
  expect(contents(head(), 'og:site_name')).toEqual([site.name]);
});

test.each([
  { title: 'Essai', expected: `Essai · ${site.name}` },
  { title: site.name, expected: site.name },
])('the document of "$title" is called "$expected"', ({ title, expected }) => {
  expect(documentTitle({ title })).toBe(expected);
});
