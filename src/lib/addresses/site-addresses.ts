import { site, type Locale } from '#config/site.ts';
import { feedFiles, feedPath } from '#lib/feeds/feed-list.ts';
import { locales } from '#lib/locales.ts';
import type { BlogIndex } from '#lib/posts/blog-index.ts';
import { pageCount } from '#lib/posts/pagination.ts';
import type { Post } from '#lib/posts/post.ts';
import { urls } from '#lib/urls.ts';

/** What an address of the site shows. */
export type AddressKind = 'post' | 'page' | 'tag' | 'series' | 'feed' | 'list' | 'year' | 'file';

/** An address that the site answers with something of its own. */
export interface SiteAddress {
  kind: AddressKind;
  /** Of a post only. */
  post?: Post;
  /** Whether it is a file of `public/`, which is published as it is. */
  isPublic?: boolean;
}

/**
 * Every address that a site of these posts has, by its path, base included. Of two things with one
 * address the first is here; the checks tell of the other.
 *
 * @param pages languages of each page, by its folder
 * @param publicFiles paths of the files of `public/`, from there
 */
export function siteAddresses(
  index: BlogIndex<Post>,
  pages: ReadonlyMap<string, readonly Locale[]>,
  publicFiles: readonly string[],
): Map<string, SiteAddress> {
  const found = new Map<string, SiteAddress>();
  const add = (path: string, address: SiteAddress) => {
    if (!found.has(path)) found.set(path, address);
  };
  for (const post of [...index.versions.values()].flat()) {
    add(urls.post(post), { kind: 'post', post });
    add(urls.postCard(post), { kind: 'file' });
    add(urls.postTwin(post), { kind: 'file' });
  }
  for (const [folder, languages] of pages) {
    for (const locale of languages) add(urls.page(locale, folder), { kind: 'page' });
  }
  for (const locale of locales) {
    const { stream, byTag, bySeries, years } = index.locales[locale];
    const addPaged = (
      first: AddressKind,
      count: number,
      size: number,
      pathOf: (page: number) => string,
    ) => {
      for (let page = 1; page <= pageCount(count, size); page += 1) {
        add(pathOf(page), { kind: page === 1 ? first : 'list' });
      }
    };
    addPaged('list', stream.length, site.pageSize, (page) => urls.stream(locale, page));
    add(urls.archive(locale), { kind: 'list' });
    add(urls.tags(locale), { kind: 'list' });
    for (const kind of ['xsl', 'css'] as const) add(urls.feedStyle(locale, kind), { kind: 'file' });
    add(urls.search(locale), { kind: 'list' });
    for (const [tag, posts] of byTag) {
      addPaged('tag', posts.length, site.pageSize, (page) => urls.tag(locale, tag, page));
    }
    for (const id of bySeries.keys()) add(urls.series(locale, id), { kind: 'series' });
    for (const { year, posts } of years) {
      addPaged('year', posts.length, site.archivePageSize, (page) => urls.year(locale, year, page));
    }
  }
  for (const file of feedFiles(index)) {
    add(feedPath(file), { kind: file.archive === undefined ? 'feed' : 'file' });
  }
  for (const file of MACHINE_FILES) add(urls.asset(file), { kind: 'file' });
  add(urls.defaultCard(), { kind: 'file' });
  if (site.security) add(urls.securityTxt(), { kind: 'file' });
  for (const file of publicFiles) {
    add(urls.asset(file), { kind: 'file', isPublic: true });
    // A host shows the page of a folder.
    const folder = /^(?:|.*\/)(?=index\.html$)/.exec(file)?.[0];
    if (folder !== undefined) add(urls.asset(folder), { kind: 'file', isPublic: true });
  }
  return found;
}

/** Files at the root that the build writes. */
const MACHINE_FILES = [
  '404.html',
  'build.json',
  'llms.txt',
  'robots.txt',
  'sitemap-index.xml',
  'sitemap-0.xml',
];
