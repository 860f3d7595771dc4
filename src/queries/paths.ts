import { getCollection } from 'astro:content';
import { site, type Locale } from '#config/site.ts';
import { locales } from '#lib/locales.ts';
import { toPages, type ListPage } from '#lib/posts/pagination.ts';
import { toPlace } from '#lib/posts/post.ts';
import { typeset } from '#lib/typography/typeset.ts';
import { toRouteParam, prefixParam, urls } from '#lib/urls.ts';
import { getIndex, type BlogPost } from './posts.ts';

/**
 * The addresses of every route, as `getStaticPaths` wants them. A rest parameter is cut out of the
 * address itself, so that `lib/urls.ts` stays the only place that makes one.
 */

/** Once for each locale. */
export function getLocalePaths() {
  return locales.map((locale) => ({ params: { prefix: prefixParam(locale) }, props: { locale } }));
}

/** The search page of each locale. */
export function getSearchPaths() {
  return locales.map((locale) => ({
    params: { prefix: prefixParam(locale), search: urls.search(locale).split('/').at(-2) },
    props: { locale },
  }));
}

/** Every page of every locale's stream. */
export async function getStreamPaths() {
  const { locales: byLocale } = await getIndex();
  return locales.flatMap((locale) =>
    toPages(byLocale[locale].stream, site.pageSize).map((page) => ({
      params: { stream: toRouteParam(urls.stream(locale, page.number)) },
      props: { locale, page },
    })),
  );
}

/** Every version of every post. */
export async function getPostPaths() {
  const { versions } = await getIndex();
  return [...versions.values()].flat().map((post) => ({
    params: { prefix: prefixParam(post.lang), slug: post.slug },
    props: { post },
  }));
}

/** Every page of every year that has posts. */
export async function getYearPaths() {
  return pagedPaths(
    ({ years }) => years.map(({ year, posts }) => [year, posts]),
    site.archivePageSize,
    urls.year,
    (locale) => urls.archive(locale),
  );
}

/** Every page of every tag that has posts. */
export async function getTagPaths() {
  return pagedPaths(
    ({ byTag }) => [...byTag],
    site.pageSize,
    urls.tag,
    (locale) => urls.tags(locale),
  );
}

/** Every series that has parts. */
export async function getSeriesPaths() {
  const { locales: byLocale } = await getIndex();
  return locales.flatMap((locale) =>
    [...byLocale[locale].bySeries].map(([id, parts]) => ({
      params: { prefix: prefixParam(locale), id },
      props: { locale, id, parts },
    })),
  );
}

/** Every language version of every page of `content/pages/`. */
export async function getPagePaths() {
  const entries = await getCollection('pages');
  const places = entries.flatMap(({ id, data }) => {
    const place = toPlace(`${id}.mdx`);
    if (!place) return [];
    const title = typeset(data.title, place.lang);
    const description = typeset(data.description, place.lang);
    return [{ id, data: { title, description }, ...place }];
  });
  return places.map(({ id, data, folder, lang }) => ({
    params: { prefix: prefixParam(lang), page: urls.page(lang, folder).split('/').at(-2) },
    props: {
      id,
      data,
      folder,
      locale: lang,
      languages: places.filter((other) => other.folder === folder).map((other) => other.lang),
    },
  }));
}

type LocaleIndex = Awaited<ReturnType<typeof getIndex>>['locales'][Locale];

/** Paths of lists that each locale has many of, under one parent: `list` is the rest below the parent. */
async function pagedPaths(
  listsOf: (index: LocaleIndex) => (readonly [id: string, posts: BlogPost[]])[],
  size: number,
  pathOf: (locale: Locale, id: string, page: number) => string,
  parentOf: (locale: Locale) => string,
) {
  const { locales: byLocale } = await getIndex();
  return locales.flatMap((locale) =>
    listsOf(byLocale[locale]).flatMap(([id, posts]) =>
      toPages(posts, size).map((page: ListPage<BlogPost>) => ({
        params: {
          prefix: prefixParam(locale),
          list: pathOf(locale, id, page.number).slice(parentOf(locale).length, -1),
        },
        props: { locale, id, page, count: posts.length },
      })),
    ),
  );
}
