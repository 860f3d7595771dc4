import type { Post } from './post.ts';

/** The parts of each series in a stream, first part first. A series without posts there is absent. */
export function groupBySeries<P extends Pick<Post, 'series' | 'seriesOrder' | 'folder'>>(
  stream: readonly P[],
): Map<string, P[]> {
  const groups = Map.groupBy(
    stream.filter((post) => post.series !== undefined),
    (post) => post.series!,
  );
  for (const parts of groups.values()) {
    parts.sort((a, b) => a.seriesOrder! - b.seriesOrder! || (a.folder < b.folder ? -1 : 1));
  }
  return groups;
}
