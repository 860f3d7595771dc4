import { describe, expect, test } from 'vitest';
import { compareNewestFirst, type Post } from '#lib/posts/post.ts';
import { createRelated } from '#lib/posts/related.ts';
import { foldersOf, samplePost } from '../../sample-post.ts';
import { en, fr } from '../../test-site.ts';

/** Mulberry32: the same numbers from the same seed, on every machine. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

interface Shape {
  count: number;
  tags: number;
  tagsAPost: number;
  /** Days over which the posts are strewn: few days make many ties. */
  days: number;
}

function randomPosts({ count, tags, tagsAPost, days }: Shape, seed: number): Post[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2015, 0, 1 + random(days))).toISOString().slice(0, 10);
    // The product of two makes some tags common and others rare.
    const names = Array.from(
      { length: 1 + random(tagsAPost) },
      () => `t${Math.floor((random(tags) * (1 + random(tags))) / tags)}`,
    );
    return samplePost({
      folder: `p${String((index * 7919) % count).padStart(5, '0')}`,
      date: random(2) === 0 ? date : `${date}T${String(random(24)).padStart(2, '0')}:00`,
      tags: [...new Set(names)],
    });
  }).toSorted(compareNewestFirst);
}

/** The definition, post by post: shared tags by rarity, then the nearest day, then the folder. */
function naiveRelated(stream: readonly Post[], post: Post, limit: number): string[] {
  const rarities = new Map(
    post.tags.map((tag) => {
      const holders = stream.filter(({ tags }) => tags.includes(tag)).length;
      return [tag, Math.log(1 + stream.length / holders)];
    }),
  );
  const dayOf = ({ date }: Post) => Date.parse(date.slice(0, 10)) / 86_400_000;
  return stream
    .filter((other) => other.folder !== post.folder)
    .map((other) => {
      const shared = other.tags.filter((tag) => post.tags.includes(tag)).toSorted();
      return {
        folder: other.folder,
        weight: Math.round(shared.reduce((sum, tag) => sum + rarities.get(tag)!, 0) * 1e9),
        distance: Math.abs(dayOf(other) - dayOf(post)),
      };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted(
      (a, b) => b.weight - a.weight || a.distance - b.distance || (a.folder < b.folder ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ folder }) => folder);
}

describe('related posts are those of the definition', () => {
  test.each([
    { why: 'many tags', count: 300, tags: 40, tagsAPost: 5, days: 2000, limit: 3 },
    { why: 'few tags', count: 300, tags: 4, tagsAPost: 4, days: 2000, limit: 3 },
    { why: 'many posts a day', count: 300, tags: 10, tagsAPost: 6, days: 20, limit: 3 },
    { why: 'one day', count: 120, tags: 6, tagsAPost: 3, days: 1, limit: 3 },
    { why: 'one tag', count: 120, tags: 1, tagsAPost: 1, days: 90, limit: 3 },
    { why: 'long lists', count: 200, tags: 12, tagsAPost: 4, days: 400, limit: 40 },
    { why: 'one post asked for', count: 200, tags: 12, tagsAPost: 6, days: 400, limit: 1 },
  ])('with $why', ({ limit, ...shape }) => {
    for (const seed of [1, 2, 3]) {
      const posts = randomPosts(shape, seed);
      const related = createRelated(posts);
      const found = posts.map((post) => foldersOf(related(post, limit)));
      expect(found).toEqual(posts.map((post) => naiveRelated(posts, post, limit)));
    }
  });
});

describe('related posts', () => {
  const asking = samplePost({ folder: 'x', date: '2020-06-15', tags: ['commun', 'rare'] });
  const plain = (folder: string, date: string, tags = ['commun']) =>
    samplePost({ folder, date, tags });

  test.each([
    {
      why: 'a rare tag counts more than a near date',
      others: [
        plain('proche', '2020-06-15'),
        plain('loin', '2010-01-01', ['rare']),
        plain('autre', '2019-01-01'),
      ],
      expected: ['loin', 'proche', 'autre'],
    },
    {
      why: 'two shared tags count more than one',
      others: [
        plain('un', '2020-06-15', ['rare']),
        plain('deux', '2010-01-01', ['commun', 'rare']),
      ],
      expected: ['deux', 'un'],
    },
    {
      why: 'the nearest date comes first, before or after',
      others: [
        plain('a', '2020-06-10'),
        plain('b', '2020-06-18'),
        plain('c', '2020-06-13'),
        plain('d', '2021-01-01'),
      ],
      expected: ['c', 'b', 'a'],
    },
    {
      why: 'equally far posts come in order of folder',
      others: [plain('b', '2020-06-14'), plain('c', '2020-06-16'), plain('a', '2020-06-16')],
      expected: ['a', 'b', 'c'],
    },
    {
      why: 'the hour does not count',
      others: [plain('b', '2020-06-16T00:01'), plain('a', '2020-06-16T23:59')],
      expected: ['a', 'b'],
    },
    {
      why: 'fewer where fewer share a tag',
      others: [plain('a', '2020-06-14'), plain('sans', '2020-06-15', ['ailleurs'])],
      expected: ['a'],
    },
    { why: 'none where none does', others: [plain('a', '2020-06-15', ['ailleurs'])], expected: [] },
    { why: 'none where the post is alone', others: [], expected: [] },
  ])('$why', ({ others, expected }) => {
    const stream = [asking, ...others].toSorted(compareNewestFirst);
    expect(foldersOf(createRelated(stream)(asking, 3))).toEqual(expected);
  });

  test('never name the post itself, nor its translation', () => {
    const translation = samplePost({ folder: 'x', lang: en, tags: ['commun'] });
    const stream = [asking, plain('a', '2020-06-14')];
    expect(foldersOf(createRelated(stream)(translation, 3))).toEqual(['a']);
    expect(foldersOf(createRelated([translation])({ ...asking, lang: fr }, 3))).toEqual([]);
  });

  test('ignore tags that the stream does not have, and tags named twice', () => {
    const stray = samplePost({ folder: 'y', tags: ['inconnu', 'commun', 'commun'] });
    expect(foldersOf(createRelated([asking])(stray, 3))).toEqual(['x']);
  });

  test('of a post with more than six tags are found by its rarest', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'commun'];
    const stream = [
      samplePost({ folder: 'x', tags: many }),
      ...many.slice(0, 6).map((tag) => samplePost({ folder: `avec-${tag}`, tags: [tag] })),
      ...['m', 'n', 'o'].map((folder) => plain(folder, '2020-01-01')),
    ];
    const found = foldersOf(createRelated(stream)(stream[0]!, 20));
    expect(found.toSorted()).toEqual(many.slice(0, 6).map((tag) => `avec-${tag}`));
  });

  test('are no more than asked for, and none when none is asked for', () => {
    const stream = Array.from({ length: 10 }, (_, index) => plain(`p${index}`, '2020-01-01'));
    expect(createRelated(stream)(stream[0]!, 3)).toHaveLength(3);
    expect(createRelated(stream)(stream[0]!, 0)).toEqual([]);
  });

  test('leave the stream as it was', () => {
    const given = randomPosts({ count: 50, tags: 5, tagsAPost: 3, days: 50 }, 4);
    const before = [...given];
    createRelated(given)(given[0]!, 3);
    expect(given).toEqual(before);
  });
});

describe('the time to find them', () => {
  const timeFor = (count: number) => {
    const posts = randomPosts({ count, tags: 60, tagsAPost: 5, days: 4000 }, 5);
    const { user } = process.cpuUsage();
    const related = createRelated(posts);
    const found = posts.reduce((sum, post) => sum + related(post, 3).length, 0);
    expect(found).toBeGreaterThan(count);
    return process.cpuUsage({ user, system: 0 }).user;
  };

  test('grows with the posts and not with their square', { retry: 2, timeout: 60_000 }, () => {
    timeFor(2000);
    const small = Math.min(...[1, 2, 3].map(() => timeFor(2000)));
    const large = Math.min(...[1, 2].map(() => timeFor(8000)));
    // Four times the posts: at most 5 times the work as it is, 16 times if each were held against each.
    expect(large / small).toBeLessThan(7);
  });
});
