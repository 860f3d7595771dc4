import { describe, expect, test } from 'vitest';
import { createBlogIndex } from '#lib/posts/blog-index.ts';
import {
  hreflangLinks,
  listAlternates,
  pageAlternates,
  postAlternates,
  seriesAlternates,
  tagAlternates,
  yearAlternates,
} from '#lib/seo/alternates.ts';
import { urls } from '#lib/urls.ts';
import { samplePost } from '../../sample-post.ts';
import { en, fr } from '../../test-site.ts';

const SERIES = { series: 'ascension', seriesOrder: 1 };
const index = createBlogIndex([
  samplePost({ folder: 'duo', lang: fr, date: '2020-01-01', permalinkSlug: 'a-deux', ...SERIES }),
  samplePost({ folder: 'duo', lang: en, date: '2020-01-01', ...SERIES }),
  samplePost({
    folder: 'seul',
    lang: fr,
    date: '2018-01-01',
    tags: ['reseau'],
    series: 'descente',
    seriesOrder: 1,
  }),
  samplePost({ folder: 'alone', lang: en, date: '2019-01-01', tags: ['cloud'] }),
]);

/** Pages with a counterpart, and the addresses of both. */
const PAIRS = [
  {
    what: 'a post',
    pages: postAlternates(index, 'duo'),
    paths: ['/posts/a-deux/', '/en/posts/duo/'],
  },
  {
    what: 'a tag',
    pages: tagAlternates(index, 'nuage'),
    paths: ['/tags/nuage/', '/en/tags/nuage/'],
  },
  {
    what: 'a tag whose French list holds an English post',
    pages: tagAlternates(index, 'cloud'),
    paths: ['/tags/cloud/', '/en/tags/cloud/'],
  },
  {
    what: 'a series',
    pages: seriesAlternates(index, 'ascension'),
    paths: ['/series/ascension/', '/en/series/ascension/'],
  },
  {
    what: 'a year',
    pages: yearAlternates(index, '2020'),
    paths: ['/archives/2020/', '/en/archives/2020/'],
  },
  { what: 'a page', pages: pageAlternates([en, fr], 'about'), paths: ['/a-propos/', '/en/about/'] },
  {
    what: 'the archive',
    pages: listAlternates(urls.archive),
    paths: ['/archives/', '/en/archives/'],
  },
  { what: 'the home page', pages: listAlternates((one) => urls.stream(one)), paths: ['/', '/en/'] },
];

describe.each(PAIRS)('$what in two languages', ({ pages, paths }) => {
  test('names itself and its counterpart, in the order of the locales', () => {
    expect(pages).toEqual([
      { locale: fr, path: paths[0] },
      { locale: en, path: paths[1] },
    ]);
  });

  test('has a link for each, and x-default for the default locale’s', () => {
    expect(hreflangLinks(pages)).toEqual([
      { hreflang: 'fr', href: `https://example.org${paths[0]}` },
      { hreflang: 'en', href: `https://example.org${paths[1]}` },
      { hreflang: 'x-default', href: `https://example.org${paths[0]}` },
    ]);
  });
});

test.each([
  { what: 'a French post', pages: postAlternates(index, 'seul') },
  { what: 'an English post', pages: postAlternates(index, 'alone') },
  { what: 'a post that is not there', pages: postAlternates(index, 'absent') },
  { what: 'a tag of one locale', pages: tagAlternates(index, 'reseau') },
  { what: 'a tag without posts', pages: tagAlternates(index, 'absent') },
  { what: 'a series of one locale', pages: seriesAlternates(index, 'descente') },
  { what: 'a year of one locale', pages: yearAlternates(index, '2018') },
  { what: 'a year without posts', pages: yearAlternates(index, '1999') },
  { what: 'a page of one language', pages: pageAlternates([en], 'about') },
  { what: 'a page of no language', pages: pageAlternates([], 'about') },
])('$what is alone and has no alternates', ({ pages }) => {
  expect(pages).toEqual([]);
  expect(hreflangLinks(pages)).toEqual([]);
});

test('versions of a post lead to each other: each is told the same list', () => {
  const [french, english] = index.versions.get('duo')!;
  const pages = postAlternates(index, french!.folder);
  expect(postAlternates(index, english!.folder)).toEqual(pages);
  expect(pages.map(({ path }) => path)).toEqual([urls.post(french!), urls.post(english!)]);
});
