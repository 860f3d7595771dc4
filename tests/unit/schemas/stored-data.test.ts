import { describe, expect, test } from 'vitest';
import type { z } from 'astro/zod';
import { toPost } from '#lib/posts/post.ts';
import { dataSchemas, entrySchemas } from '#schemas/plain.ts';
import { site } from '#config/site.ts';
import { fr } from '../test-site.ts';

const localized = Object.fromEntries(Object.keys(site.locales).map((locale) => [locale, 'Texte']));
const MINIMAL: [string, z.ZodType, object][] = [
  ['a post', entrySchemas.posts, { title: 'Titre', date: '2020-01-01', tags: ['nuage'] }],
  ['a page', entrySchemas.pages, { title: 'Titre', description: 'Une phrase. '.repeat(5).trim() }],
  ['tags', dataSchemas.tags, { nuage: { label: localized, description: localized } }],
  ['authors', dataSchemas.authors, { elle: { name: 'Elle', kind: 'person' } }],
  ['series', dataSchemas.series, { suite: { title: localized, description: localized } }],
];

// What a schema fills in is kept by Astro from build to build, whatever the default has become.
describe('a schema fills in nothing that was left out', () => {
  test.each(MINIMAL)('in %s', (_, schema, data) => {
    expect(schema.parse(data)).toEqual(data);
  });
});

test('what front matter leaves out is filled in where posts are read', () => {
  const data = { title: 'Titre', date: '2020-01-01', tags: ['nuage'] };
  const place = { folder: 'essai', lang: fr };
  const defaults = { aliases: [], author: site.author, draft: false, toc: true };
  const post = { ...data, ...place, ...defaults, id: `essai/${fr}`, slug: 'essai' };
  expect(toPost(data, place)).toEqual(post);
  expect(toPost({ ...data, author: undefined, toc: undefined }, place)).toEqual(post);
  const said = { aliases: ['/a/'], author: 'elle', draft: true, toc: false };
  expect(toPost({ ...data, ...said }, place)).toMatchObject(said);
});
