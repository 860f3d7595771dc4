import { compareText } from '#lib/compare.ts';
import type { Post } from './post.ts';

/** The posts of a stream by tag id, each list in the stream's order. A tag without posts is absent. */
export function groupByTag<P extends Pick<Post, 'tags'>>(stream: readonly P[]): Map<string, P[]> {
  const groups = new Map<string, P[]>();
  for (const post of stream) {
    for (const tag of new Set(post.tags)) {
      const group = groups.get(tag);
      if (group) group.push(post);
      else groups.set(tag, [post]);
    }
  }
  return groups;
}

/**
 * The tags that stand beside a tag on its posts, the most frequent first, equals by id.
 *
 * @param posts the posts of the tag
 */
export function neighbouringTags(
  posts: readonly Pick<Post, 'tags'>[],
  tag: string,
  limit: number,
): string[] {
  const counts = new Map<string, number>();
  for (const { tags } of posts) {
    for (const other of new Set(tags)) {
      if (other !== tag) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...counts]
    .toSorted(([a, some], [b, more]) => more - some || compareText(a, b))
    .slice(0, limit)
    .map(([id]) => id);
}
