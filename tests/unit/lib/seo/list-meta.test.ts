import { describe, expect, test } from 'vitest';
import { createBlogIndex } from '#lib/posts/blog-index.ts';
import { documentTitle } from '#lib/seo/head.ts';
import {
  archiveMeta,
  searchMeta,
  seriesMeta,
  streamMeta,
  tagMeta,
  tagsMeta,
  yearMeta,
  type OwnMeta,
} from '#lib/seo/list-meta.ts';
import type { Author } from '#lib/seo/identity.ts';
import { postMeta } from '#lib/seo/post-meta.ts';
import { samplePost } from '../../sample-post.ts';
import { en, fr, inBoth, site } from '../../test-site.ts';

const SERIES = { series: 'ascension', seriesOrder: 1 };
const french = samplePost({ folder: 'duo', lang: fr, ...SERIES });
const english = samplePost({ folder: 'duo', lang: en, ...SERIES });
const index = createBlogIndex([french, english]);
const described = {
  label: inBoth('Nuage', 'Cloud'),
  title: inBoth('Ascension', 'Climb'),
  description: inBoth('Une phrase.', 'A sentence.'),
};

const PUBLISHER: Author = { id: site.author, name: 'Auteur Exemple', kind: 'person' };

/** A page of a list of two posts. */
const page = (number: number, total = 3) => ({ items: [french, english], number, total });

/** The types of what a page says of itself. */
const typesOf = ({ jsonLd = [] }: OwnMeta) => jsonLd.map((statement) => statement['@type']);

const LISTS: { what: string; meta: (number: number) => OwnMeta; path: string }[] = [
  { what: 'the stream', meta: (number) => streamMeta(fr, page(number), PUBLISHER), path: '/' },
  {
    what: 'a year',
    meta: (number) => yearMeta(fr, '2020', page(number), index),
    path: '/archives/2020/',
  },
  {
    what: 'a tag',
    meta: (number) => tagMeta(fr, 'nuage', described, page(number), index),
    path: '/tags/nuage/',
  },
];

describe.each(LISTS)('the pages of $what', ({ meta, path }) => {
  test('know their own path and those of their neighbours', () => {
    const page = (number: number) => ({
      path: meta(number).path,
      previous: meta(number).previous,
      next: meta(number).next,
    });
    expect(page(1)).toEqual({ path, previous: undefined, next: `${path}page/2/` });
    expect(page(2)).toEqual({ path: `${path}page/2/`, previous: path, next: `${path}page/3/` });
    expect(page(3)).toEqual({
      path: `${path}page/3/`,
      previous: `${path}page/2/`,
      next: undefined,
    });
  });

  test('differ in title and description', () => {
    const pages = [1, 2, 3].map(meta);
    expect(new Set(pages.map(documentTitle)).size).toBe(3);
    expect(new Set(pages.map(({ description }) => description)).size).toBe(3);
  });

  test('name the site once in the document’s title', () => {
    for (const page of [1, 2, 3].map(meta)) {
      expect(documentTitle(page).split(site.name)).toHaveLength(2);
    }
  });

  test('have alternates on the first page only', () => {
    expect(meta(1).alternates.map(({ locale }) => locale)).toEqual([fr, en]);
    expect(meta(2).alternates).toEqual([]);
    expect(meta(3).alternates).toEqual([]);
  });
});

test.each([
  { what: 'the archive', meta: archiveMeta(en, index), path: '/en/archives/' },
  { what: 'the tags', meta: tagsMeta(en, []), path: '/en/tags/' },
  { what: 'the search', meta: searchMeta(en), path: '/en/search/' },
  {
    what: 'a series',
    meta: seriesMeta(en, 'ascension', described, index),
    path: '/en/series/ascension/',
  },
])('$what stands at $path, on one page, with its counterpart', ({ meta, path }) => {
  expect(meta.path).toBe(path);
  expect(meta.alternates.map(({ locale }) => locale)).toEqual([fr, en]);
  expect(meta.previous).toBeUndefined();
  expect(meta.next).toBeUndefined();
});

test('the words of a list are those of its locale', () => {
  expect(tagMeta(en, 'nuage', described, page(1, 1), index).title).toBe('Cloud');
  expect(seriesMeta(fr, 'ascension', described, index).title).toBe('Ascension');
  expect(streamMeta(en, page(1, 1), PUBLISHER).description).toBe(site.locales.en.description);
});

