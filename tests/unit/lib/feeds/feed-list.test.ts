import { describe, expect, test, vi } from 'vitest';
import { feedFiles, feedPath } from '#lib/feeds/feed-list.ts';
import { createBlogIndex } from '#lib/posts/blog-index.ts';
import { samplePost } from '../../sample-post.ts';
import { en, fr } from '../../test-site.ts';

vi.mock('#config/site.ts', () => import('../../test-site.ts'));
vi.mock('#config/feeds.ts', () => ({
  feeds: { stream: ['rss', 'json'], tags: ['atom'], length: 3, hub: null },
}));

/** Posts named by their number, the newest last. */
const blogOf = (count: number) =>
  createBlogIndex(
    Array.from({ length: count }, (_, at) =>
      samplePost({ folder: `${at + 1}`, date: `2020-01-${String(at + 1).padStart(2, '0')}` }),
    ),
  );

/** The files of the French stream as RSS, each as its path and its posts. */
const streamOf = (count: number) =>
  feedFiles(blogOf(count))
    .filter(({ locale, format }) => locale === fr && format === 'rss')
    .map((file) => [feedPath(file), file.posts.map(({ folder }) => Number(folder))]);

describe('a feed and its archives', () => {
  test.each([
    [0, [['/rss.xml', []]]],
    [3, [['/rss.xml', [3, 2, 1]]]],
    [
      4,
      [
        ['/rss.xml', [4, 3, 2]],
        ['/feeds/1/rss.xml', [3, 2, 1]],
      ],
    ],
    [
      6,
      [
        ['/rss.xml', [6, 5, 4]],
        ['/feeds/1/rss.xml', [3, 2, 1]],
      ],
    ],
    [
      8,
      [
        ['/rss.xml', [8, 7, 6]],
        ['/feeds/1/rss.xml', [3, 2, 1]],
        ['/feeds/2/rss.xml', [6, 5, 4]],
      ],
    ],
  ])('of %i posts', (count, files) => {
    expect(streamOf(count)).toEqual(files);
  });

  test('hold every post, and an archive never changes as posts come', () => {
    const seen = new Map<unknown, unknown>();
    for (let count = 0; count < 20; count += 1) {
      const files = streamOf(count);
      const posts = new Set(files.flatMap(([, numbers]) => numbers as number[]));
      expect(posts.size).toBe(count);
      for (const [path, numbers] of files.slice(1)) {
        expect(numbers).toEqual(seen.get(path) ?? numbers);
        seen.set(path, numbers);
      }
    }
    expect(seen.size).toBe(6);
  });
});

test('the configuration says which feeds there are', () => {
  const paths = feedFiles(blogOf(1)).map(feedPath);
  expect(paths).toEqual([
    '/rss.xml',
    '/feed.json',
    '/tags/nuage/atom.xml',
    ...(en === fr ? [] : ['/en/rss.xml', '/en/feed.json']),
  ]);
});
