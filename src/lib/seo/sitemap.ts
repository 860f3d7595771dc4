import type { Locale } from '#config/site.ts';
import { site } from '#config/site.ts';
import { toIsoDate } from '#lib/dates.ts';
import { locales } from '#lib/locales.ts';
import { createBlogIndex } from '#lib/posts/blog-index.ts';
import { lastChange, type Post } from '#lib/posts/post.ts';
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
import type { BuiltPage } from './built-page.ts';
import { listChanges } from './list-changes.ts';

/** What the sitemap tells of an address besides the address. */
export interface SitemapFacts {
  /** Whether it is left out: a text whose canonical address is elsewhere. */
  isOmitted?: boolean;
  /** RFC 3339 date-time of the last change that an author told; posts, and the lists of them. */
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
  const add = (path: string, told: SitemapFacts) => {
    const url = urls.absolute(path);
    facts.set(url, { ...facts.get(url), ...told });
  };
  const change = (path: string, written: string) =>
    add(path, { lastmod: toIsoDate(written, site.timeZone) });
  for (const group of groups) {
    const links = hreflangLinks(group).map(({ hreflang, href }) => ({ lang: hreflang, url: href }));
    for (const { path } of group) add(path, { links });
  }
  for (const post of posts) {
    change(urls.post(post), lastChange(post));
    if (post.canonical) add(urls.post(post), { isOmitted: true });
  }
  for (const [path, written] of listChanges(index)) change(path, written);
  return facts;
}

/** Most pictures that a sitemap may tell of one page. */
const PICTURES = 1000;

/** What a sitemap tells of a page. */
export type SitemapEntry = Omit<SitemapFacts, 'isOmitted'> & { img?: string[] };

/**
 * What the sitemap tells of a page that was built, its pictures by Google's extension of the protocol;
 * `undefined` where it is to be left out.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps
 */
export function sitemapEntry(
  { isOmitted = false, ...told }: SitemapFacts,
  { isNoindex, pictures }: BuiltPage,
): SitemapEntry | undefined {
  if (isOmitted || isNoindex) return undefined;
  const img = pictures.slice(0, PICTURES).map(urls.absolute);
  return { ...told, ...(img.length > 0 && { img }) };
}
