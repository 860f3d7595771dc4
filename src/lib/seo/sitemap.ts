import type { Locale } from '#config/site.ts';
import { site } from '#config/site.ts';
import { toRfc3339 } from '#lib/dates.ts';
import { locales } from '#lib/locales.ts';
import { createBlogIndex } from '#lib/posts/blog-index.ts';
import type { Post } from '#lib/posts/post.ts';
import { urls } from '#lib/urls.ts';
import {
  hreflangLinks,
  listAlternates,
  pageAlternates,
  postAlternates,
  seriesAlternates,
  tagAlternates,
  yearAlternates,
  type Alternate,
} from './alternates.ts';

/** What the sitemap tells of an address besides the address. */
export interface SitemapFacts {
  /** Whether it is left out: a text whose canonical address is elsewhere. */
  isOmitted?: boolean;
  /** RFC 3339 date-time of the last change that the author told; posts only. */
  lastmod?: string;
  links?: { lang: string; url: string }[];
}

/**
 * Facts for the sitemap by absolute URL. An address that is not in it has none.
 *
 * @param posts versions that readers may see
 * @param pages languages of each page, by its folder
 */
export function sitemapFacts(
  posts: readonly Post[],
  pages: ReadonlyMap<string, Locale[]>,
): Map<string, SitemapFacts> {
  const index = createBlogIndex(posts);
  const inAnyLocale = (keys: (locale: Locale) => Iterable<string>) =>
    new Set(locales.flatMap((locale) => [...keys(locale)]));
  const groups: Alternate[][] = [
    listAlternates((locale) => urls.stream(locale)),
    listAlternates(urls.archive),
    listAlternates(urls.tags),
    listAlternates(urls.search),
    ...[...inAnyLocale((locale) => index.locales[locale].byTag.keys())].map((tag) =>
      tagAlternates(index, tag),
    ),
    ...[...inAnyLocale((locale) => index.locales[locale].bySeries.keys())].map((id) =>
      seriesAlternates(index, id),
    ),
    ...[...inAnyLocale((locale) => index.locales[locale].years.map(({ year }) => year))].map(
      (year) => yearAlternates(index, year),
    ),
    ...[...pages].map(([folder, languages]) => pageAlternates(languages, folder)),
    ...[...index.versions.keys()].map((folder) => postAlternates(index, folder)),
  ];
  const facts = new Map<string, SitemapFacts>();
  for (const group of groups) {
    const links = hreflangLinks(group).map(({ hreflang, href }) => ({ lang: hreflang, url: href }));
    for (const { path } of group) facts.set(urls.absolute(path), { links });
  }
  for (const post of posts) {
    const url = urls.absolute(urls.post(post));
    facts.set(url, {
      ...facts.get(url),
      lastmod: toRfc3339(post.updated ?? post.date, site.timeZone),
      ...(post.canonical && { isOmitted: true }),
    });
  }
  return facts;
}
