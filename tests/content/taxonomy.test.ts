import path from 'node:path';
import { expect, test } from 'vitest';
import { navigation } from '#config/navigation.ts';
import { site } from '#config/site.ts';
import { idsOf, soundPosts } from '#checks/entries.ts';
import { locales } from '#lib/locales.ts';
import { readContent } from '#source/content.ts';

const content = readContent(path.resolve(import.meta.dirname, '../..'));
const posts = soundPosts(content).map(({ post }) => post);

test('every series has its parts numbered from 1, the same in every language', () => {
  for (const id of idsOf(content, 'series')) {
    for (const lang of locales) {
      const parts = posts
        .filter((post) => post.series === id && post.lang === lang)
        .map((post) => post.seriesOrder);
      expect(new Set(parts).size).toBe(parts.length);
    }
    const folders = Map.groupBy(
      posts.filter((post) => post.series === id),
      (post) => post.folder,
    );
    const orders = [...folders.values()].map(
      (versions) => new Set(versions.map((version) => version.seriesOrder)),
    );
    expect(orders.map((order) => order.size)).toEqual(orders.map(() => 1));
    expect(orders.flatMap((order) => [...order]).toSorted()).toEqual(
      orders.map((_, index) => index + 1),
    );
  }
});

test('every page of the navigation has a version in every language', () => {
  const pages = [...navigation.header, ...navigation.footer].flatMap((item) =>
    'page' in item ? [item.page] : [],
  );
  const places = content.pages.map(({ place }) => `${place?.folder}/${place?.lang}`);
  expect(places).toEqual(
    expect.arrayContaining(pages.flatMap((page) => locales.map((locale) => `${page}/${locale}`))),
  );
});

test('the site’s author exists', () => {
  expect(idsOf(content, 'authors')).toContain(site.author);
});
