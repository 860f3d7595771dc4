import { feeds } from '#config/feeds.ts';
import type { FeedFormat } from '#config/types.ts';
import type { Locale } from '#config/site.ts';
import { locales } from '#lib/locales.ts';
import type { BlogIndex } from '#lib/posts/blog-index.ts';
import type { Post } from '#lib/posts/post.ts';
import { urls } from '#lib/urls.ts';

/** A file of a feed, and what is in it. */
export interface FeedFile<P> {
  locale: Locale;
  format: FeedFormat;
  /** Id of the tag that the feed is of; that of the whole stream where there is none. */
  tag?: string | undefined;
  /** Number of the archive, from 1, the oldest; the feed itself where there is none. */
  archive?: number | undefined;
  /** How many archives the feed has. */
  archives: number;
  /** Newest first. */
  posts: readonly P[];
}

/** Every file of every feed. */
export function feedFiles<P extends Post>(index: BlogIndex<P>): FeedFile<P>[] {
  return locales.flatMap((locale) => {
    const { stream, byTag } = index.locales[locale];
    return [
      ...feeds.stream.flatMap((format) => filesOf({ locale, format }, stream)),
      ...[...byTag].flatMap(([tag, posts]) =>
        feeds.tags.flatMap((format) => filesOf({ locale, format, tag }, posts)),
      ),
    ];
  });
}

/** The path of a file of a feed. */
export function feedPath(file: Omit<FeedFile<unknown>, 'archives' | 'posts'>): string {
  return urls.feed(file.locale, file);
}

function filesOf<P>(
  feed: Pick<FeedFile<P>, 'locale' | 'format' | 'tag'>,
  posts: readonly P[],
): FeedFile<P>[] {
  const archives = archiveCount(posts.length);
  return [
    { ...feed, archives, posts: posts.slice(0, feeds.length) },
    ...Array.from({ length: archives }, (_, at) => {
      const archive = at + 1;
      return { ...feed, archive, archives, posts: inArchive(posts, archive) };
    }),
  ];
}

/** Archives that hold what a feed of so many posts leaves out. */
function archiveCount(posts: number): number {
  return Math.max(0, Math.ceil(posts / feeds.length) - 1);
}

/**
 * The posts of an archive. They are counted from the oldest on, and an archive is always full: it stays
 * as it is for as long as no post is put between old ones, since readers fetch it once (RFC 5005,
 * section 4). The newest archive may repeat what is in the feed.
 */
function inArchive<P>(posts: readonly P[], archive: number): readonly P[] {
  const end = posts.length - (archive - 1) * feeds.length;
  return posts.slice(end - feeds.length, end);
}
