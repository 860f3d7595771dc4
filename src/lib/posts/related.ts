import { daysBetween, toCalendarDate } from '#lib/dates.ts';
import { compareNewestFirst, type Post } from './post.ts';
import { groupByTag } from './tags.ts';

/** Tags of a post that count; a post with more is judged by its rarest. Bounds the work a post makes to 2^6 sets. */
const COUNTED_TAGS = 6;

/** A set of tags that two posts may share, and what sharing it is worth. */
interface TagSet {
  key: string;
  weight: number;
}

/** Posts that have all tags of a set, by day, newest first; within a day in order of folder. */
interface Day<P> {
  date: string;
  posts: P[];
}

/**
 * Finds the posts of a stream to read next: those that share tags, weighted by rarity, then the
 * nearest in date, then by folder name. A post that shares no tag is not related.
 *
 * Every post is filed under every set of its tags once; a question then looks only at the nearest
 * entries of the asking post's own sets, the most valuable set first. So all the questions together
 * take n log n, where comparing each post with each would take n².
 */
export function createRelated<P extends Post>(
  stream: readonly P[],
): (post: Post, limit: number) => P[] {
  const counts = groupByTag(stream);
  const weightOf = (tag: string) => Math.log(1 + stream.length / counts.get(tag)!.length);

  function setsOf(post: Post): TagSet[] {
    const tags = [...new Set(post.tags)]
      .filter((tag) => counts.has(tag))
      .toSorted((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1))
      .slice(0, COUNTED_TAGS)
      .toSorted();
    return subsets(tags).map((set) => ({
      key: set.join(' '),
      // Rounded, so that sums of the same weights in another order are equal.
      weight: Math.round(set.reduce((sum, tag) => sum + weightOf(tag), 0) * 1e9),
    }));
  }

  const filed = new Map<string, Day<P>[]>();
  for (const post of stream.toSorted(compareNewestFirst)) {
    for (const { key } of setsOf(post)) {
      const days = filed.get(key) ?? [];
      if (days.length === 0) filed.set(key, days);
      const last = days.at(-1);
      const date = toCalendarDate(post.date);
      if (last?.date === date) last.posts.push(post);
      else days.push({ date, posts: [post] });
    }
  }
  for (const days of filed.values()) {
    for (const day of days) day.posts.sort((a, b) => (a.folder < b.folder ? -1 : 1));
  }

  return (post, limit) => {
    const found: P[] = [];
    const seen = new Set([post.folder]);
    const byWeight = Map.groupBy(setsOf(post), (set) => set.weight);
    for (const weight of [...byWeight.keys()].toSorted((a, b) => b - a)) {
      if (found.length >= limit) break;
      const candidates = byWeight
        .get(weight)!
        .flatMap(({ key }) => nearest(filed.get(key) ?? [], post, limit + seen.size))
        .toSorted(
          (a, b) => distance(a, post) - distance(b, post) || (a.folder < b.folder ? -1 : 1),
        );
      for (const candidate of candidates) {
        if (found.length < limit && !seen.has(candidate.folder)) {
          seen.add(candidate.folder);
          found.push(candidate);
        }
      }
    }
    return found;
  };
}

/** The `count` posts nearest in date, and as many again where days are equally far. */
function nearest<P extends Post>(days: readonly Day<P>[], post: Post, count: number): P[] {
  let older = firstNotNewer(days, toCalendarDate(post.date));
  let newer = older - 1;
  const found: P[] = [];
  let reach = 0;
  while (older < days.length || newer >= 0) {
    const toOlder = older < days.length ? distance(days[older]!, post) : Infinity;
    const toNewer = newer >= 0 ? distance(days[newer]!, post) : Infinity;
    if (found.length >= count && Math.min(toOlder, toNewer) > reach) break;
    reach = Math.min(toOlder, toNewer);
    const day = toOlder <= toNewer ? days[older++]! : days[newer--]!;
    found.push(...day.posts.slice(0, count));
  }
  return found;
}

/** Index of the first day that is not after a date, in days sorted newest first. */
function firstNotNewer(days: readonly { date: string }[], date: string): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]!.date > date) low = middle + 1;
    else high = middle;
  }
  return low;
}

function distance(a: { date: string }, b: { date: string }): number {
  return Math.abs(daysBetween(a.date, b.date));
}

/** Every set of the items but the empty one, its items in their order. */
function subsets(items: readonly string[]): string[][] {
  return items
    .reduce<string[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]])
    .filter((set) => set.length > 0);
}
