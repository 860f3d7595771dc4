import { describe, expect, test } from 'vitest';
import { toYears } from '#lib/posts/archive.ts';
import { toPages } from '#lib/posts/pagination.ts';
import { groupBySeries } from '#lib/posts/series.ts';
import { toStream } from '#lib/posts/stream.ts';
import { groupByTag } from '#lib/posts/tags.ts';
import { groupByFolder } from '#lib/posts/translations.ts';
import { foldersOf, idsOf, samplePost } from '../../sample-post.ts';
import { en, fr } from '../../test-site.ts';

/** Listed in no order on purpose. */
const POSTS = [
  samplePost({ folder: 'deux', lang: en, date: '2019-05-02' }),
  samplePost({ folder: 'anglais', lang: en, date: '2020-02-02' }),
  samplePost({ folder: 'deux', lang: fr, date: '2019-05-02' }),
  samplePost({ folder: 'francais', lang: fr, date: '2018-03-02' }),
];

describe('a stream', () => {
  test.each([
    {
      why: 'its own language, then the next one',
      locale: fr,
      expected: ['anglais/en', 'deux/fr', 'francais/fr'],
    },
    { why: 'no language that it does not list', locale: en, expected: ['anglais/en', 'deux/en'] },
  ])('of $locale shows each post once, in $why', ({ locale, expected }) => {
    expect(idsOf(toStream(POSTS, locale))).toEqual(expected);
    expect(idsOf(toStream(POSTS.toReversed(), locale))).toEqual(expected);
  });

  test.each([
    { languages: ['en', 'fr'], expected: ['anglais/en', 'deux/en', 'francais/fr'] },
    { languages: ['fr'], expected: ['deux/fr', 'francais/fr'] },
    { languages: ['de'], expected: [] },
  ])('with the preference $languages is $expected', ({ languages, expected }) => {
    expect(idsOf(toStream(POSTS, fr, languages))).toEqual(expected);
  });

  test('leaves the posts that were given as they were', () => {
    const given = [...POSTS];
    toStream(given, fr);
    expect(given).toEqual(POSTS);
  });

  test('of no posts is empty', () => {
    expect(toStream([], fr)).toEqual([]);
  });

  test('is ordered by the dates of the versions that it shows', () => {
    const posts = [
      samplePost({ folder: 'traduit', lang: fr, date: '2021-01-01' }),
      samplePost({ folder: 'traduit', lang: en, date: '2019-01-01' }),
      samplePost({ folder: 'autre', lang: en, date: '2020-01-01' }),
    ];
    expect(idsOf(toStream(posts, fr))).toEqual(['traduit/fr', 'autre/en']);
    expect(idsOf(toStream(posts, en))).toEqual(['autre/en', 'traduit/en']);
  });
});

describe('pages of a list', () => {
  test.each([
    { length: 0, sizes: [0] },
    { length: 1, sizes: [1] },
    { length: 4, sizes: [4] },
    { length: 5, sizes: [5] },
    { length: 6, sizes: [5, 1] },
    { length: 10, sizes: [5, 5] },
    { length: 11, sizes: [5, 5, 1] },
  ])('$length entries, five to a page, are pages of $sizes', ({ length, sizes }) => {
    const items = Array.from({ length }, (_, index) => index);
    const pages = toPages(items, 5);
    expect(pages.map((page) => page.items.length)).toEqual(sizes);
    expect(pages.map((page) => page.number)).toEqual(sizes.map((_, index) => index + 1));
    expect(pages.every((page) => page.total === sizes.length)).toBe(true);
    expect(pages.flatMap((page) => page.items)).toEqual(items);
  });
});

describe('the archive', () => {
  test('has the years newest first, each in the stream’s order, and no year without posts', () => {
    const stream = [
      samplePost({ folder: 'd', date: '2021-01-01' }),
      samplePost({ folder: 'c', date: '2018-12-31T23:59' }),
      samplePost({ folder: 'b', date: '2018-01-01' }),
    ];
    const years = toYears(stream);
    expect(years.map(({ year }) => year)).toEqual(['2021', '2018']);
    expect(years.map(({ posts }) => foldersOf(posts))).toEqual([['d'], ['c', 'b']]);
  });

  test('of an empty stream has no years', () => {
    expect(toYears([])).toEqual([]);
  });
});

describe('tags', () => {
  const stream = [
    samplePost({ folder: 'c', tags: ['nuage', 'reseau'] }),
    samplePost({ folder: 'b', tags: ['reseau'] }),
    samplePost({ folder: 'a', tags: ['reseau', 'reseau'] }),
  ];

  test('hold the posts in the stream’s order, a post once however often it names the tag', () => {
    const groups = groupByTag(stream);
    expect(foldersOf(groups.get('reseau')!)).toEqual(['c', 'b', 'a']);
    expect(foldersOf(groups.get('nuage')!)).toEqual(['c']);
  });

  test('without posts are absent', () => {
    expect([...groupByTag(stream).keys()].toSorted()).toEqual(['nuage', 'reseau']);
    expect(groupByTag([]).size).toBe(0);
  });
});

describe('a series', () => {
  const parts = [
    samplePost({ folder: 'trois', series: 'ascension', seriesOrder: 10 }),
    samplePost({ folder: 'sans' }),
    samplePost({ folder: 'deux', series: 'ascension', seriesOrder: 2 }),
    samplePost({ folder: 'autre', series: 'descente', seriesOrder: 1 }),
    samplePost({ folder: 'un', series: 'ascension', seriesOrder: 1 }),
  ];

  test('has its parts in their order, as numbers', () => {
    expect(foldersOf(groupBySeries(parts).get('ascension')!)).toEqual(['un', 'deux', 'trois']);
  });

  test('orders parts of one number by folder, whatever order they come in', () => {
    const equal = ['b', 'a', 'c'].map((folder) =>
      samplePost({ folder, series: 'ascension', seriesOrder: 1 }),
    );
    expect(foldersOf(groupBySeries(equal).get('ascension')!)).toEqual(['a', 'b', 'c']);
    expect(foldersOf(groupBySeries(equal.toReversed()).get('ascension')!)).toEqual(['a', 'b', 'c']);
  });

  test('without posts is absent, and so are posts without a series', () => {
    expect([...groupBySeries(parts).keys()].toSorted()).toEqual(['ascension', 'descente']);
    expect(groupBySeries([samplePost({ folder: 'sans' })]).size).toBe(0);
  });

  test('leaves the stream as it was', () => {
    const given = [...parts];
    groupBySeries(given);
    expect(given).toEqual(parts);
  });
});

describe('language versions', () => {
  test('stand together by folder, in the order of the locales', () => {
    const versions = groupByFolder(POSTS);
    expect(idsOf(versions.get('deux')!)).toEqual(['deux/fr', 'deux/en']);
    expect(idsOf(versions.get('anglais')!)).toEqual(['anglais/en']);
    expect(versions.size).toBe(3);
  });

  test('of posts with slugs of their own stand together all the same', () => {
    const versions = groupByFolder([
      samplePost({ folder: 'a', lang: en, permalinkSlug: 'one' }),
      samplePost({ folder: 'a', lang: fr, permalinkSlug: 'un' }),
    ]);
    expect(versions.get('a')!.map(({ slug }) => slug)).toEqual(['un', 'one']);
  });
});
