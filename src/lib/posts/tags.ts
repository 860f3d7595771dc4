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
