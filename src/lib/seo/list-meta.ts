import { site, type Locale } from '#config/site.ts';
import { translate } from '#i18n/translate.ts';
import type { BlogIndex } from '#lib/posts/blog-index.ts';
import type { ListPage } from '#lib/posts/pagination.ts';
import type { Post } from '#lib/posts/post.ts';
import { siteDescription, siteName } from '#lib/site-texts.ts';
import { urls } from '#lib/urls.ts';
import type { Series, Tag } from '#lib/posts/subjects.ts';
import {
  listAlternates,
  seriesAlternates,
  tagAlternates,
  yearAlternates,
  type Alternate,
} from './alternates.ts';
import type { Author } from './identity.ts';
import { breadcrumbList, collectionPage, webSite, type NamedPage } from './json-ld.ts';
import type { PageMeta } from './page-meta.ts';

/** What a page tells of itself before the site adds its own. */
export type OwnMeta = Omit<PageMeta, 'years'>;

/** A post as far as lists name it. */
type Listed = Pick<Post, 'title' | 'lang' | 'slug'>;

/** A list's page before it says what it lists. */
type ListMeta = Omit<OwnMeta, 'jsonLd'>;

type Place = Pick<ListPage<unknown>, 'number' | 'total'>;

/**
 * A page of a locale's stream; the first is the home page, and tells what site this is.
 *
 * @param publisher who answers for the site
 */
export function streamMeta(locale: Locale, page: ListPage<Listed>, publisher: Author): OwnMeta {
  const meta: ListMeta = {
    locale,
    ...paged(locale, page, siteName(), siteDescription(locale)),
    ...neighbouring(page, (number) => urls.stream(locale, number)),
    alternates: onFirst(
      page,
      listAlternates((other) => urls.stream(other)),
    ),
  };
  const whole = page.number === 1 ? [webSite(locale, publisher)] : [];
  return { ...meta, jsonLd: [...whole, collectionPage(meta, named(page.items))] };
}

/** The archive, all years. */
export function archiveMeta(locale: Locale, index: BlogIndex<Post>): OwnMeta {
  const t = translate(locale);
  const meta: ListMeta = {
    locale,
    path: urls.archive(locale),
    title: t('archive.title'),
    description: t('archive.description', { site: siteName() }),
    alternates: listAlternates(urls.archive),
  };
  const { years } = index.locales[locale];
  const shown = years.flatMap(({ posts }) => posts.slice(0, site.archivePageSize));
  return { ...meta, jsonLd: [collectionPage(meta, named(shown))] };
}

/** A page of one year. */
export function yearMeta(
  locale: Locale,
  year: string,
  page: ListPage<Listed>,
  index: BlogIndex<Post>,
): OwnMeta {
  const t = translate(locale);
  const meta: ListMeta = {
    locale,
    ...paged(
      locale,
      page,
      t('archive.year', { year }),
      t('archive.yearDescription', { site: siteName(), year }),
    ),
    ...neighbouring(page, (number) => urls.year(locale, year, number)),
    alternates: onFirst(page, yearAlternates(index, year)),
  };
  return {
    ...meta,
    jsonLd: [
      collectionPage(meta, named(page.items)),
      trail(
        meta,
        { name: t('archive.title'), path: urls.archive(locale) },
        { name: year, path: urls.year(locale, year) },
      ),
    ],
  };
}

/** All tags, in the order that the page shows them in. */
export function tagsMeta(
  locale: Locale,
  tags: readonly { label: string; href: string }[],
): OwnMeta {
  const t = translate(locale);
  const meta: ListMeta = {
    locale,
    path: urls.tags(locale),
    title: t('tags.title'),
    description: t('tags.description', { site: siteName() }),
    alternates: listAlternates(urls.tags),
  };
  const entries = tags.map(({ label, href }) => ({ name: label, path: href }));
  return { ...meta, jsonLd: [collectionPage(meta, entries)] };
}

/** The page to search. */
export function searchMeta(locale: Locale): OwnMeta {
  const t = translate(locale);
  return {
    locale,
    path: urls.search(locale),
    title: t('search.title'),
    description: t('search.description', { site: siteName() }),
    alternates: listAlternates(urls.search),
  };
}

/** A page of one tag. */
export function tagMeta(
  locale: Locale,
  id: string,
  tag: Tag,
  page: ListPage<Listed>,
  index: BlogIndex<Post>,
): OwnMeta {
  const label = tag.label[locale];
  const meta: ListMeta = {
    locale,
    ...paged(locale, page, label, tag.description[locale]),
    ...neighbouring(page, (number) => urls.tag(locale, id, number)),
    tag: { id, label },
    alternates: onFirst(page, tagAlternates(index, id)),
  };
  return {
    ...meta,
    jsonLd: [
      collectionPage(meta, named(page.items)),
      trail(
        meta,
        { name: translate(locale)('tags.title'), path: urls.tags(locale) },
        { name: label, path: urls.tag(locale, id) },
      ),
    ],
  };
}

/** A series. */
export function seriesMeta(
  locale: Locale,
  id: string,
  series: Series,
  index: BlogIndex<Post>,
): OwnMeta {
  const path = urls.series(locale, id);
  const meta: ListMeta = {
    locale,
    path,
    title: series.title[locale],
    description: series.description[locale],
    alternates: seriesAlternates(index, id),
  };
  const parts = named(index.locales[locale].bySeries.get(id) ?? []);
  return {
    ...meta,
    jsonLd: [
      collectionPage(meta, parts, 'ItemListOrderAscending'),
      trail(meta, { name: series.title[locale], path }),
    ],
  };
}

/** Title and description that differ on every page of a list, as search engines want them. */
function paged(
  locale: Locale,
  page: Place,
  title: string,
  description: string,
): Pick<OwnMeta, 'title' | 'description'> {
  if (page.number === 1) return { title, description };
  const place = translate(locale)('list.page', { page: page.number, total: page.total });
  return { title: `${title} · ${place}`, description: `${description} ${place}.` };
}

function neighbouring(
  page: Place,
  pathOf: (number: number) => string,
): Pick<OwnMeta, 'path' | 'previous' | 'next'> {
  return {
    path: pathOf(page.number),
    previous: page.number > 1 ? pathOf(page.number - 1) : undefined,
    next: page.number < page.total ? pathOf(page.number + 1) : undefined,
  };
}

function onFirst(page: Place, alternates: Alternate[]): Alternate[] {
  return page.number === 1 ? alternates : [];
}

function named(posts: readonly Listed[]): NamedPage[] {
  return posts.map((post) => ({ name: post.title, path: urls.post(post) }));
}

function trail({ locale, path }: ListMeta, ...steps: NamedPage[]) {
  const home = { name: translate(locale)('nav.home'), path: urls.stream(locale) };
  return breadcrumbList([home, ...steps], path);
}
