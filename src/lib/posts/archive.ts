import { toYear } from '#lib/dates.ts';
import type { Post } from './post.ts';

export interface ArchiveYear<P> {
  /** `2018` */
  year: string;
  /** In the order of the stream. */
  posts: P[];
}

/** A stream by year, in its own order: newest year first, and no year without posts. */
export function toYears<P extends Pick<Post, 'date'>>(stream: readonly P[]): ArchiveYear<P>[] {
  const years = Map.groupBy(stream, (post) => toYear(post.date));
  return [...years].map(([year, posts]) => ({ year, posts }));
}
