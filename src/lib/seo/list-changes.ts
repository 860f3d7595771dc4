import { site, type Locale } from '#config/site.ts';
import { toComparable } from '#lib/dates.ts';
import { locales } from '#lib/locales.ts';
import type { BlogIndex } from '#lib/posts/blog-index.ts';
import { toPages } from '#lib/posts/pagination.ts';
import { lastChange, type Post } from '#lib/posts/post.ts';
import { urls } from '#lib/urls.ts';

/**
 * The last change of each list of the site, by the path of each of its pages: that of the posts in it,
 * since a post that comes first moves what every later page shows. A list without posts has none.
 */
export function listChanges(index: BlogIndex<Post>): Map<string, string> {
  return new Map(locales.flatMap((locale) => changesIn(index, locale)));
}

function changesIn(index: BlogIndex<Post>, locale: Locale): [path: string, change: string][] {
  const { stream, byTag, bySeries, years } = index.locales[locale];
  const dated = (posts: readonly Post[], ...paths: string[]) => {
    const change = newest(posts);
    return paths.flatMap((path): [string, string][] =>
      change === undefined ? [] : [[path, change]],
    );
  };
  const paged = (posts: readonly Post[], size: number, pathOf: (page: number) => string) =>
    dated(posts, ...toPages(posts, size).map(({ number }) => pathOf(number)));
  return [
    ...paged(stream, site.pageSize, (page) => urls.stream(locale, page)),
    ...dated(stream, urls.archive(locale), urls.tags(locale)),
    ...[...byTag].flatMap(([tag, posts]) =>
      paged(posts, site.pageSize, (page) => urls.tag(locale, tag, page)),
    ),
    ...[...bySeries].flatMap(([id, parts]) => dated(parts, urls.series(locale, id))),
    ...years.flatMap(({ year, posts }) =>
      paged(posts, site.archivePageSize, (page) => urls.year(locale, year, page)),
    ),
  ];
}

function newest(posts: readonly Post[]): string | undefined {
  let found: string | undefined;
  for (const change of posts.map(lastChange)) {
    if (found === undefined || toComparable(change) > toComparable(found)) found = change;
  }
  return found;
}
