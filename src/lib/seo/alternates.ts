import type { Locale } from '#config/site.ts';
import { defaultLocale, locales } from '#lib/locales.ts';
import type { BlogIndex } from '#lib/posts/blog-index.ts';
import type { Post } from '#lib/posts/post.ts';
import { urls } from '#lib/urls.ts';

/** A page in another locale that says the same, or this page itself. */
export interface Alternate {
  locale: Locale;
  path: string;
}

/** A page that every locale has: home, archives, tags. */
export function listAlternates(pathOf: (locale: Locale) => string): Alternate[] {
  return alternates(locales, pathOf);
}

/** The language versions of a post. */
export function postAlternates(index: BlogIndex<Post>, folder: string): Alternate[] {
  const versions = index.versions.get(folder) ?? [];
  return unlessAlone(versions.map((post) => ({ locale: post.lang, path: urls.post(post) })));
}

/** The locales in whose stream a tag has posts. */
export function tagAlternates(index: BlogIndex<Post>, tag: string): Alternate[] {
  const holders = locales.filter((locale) => index.locales[locale].byTag.has(tag));
  return alternates(holders, (locale) => urls.tag(locale, tag));
}

/** The locales in whose stream a series has parts. */
export function seriesAlternates(index: BlogIndex<Post>, id: string): Alternate[] {
  const holders = locales.filter((locale) => index.locales[locale].bySeries.has(id));
  return alternates(holders, (locale) => urls.series(locale, id));
}

/** The locales in whose stream a year has posts. */
export function yearAlternates(index: BlogIndex<Post>, year: string): Alternate[] {
  const holders = locales.filter((locale) =>
    index.locales[locale].years.some((entry) => entry.year === year),
  );
  return alternates(holders, (locale) => urls.year(locale, year));
}

/** The locales that have a page of this folder. */
export function pageAlternates(languages: readonly Locale[], folder: string): Alternate[] {
  return alternates(
    locales.filter((locale) => languages.includes(locale)),
    (locale) => urls.page(locale, folder),
  );
}

/** A link to one of the alternates as search engines want it; `x-default` is the default locale's page. */
export interface HreflangLink {
  hreflang: string;
  href: string;
}

/** `hreflang` links for a page and its counterparts, itself included; none for a page that is alone. */
export function hreflangLinks(pages: readonly Alternate[]): HreflangLink[] {
  const links = pages.map(({ locale, path }) => ({
    hreflang: locale as string,
    href: urls.absolute(path),
  }));
  const fallback = pages.find(({ locale }) => locale === defaultLocale);
  return fallback
    ? [...links, { hreflang: 'x-default', href: urls.absolute(fallback.path) }]
    : links;
}

function alternates(holders: readonly Locale[], pathOf: (locale: Locale) => string): Alternate[] {
  return unlessAlone(holders.map((locale) => ({ locale, path: pathOf(locale) })));
}

function unlessAlone(pages: Alternate[]): Alternate[] {
  return pages.length > 1 ? pages : [];
}
