import { expect, test } from 'vitest';
import { contentPageMeta } from '#lib/seo/content-page-meta.ts';
import type { Author } from '#lib/seo/identity.ts';
import { en, fr } from '../../test-site.ts';

const AUTHOR: Author = { id: 'autre', name: 'Autre Exemple', kind: 'person' };

const meta = (presented?: Author) =>
  contentPageMeta({
    title: 'À propos',
    description: 'Une phrase.',
    locale: fr,
    folder: 'about',
    languages: [fr, en],
    needs: { code: false, italic: false, diagram: false, embed: false },
    presented,
  });

test('a page of the content stands at its address, with its counterpart', () => {
  expect(meta()).toMatchObject({
    path: '/a-propos/',
    title: 'À propos',
    description: 'Une phrase.',
  });
  expect(meta().alternates.map(({ locale }) => locale)).toEqual([fr, en]);
});

test('a page that presents an author is their profile', () => {
  expect(meta(AUTHOR).jsonLd).toMatchObject([
    {
      '@type': 'ProfilePage',
      url: 'https://example.org/a-propos/',
      mainEntity: { '@type': 'Person', name: 'Autre Exemple' },
    },
  ]);
});

test('a page that presents nobody says nothing to machines', () => {
  expect(meta().jsonLd).toBeUndefined();
});
