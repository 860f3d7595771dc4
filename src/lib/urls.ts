import { site, type Locale } from '#config/site.ts';
import type { FeedFormat } from '#config/types.ts';
import { serving } from '#lib/serving.ts';

/** What of the configuration makes addresses. */
export interface AddressConfig {
  url: string;
  base: string;
  locales: Readonly<Record<Locale, { prefix: string; pages: Readonly<Record<string, string>> }>>;
}

/** What of a post makes its address. */
interface Addressed {
  lang: Locale;
  slug: string;
}

/** What the configuration calls the search page among the pages that it gives address words. */
export const SEARCH = 'search';

/** A file of a feed. */
export interface FeedAddress {
  format: FeedFormat;
  /** Id of the tag that the feed is of; that of the whole stream where there is none. */
  tag?: string | undefined;
  /** Number of the archive, from 1, the oldest; the feed itself where there is none. */
  archive?: number | undefined;
}

const FEED_FILES: Readonly<Record<FeedFormat, string>> = {
  rss: 'rss.xml',
  atom: 'atom.xml',
  json: 'feed.json',
};

/**
 * Every address of the site. Paths start with the base and end in a slash, files excepted.
 * Only tests call this with another configuration; the site's own is `urls`.
 */
export function createUrls({ url, base, locales }: AddressConfig) {
  const path = (locale: Locale, ...segments: string[]) =>
    base +
    [locales[locale].prefix, ...segments]
      .filter((segment) => segment !== '')
      .map((segment) => `${segment}/`)
      .join('');
  const paged = (page: number) => (page > 1 ? ['page', String(page)] : []);
  return {
    /** `/`, `/page/2/`, `/en/` */
    stream: (locale: Locale, page = 1) => path(locale, ...paged(page)),
    /** `/posts/azure-slas/` */
    post: ({ lang, slug }: Addressed) => path(lang, 'posts', slug),
    /** `/archives/` */
    archive: (locale: Locale) => path(locale, 'archives'),
    /** `/archives/2018/`, `/archives/2018/page/2/` */
    year: (locale: Locale, year: string, page = 1) =>
      path(locale, 'archives', year, ...paged(page)),
    /** `/tags/` */
    tags: (locale: Locale) => path(locale, 'tags'),
    /** `/tags/azure/`, `/tags/azure/page/2/` */
    tag: (locale: Locale, tag: string, page = 1) => path(locale, 'tags', tag, ...paged(page)),
    /** `/series/`, which has no page of its own: what the addresses of series start with. */
    seriesRoot: (locale: Locale) => path(locale, 'series'),
    /** `/series/kubernetes/` */
    series: (locale: Locale, id: string) => path(locale, 'series', id),
    /** `/a-propos/`: the address word that the configuration gives the page's folder, or that folder's name. */
    page: (locale: Locale, folder: string) => path(locale, locales[locale].pages[folder] ?? folder),
    /** `/recherche/`: the address word that the configuration gives to `search`, or that word. */
    search: (locale: Locale) => path(locale, locales[locale].pages[SEARCH] ?? SEARCH),
    /** `/pagefind/`: the folder of what the search page loads. */
    searchIndex: () => `${base}pagefind/`,
    /** `/rss.xml`, `/en/tags/azure/atom.xml`, `/feeds/1/feed.json` */
    feed: (locale: Locale, { format, tag, archive }: FeedAddress) =>
      path(
        locale,
        ...(tag === undefined ? [] : ['tags', tag]),
        ...(archive === undefined ? [] : ['feeds', String(archive)]),
      ) + FEED_FILES[format],
    /** `/feed.xsl`, `/feed.css`: what shows the feeds of a locale to a person, and what does without XSL. */
    feedStyle: (locale: Locale, kind: 'xsl' | 'css') => `${path(locale)}feed.${kind}`,
    /** `/posts/azure-slas.md`: the post as Markdown. */
    postTwin: ({ lang, slug }: Addressed) => `${path(lang, 'posts')}${slug}.md`,
    /** `/posts/azure-slas/diagram-1.png`: a diagram of the post as a picture, its number from 1. */
    postDiagram: ({ lang, slug }: Addressed, number: number) =>
      `${path(lang, 'posts', slug)}diagram-${number}.png`,
    /** `/og/posts/azure-slas.png`: the post's social card. */
    postCard: ({ lang, slug }: Addressed) => `${path(lang, 'og', 'posts')}${slug}.png`,
    /** `/og/default.png`: the social card of every other page. */
    defaultCard: () => `${base}og/default.png`,
    /** A file of `public/`, by its name there. */
    asset: (name: string) => base + name,
    /** `/build.json` */
    buildRecord: () => `${base}build.json`,
    /** `/.well-known/security.txt` */
    securityTxt: () => `${base}.well-known/security.txt`,
    /** `/sitemap-index.xml` */
    sitemap: () => `${base}sitemap-index.xml`,
    /** A path that was typed from the site's root, `/rss.xml`, as the path that it has under the base. */
    fromRoot: (typed: string) => base + typed.slice(1),
    /** The reverse: a path of the site as it is typed, from the site's root without the base. */
    toTyped: (sitePath: string) => `/${sitePath.slice(base.length)}`,
    /** A path of the site as a URL with its origin. */
    absolute: (sitePath: string) => new URL(sitePath, url).href,
  };
}

/** Every address of this site. */
export const urls = createUrls({ ...site, url: serving.url });

/** Whether a path is below the base, and so of this site. */
export function isOfSite(path: string): boolean {
  return path.startsWith(site.base);
}

/** A path as the disk knows it; as it was written where it is badly encoded, so that it leads nowhere. */
export function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The path of a file of the site as its place in the output folder, which the base is no part of. */
export function toOutputPath(path: string): string {
  return path.slice(site.base.length);
}

/**
 * A path of the site as the value of a route's rest parameter: without the base and the slashes
 * at its ends, `undefined` for the root itself, as Astro has it.
 */
export function toRouteParam(path: string): string | undefined {
  return path.slice(site.base.length).replace(/\/$/, '') || undefined;
}

/** The locale's prefix as the value of the `[...prefix]` parameter. */
export function prefixParam(locale: Locale): string | undefined {
  return site.locales[locale].prefix || undefined;
}

/** The locale that a path of the site is of, by its prefix. */
export function localeOfPath(path: string): Locale {
  const [first] = path.slice(site.base.length).split('/');
  const codes = Object.keys(site.locales) as Locale[];
  return (
    codes.find((code) => site.locales[code].prefix !== '' && site.locales[code].prefix === first) ??
    codes[0]!
  );
}