describe('what a list says of itself to machines', () => {
  const entriesOf = ({ jsonLd = [] }: OwnMeta) => {
    const list = jsonLd.find((statement) => statement['@type'] === 'CollectionPage');
    const { mainEntity } = list as unknown as {
      mainEntity?: { itemListOrder?: string; itemListElement: { url: string }[] };
    };
    return mainEntity && { ...mainEntity, urls: mainEntity.itemListElement.map(({ url }) => url) };
  };
  const both = ['https://example.org/posts/duo/', 'https://example.org/en/posts/duo/'];

  test.each<{ what: string; meta: OwnMeta; types: string[]; urls: string[] }>([
    {
      what: 'the home page',
      meta: streamMeta(fr, page(1), PUBLISHER),
      types: ['WebSite', 'CollectionPage'],
      urls: both,
    },
    {
      what: 'a later page of the stream',
      meta: streamMeta(fr, page(2), PUBLISHER),
      types: ['CollectionPage'],
      urls: both,
    },
    {
      what: 'a tag',
      meta: tagMeta(fr, 'nuage', described, page(1), index),
      types: ['CollectionPage', 'BreadcrumbList'],
      urls: both,
    },
    {
      what: 'a year',
      meta: yearMeta(fr, '2020', page(1), index),
      types: ['CollectionPage', 'BreadcrumbList'],
      urls: both,
    },
    {
      what: 'the archive',
      meta: archiveMeta(en, index),
      types: ['CollectionPage'],
      urls: ['https://example.org/en/posts/duo/'],
    },
    {
      what: 'the tags',
      meta: tagsMeta(fr, [{ label: 'Nuage', href: '/tags/nuage/' }]),
      types: ['CollectionPage'],
      urls: ['https://example.org/tags/nuage/'],
    },
    {
      what: 'a series',
      meta: seriesMeta(fr, 'ascension', described, index),
      types: ['CollectionPage', 'BreadcrumbList'],
      urls: ['https://example.org/posts/duo/'],
    },
  ])('is of $what that it is $types, of what it shows', ({ meta, types, urls }) => {
    expect(typesOf(meta)).toEqual(types);
    expect(entriesOf(meta)?.urls).toEqual(urls);
  });

  test('is its order where that is the author’s, as in a series', () => {
    expect(entriesOf(seriesMeta(fr, 'ascension', described, index))?.itemListOrder).toContain(
      'Ascending',
    );
    expect(entriesOf(archiveMeta(fr, index))?.itemListOrder).toBeUndefined();
  });

  test('is nothing of entries where there are none', () => {
    expect(entriesOf(archiveMeta(fr, createBlogIndex([])))).toBeUndefined();
  });
});

describe('a post', () => {
  const meta = (part: Partial<typeof french> = {}) =>
    postMeta({
      post: { ...french, ...part },
      summary: 'Une phrase.',
      author: { ...PUBLISHER, fediverse: '@auteur@social.example.org' },
      publisher: PUBLISHER,
      cover: undefined,
      tags: [{ label: 'Nuage' }],
      alternates: [],
      needs: { code: false, italic: false, diagram: false, embed: false },
    });

  test('tells its dates in the site’s zone, and no change where there was none', () => {
    expect(meta({ date: '2020-07-01' }).article).toEqual({
      published: '2020-07-01',
      updated: undefined,
      tags: ['Nuage'],
    });
    expect(meta({ updated: '2021-01-01T09:00' }).article?.updated).toBe(
      '2021-01-01T09:00:00+01:00',
    );
  });

  test('names its author to the fediverse', () => {
    expect(meta().creator).toBe('@auteur@social.example.org');
  });

  test('has a canonical address only if it came from elsewhere', () => {
    expect(meta().canonical).toBeUndefined();
    expect(meta({ canonical: 'https://example.org/a/' }).canonical).toBe('https://example.org/a/');
  });

  test('has the breadcrumbs home, year, post', () => {
    const trail = meta({ date: '2018-05-01' }).jsonLd!.find(
      (statement) => statement['@type'] === 'BreadcrumbList',
    );
    expect(trail).toMatchObject({
      itemListElement: [
        { position: 1, item: 'https://example.org/' },
        { position: 2, name: '2018', item: 'https://example.org/archives/2018/' },
        { position: 3, name: french.title },
      ],
    });
  });
});
