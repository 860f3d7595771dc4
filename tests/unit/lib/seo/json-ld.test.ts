import { describe, expect, test } from 'vitest';
import { authorStatement, type Author } from '#lib/seo/identity.ts';
import {
  blogPosting,
  breadcrumbList,
  collectionPage,
  profilePage,
  serializeJsonLd,
  webSite,
} from '#lib/seo/json-ld.ts';
import { samplePost } from '../../sample-post.ts';
import { en, fr, site } from '../../test-site.ts';

const AUTHOR: Author = { id: 'autre', name: 'Autre Exemple', kind: 'person' };
const PUBLISHER: Author = { id: site.author, name: 'Maison', kind: 'organization' };
const WEBSITE = { '@id': 'https://example.org/#website' };

/** A post as its page tells it, with some of it changed. */
function posting(part: Partial<Parameters<typeof blogPosting>[0]> = {}) {
  return blogPosting({
    post: samplePost({ folder: 'essai', lang: en, date: '2020-07-01' }),
    author: AUTHOR,
    publisher: PUBLISHER,
    description: 'A sentence.',
    keywords: ['Cloud', 'Network'],
    cover: undefined,
    ...part,
  });
}

describe('structured data in a script', () => {
  test.each([
    '</script>',
    '</SCRIPT >',
    '<!--',
    '<script>',
    'a < b & c > d',
    '\\u003c',
    '"quoted"',
  ])('cannot be ended by %s, which reads back as it was', (text) => {
    const serialized = serializeJsonLd([{ '@type': 'Thing', name: text }]);
    expect(serialized).not.toContain('<');
    expect(JSON.parse(serialized)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Thing', name: text }],
    });
  });

  test('escapes the title of a post', () => {
    const post = samplePost({ folder: 'essai', title: 'Fin </script><script>alert(1)</script>' });
    const serialized = serializeJsonLd([posting({ post, description: '</script>' })]);
    expect(serialized).not.toContain('</script');
    expect(serialized).toContain('\\u003c/script>');
  });
});

describe('a blog posting', () => {
  test('says where it is, in what language, of what site, and when it was published', () => {
    expect(posting()).toEqual({
      '@type': 'BlogPosting',
      headline: 'Titre de essai',
      description: 'A sentence.',
      url: 'https://example.org/en/posts/essai/',
      mainEntityOfPage: 'https://example.org/en/posts/essai/',
      image: 'https://example.org/en/og/posts/essai.png',
      inLanguage: 'en',
      datePublished: '2020-07-01',
      author: {
        '@type': 'Person',
        '@id': 'https://example.org/#author-autre',
        name: 'Autre Exemple',
      },
      publisher: {
        '@type': 'Organization',
        '@id': `https://example.org/#author-${site.author}`,
        name: 'Maison',
        url: 'https://example.org/',
      },
      isPartOf: WEBSITE,
      keywords: 'Cloud, Network',
    });
  });

  test('says when it was changed, which does not move its publication', () => {
    const post = samplePost({ folder: 'essai', date: '2020-07-01', updated: '2021-01-01' });
    expect(posting({ post })).toMatchObject({
      datePublished: '2020-07-01',
      dateModified: '2021-01-01',
    });
  });

  test('by the site’s own author says who that is once', () => {
    const { author, publisher } = posting({ author: PUBLISHER }) as unknown as Record<
      string,
      unknown
    >;
    expect(author).toEqual(authorStatement(PUBLISHER));
    expect(publisher).toEqual({ '@id': `https://example.org/#author-${site.author}` });
  });

  test('with a cover shows it before its card', () => {
    expect(posting({ cover: '/_astro/cover.webp' })).toMatchObject({
      image: ['https://example.org/_astro/cover.webp', 'https://example.org/en/og/posts/essai.png'],
    });
  });
});

test.each<{ author: Author; expected: object }>([
  { author: AUTHOR, expected: { '@type': 'Person', name: 'Autre Exemple' } },
  {
    author: { ...AUTHOR, url: 'https://example.org/a/', profiles: ['https://example.org/@a'] },
    expected: {
      '@type': 'Person',
      name: 'Autre Exemple',
      url: 'https://example.org/a/',
      sameAs: ['https://example.org/@a'],
    },
  },
  {
    author: PUBLISHER,
    expected: { '@type': 'Organization', name: 'Maison', url: 'https://example.org/' },
  },
  {
    author: { ...PUBLISHER, url: 'https://example.org/m/', profiles: [] },
    expected: { '@type': 'Organization', name: 'Maison', url: 'https://example.org/m/' },
  },
])('an author is told as $expected', ({ author, expected }) => {
  expect(authorStatement(author)).toEqual({
    '@id': `https://example.org/#author-${author.id}`,
    ...expected,
  });
});

test('the site says its name, its languages and who answers for it', () => {
  expect(webSite(en, PUBLISHER)).toEqual({
    '@type': 'WebSite',
    ...WEBSITE,
    name: site.name,
    url: 'https://example.org/',
    description: 'A logbook, in English.',
    inLanguage: ['fr', 'en'],
    publisher: authorStatement(PUBLISHER),
  });
});

const PAGE = { locale: fr, path: '/tags/nuage/', title: 'Nuage', description: 'Une phrase.' };
const DESCRIBED = {
  url: 'https://example.org/tags/nuage/',
  name: 'Nuage',
  description: 'Une phrase.',
  inLanguage: 'fr',
  isPartOf: WEBSITE,
};

describe('a list', () => {
  const entries = [
    { name: 'Un', path: '/posts/un/' },
    { name: 'Two', path: '/en/posts/two/' },
  ];
  const elements = [
    { '@type': 'ListItem', position: 1, name: 'Un', url: 'https://example.org/posts/un/' },
    { '@type': 'ListItem', position: 2, name: 'Two', url: 'https://example.org/en/posts/two/' },
  ];

  test('names what it shows, counted from 1', () => {
    expect(collectionPage(PAGE, entries)).toEqual({
      '@type': 'CollectionPage',
      ...DESCRIBED,
      mainEntity: { '@type': 'ItemList', itemListElement: elements },
    });
  });

  test('says so where its order means something', () => {
    expect(collectionPage(PAGE, entries, 'ItemListOrderAscending')).toMatchObject({
      mainEntity: { itemListOrder: 'https://schema.org/ItemListOrderAscending' },
    });
  });

  test('that is empty names nothing', () => {
    expect(collectionPage(PAGE, [])).toEqual({ '@type': 'CollectionPage', ...DESCRIBED });
  });
});

test('the page of an author is about them', () => {
  expect(profilePage(PAGE, AUTHOR)).toEqual({
    '@type': 'ProfilePage',
    ...DESCRIBED,
    mainEntity: authorStatement(AUTHOR),
  });
});

describe('breadcrumbs', () => {
  const crumbs = [
    { name: 'Accueil', path: '/' },
    { name: 'Nuage', path: '/tags/nuage/' },
  ];
  const home = { '@type': 'ListItem', position: 1, name: 'Accueil', item: 'https://example.org/' };
  const tag = { '@type': 'ListItem', position: 2, name: 'Nuage' };

  test('count from 1 and are absolute, and the page itself has no address in them', () => {
    expect(breadcrumbList(crumbs, '/tags/nuage/')).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [home, tag],
    });
  });

  test('lead to the first page of a list from its others', () => {
    expect(breadcrumbList(crumbs, '/tags/nuage/page/2/')).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [home, { ...tag, item: 'https://example.org/tags/nuage/' }],
    });
  });
});
