import type { Locale } from '#config/site.ts';
import { locales } from '#lib/locales.ts';
import { toYears, type ArchiveYear } from './archive.ts';
import type { Post } from './post.ts';
import { createRelated } from './related.ts';
import { groupBySeries } from './series.ts';
import { toStream } from './stream.ts';
import { groupByTag } from './tags.ts';
import { groupByFolder } from './translations.ts';

/** A locale's stream, and every way to look into it. */
export interface LocaleIndex<P> {
  /** Newest first. */
  stream: P[];
  /** Place of each post in the stream, by its folder. */
  positions: Map<string, number>;
  /** The posts to read after one of the stream's. */
  related: (post: Post, limit: number) => P[];
  years: ArchiveYear<P>[];
  byTag: Map<string, P[]>;
  bySeries: Map<string, P[]>;
}

/** What the pages of the site are made from; made once a build. */
export interface BlogIndex<P> {
  /** Language versions by folder, in the order of the locales. */
  versions: Map<string, P[]>;
  locales: Record<Locale, LocaleIndex<P>>;
}

/** Indexes the versions that readers may see. */
export function createBlogIndex<P extends Post>(posts: readonly P[]): BlogIndex<P> {
  const indexOf = (locale: Locale): LocaleIndex<P> => {
    const stream = toStream(posts, locale);
    // Made at the first question: the sitemap's index is asked none.
    let related: LocaleIndex<P>['related'] | undefined;
    return {
      stream,
      positions: new Map(stream.map((post, position) => [post.folder, position])),
      related: (post, limit) => (related ??= createRelated(stream))(post, limit),
      years: toYears(stream),
      byTag: groupByTag(stream),
      bySeries: groupBySeries(stream),
    };
  };
  return {
    versions: groupByFolder(posts),
    locales: Object.fromEntries(locales.map((locale) => [locale, indexOf(locale)])) as Record<
      Locale,
      LocaleIndex<P>
    >,
  };
}
