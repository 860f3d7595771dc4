import { expect, test } from 'vitest';
import { createBlogIndex } from '#lib/posts/blog-index.ts';
import { foldersOf, idsOf, samplePost } from '../../sample-post.ts';
import { en, fr } from '../../test-site.ts';

const index = createBlogIndex([
  samplePost({ folder: 'vieux', lang: fr, date: '2018-01-01', tags: ['reseau'] }),
  samplePost({ folder: 'duo', lang: en, date: '2020-01-01', series: 'a', seriesOrder: 1 }),
  samplePost({ folder: 'duo', lang: fr, date: '2020-01-01', series: 'a', seriesOrder: 1 }),
  samplePost({ folder: 'neuf', lang: en, date: '2021-01-01', tags: ['nuage', 'reseau'] }),
]);

test('each locale’s lists are made from its own stream', () => {
  const french = index.locales[fr];
  const english = index.locales[en];
  expect(idsOf(french.stream)).toEqual(['neuf/en', 'duo/fr', 'vieux/fr']);
  expect(idsOf(english.stream)).toEqual(['neuf/en', 'duo/en']);
  expect(french.years.map(({ year }) => year)).toEqual(['2021', '2020', '2018']);
  expect(english.years.map(({ year }) => year)).toEqual(['2021', '2020']);
  expect(idsOf(french.byTag.get('reseau')!)).toEqual(['neuf/en', 'vieux/fr']);
  expect(idsOf(english.byTag.get('reseau')!)).toEqual(['neuf/en']);
  expect(idsOf(french.bySeries.get('a')!)).toEqual(['duo/fr']);
  expect(idsOf(english.bySeries.get('a')!)).toEqual(['duo/en']);
});

test('each post’s place in a stream is known by its folder', () => {
  for (const { stream, positions } of [index.locales[fr], index.locales[en]]) {
    expect(stream.map(({ folder }) => positions.get(folder))).toEqual([...stream.keys()]);
  }
  expect(index.locales[en].positions.has('vieux')).toBe(false);
});

test('related posts are those of the locale’s stream, in the language that it prefers', () => {
  const [neuf] = index.locales[fr].stream;
  expect(idsOf(index.locales[fr].related(neuf!, 3))).toEqual(['duo/fr', 'vieux/fr']);
  expect(idsOf(index.locales[en].related(neuf!, 3))).toEqual(['duo/en']);
});

test('versions are known by folder, in the order of the locales', () => {
  expect(idsOf(index.versions.get('duo')!)).toEqual(['duo/fr', 'duo/en']);
  expect([...index.versions.keys()].toSorted()).toEqual(['duo', 'neuf', 'vieux']);
});

test('a blog without posts has empty lists for every locale', () => {
  const empty = createBlogIndex([]);
  for (const locale of [fr, en]) {
    expect(foldersOf(empty.locales[locale].stream)).toEqual([]);
    expect(empty.locales[locale].years).toEqual([]);
    expect(empty.locales[locale].byTag.size).toBe(0);
  }
});
