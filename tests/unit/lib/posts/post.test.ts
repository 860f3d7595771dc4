import { expect, test } from 'vitest';
import { compareNewestFirst, toId, toPlace } from '#lib/posts/post.ts';
import { statusOf } from '#lib/posts/published.ts';
import { idsOf, samplePost } from '../../sample-post.ts';
import { en, fr } from '../../test-site.ts';

test.each([
  ['essai/fr.mdx', { folder: 'essai', lang: fr }],
  ['essai/en.mdx', { folder: 'essai', lang: en }],
  ['2019/essai/fr.mdx', { folder: 'essai', lang: fr }],
  ['archives/2019/essai/fr.mdx', { folder: 'essai', lang: fr }],
  ['fr/fr.mdx', { folder: 'fr', lang: fr }],
  ['fr.mdx', undefined],
  ['essai/fr.md', undefined],
  ['essai/de.mdx', undefined],
  ['essai/index.mdx', undefined],
  ['essai/FR.mdx', undefined],
  ['essai/fr.mdx.txt', undefined],
  ['essai/constructor.mdx', undefined],
  ['essai.mdx', undefined],
])('the place of %s is %j', (path, place) => {
  expect(toPlace(path)).toEqual(place);
});

test('an id is folder and language', () => {
  expect(toId({ folder: 'essai', lang: en })).toBe('essai/en');
});

test('a post’s folder is its slug', () => {
  const post = samplePost({ folder: 'essai', lang: en });
  expect(post).toMatchObject({ id: 'essai/en', folder: 'essai', slug: 'essai', lang: en });
});

test('a post may give its own slug, which changes neither folder nor id', () => {
  const post = samplePost({ folder: 'essai', permalinkSlug: 'autre' });
  expect(post).toMatchObject({ id: 'essai/fr', folder: 'essai', slug: 'autre' });
  expect(post).not.toHaveProperty('permalinkSlug');
});

test('posts are newest first: by date, time, folder, then language', () => {
  const expected = [
    samplePost({ folder: 'z', date: '2020-01-03' }),
    samplePost({ folder: 'y', date: '2020-01-02T18:00' }),
    samplePost({ folder: 'x', date: '2020-01-02T09:00' }),
    samplePost({ folder: 'b', date: '2020-01-02T00:00' }),
    samplePost({ folder: 'c', date: '2020-01-02', lang: en }),
    samplePost({ folder: 'c', date: '2020-01-02', lang: fr }),
    samplePost({ folder: 'a', date: '2020-01-01T23:59' }),
  ];
  expect(idsOf(expected.toReversed().toSorted(compareNewestFirst))).toEqual(idsOf(expected));
  expect(compareNewestFirst(expected[0]!, expected[0]!)).toBe(0);
});

test.each([
  { date: '2024-06-14', draft: false, status: 'published' },
  { date: '2024-06-15', draft: false, status: 'published' },
  { date: '2024-06-15T23:59', draft: false, status: 'published' },
  { date: '2024-06-16', draft: false, status: 'scheduled' },
  { date: '2024-06-16T00:00', draft: false, status: 'scheduled' },
  { date: '2024-06-14', draft: true, status: 'draft' },
  { date: '2024-06-16', draft: true, status: 'draft' },
])('on 15 June a post of $date (draft: $draft) is $status', ({ date, draft, status }) => {
  expect(statusOf({ date, draft }, '2024-06-15')).toBe(status);
});
