import { describe, expect, test, vi } from 'vitest';
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
import { postMeta } from '#lib/seo/post-meta.ts';
import { samplePost } from '../../sample-post.ts';
import { en, fr, inBoth, site } from '../../test-site.ts';

vi.mock('#config/site.ts', () => import('../../test-site.ts'));

const SERIES = { series: 'ascension', seriesOrder: 1 };
const french = samplePost({ folder: 'duo', lang: fr, ...SERIES });
const english = samplePost({ folder: 'duo', lang: en, ...SERIES });
const index = createBlogIndex([french, english]);
const described = {
  label: inBoth('Nuage', 'Cloud'),
  title: inBoth('Ascension', 'Climb'),
  description: inBoth('Une phrase.', 'A sentence.'),
};

const LISTS: { what: string; meta: (number: number) => OwnMeta; path: string }[] = [
  { what: 'the stream', meta: (number) => streamMeta(fr, { number, total: 3 }), path: '/' },
  {
    what: 'a year',
    meta: (number) => yearMeta(fr, '2020', { number, total: 3 }, index),
    path: '/archives/2020/',
  },
  {
    what: 'a tag',
    meta: (number) => tagMeta(fr, 'nuage', described, { number, total: 3 }, index),
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
  { what: 'the archive', meta: archiveMeta(en), path: '/en/archives/' },
  { what: 'the tags', meta: tagsMeta(en), path: '/en/tags/' },
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
  expect(tagMeta(en, 'nuage', described, { number: 1, total: 1 }, index).title).toBe('Cloud');
  expect(seriesMeta(fr, 'ascension', described, index).title).toBe('Ascension');
  expect(streamMeta(en, { number: 1, total: 1 }).description).toBe(site.locales.en.description);
});

describe('a post', () => {
  const meta = (part: Partial<typeof french> = {}) =>
    postMeta({
      post: { ...french, ...part },
      summary: 'Une phrase.',
      author: { name: 'Auteur Exemple', kind: 'person' },
      tags: [{ label: 'Nuage' }],
      alternates: [],
      needs: { code: false, italic: false, diagram: false },
    });

  test('tells its dates in the site’s zone, and no change where there was none', () => {
    expect(meta({ date: '2020-07-01' }).article).toEqual({
      published: '2020-07-01T00:00:00+02:00',
      updated: undefined,
      tags: ['Nuage'],
    });
    expect(meta({ updated: '2021-01-01T09:00' }).article?.updated).toBe(
      '2021-01-01T09:00:00+01:00',
    );
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
        { position: 3, name: french.title, item: 'https://example.org/posts/duo/' },
      ],
    });
  });
});
