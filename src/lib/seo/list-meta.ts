import type { Locale } from '#config/site.ts';
import { translate } from '#i18n/translate.ts';
import type { BlogIndex } from '#lib/posts/blog-index.ts';
import type { ListPage } from '#lib/posts/pagination.ts';
import type { Post } from '#lib/posts/post.ts';
import { siteDescription, siteName } from '#lib/site-texts.ts';
import { urls } from '#lib/urls.ts';
import type { SeriesData } from '#schemas/series.ts';
import type { TagData } from '#schemas/tag.ts';
import {
  listAlternates,
  seriesAlternates,
  tagAlternates,
  yearAlternates,
  type Alternate,
} from './alternates.ts';
import { breadcrumbList } from './json-ld.ts';
import type { PageMeta } from './page-meta.ts';

/** What a page tells of itself before the site adds its own. */
export type OwnMeta = Omit<PageMeta, 'years'>;

type Place = Pick<ListPage<unknown>, 'number' | 'total'>;

/** A page of a locale's stream; the first is the home page. */
export function streamMeta(locale: Locale, page: Place): OwnMeta {
  return {
    locale,
    ...paged(locale, page, siteName(), siteDescription(locale)),
    ...neighbouring(page, (number) => urls.stream(locale, number)),
    alternates: onFirst(
      page,
      listAlternates((other) => urls.stream(other)),
    ),
  };
}

/** The archive, all years. */
export function archiveMeta(locale: Locale): OwnMeta {
  const t = translate(locale);
  return {
    locale,
    path: urls.archive(locale),
    title: t('archive.title'),
    description: t('archive.description', { site: siteName() }),
    alternates: listAlternates(urls.archive),
  };
}

/** A page of one year. */
export function yearMeta(
  locale: Locale,
  year: string,
  page: Place,
  index: BlogIndex<Post>,
): OwnMeta {
  const t = translate(locale);
  return {
    locale,
    ...paged(
      locale,
      page,
      t('archive.year', { year }),
      t('archive.yearDescription', { site: siteName(), year }),
    ),
    ...neighbouring(page, (number) => urls.year(locale, year, number)),
    alternates: onFirst(page, yearAlternates(index, year)),
    jsonLd: [
      trail(
        locale,
        { name: t('archive.title'), path: urls.archive(locale) },
        { name: year, path: urls.year(locale, year) },
      ),
    ],
  };
}

/** All tags. */
export function tagsMeta(locale: Locale): OwnMeta {
  const t = translate(locale);
  return {
    locale,
    path: urls.tags(locale),
    title: t('tags.title'),
    description: t('tags.description', { site: siteName() }),
    alternates: listAlternates(urls.tags),
  };
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
  tag: TagData,
  page: Place,
  index: BlogIndex<Post>,
): OwnMeta {
  const label = tag.label[locale];
  return {
    locale,
    ...paged(locale, page, label, tag.description[locale]),
    ...neighbouring(page, (number) => urls.tag(locale, id, number)),
    alternates: onFirst(page, tagAlternates(index, id)),
    jsonLd: [
      trail(
        locale,
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
  series: SeriesData,
  index: BlogIndex<Post>,
): OwnMeta {
  const path = urls.series(locale, id);
  return {
    locale,
    path,
    title: series.title[locale],
    description: series.description[locale],
    alternates: seriesAlternates(index, id),
    jsonLd: [trail(locale, { name: series.title[locale], path })],
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

function trail(locale: Locale, ...steps: { name: string; path: string }[]) {
  return breadcrumbList([
    { name: translate(locale)('nav.home'), path: urls.stream(locale) },
    ...steps,
  ]);
}
