import type {
  BlogPosting,
  BreadcrumbList,
  CollectionPage,
  Graph,
  ProfilePage,
  Thing,
  WebSite,
} from 'schema-dts';
import { site, type Locale } from '#config/site.ts';
import { toIsoDate } from '#lib/dates.ts';
import { locales } from '#lib/locales.ts';
import { lastChange, type Post } from '#lib/posts/post.ts';
import { siteDescription, siteName } from '#lib/site-texts.ts';
import { urls } from '#lib/urls.ts';
import { authorId, authorStatement, webSiteId, type Author } from './identity.ts';

/** What a page says of a thing to machines, in the words of https://schema.org. */
export type Statement = Exclude<Thing, string>;

/** Something with a page: a step of a trail, an entry of a list. */
export interface NamedPage {
  name: string;
  path: string;
}

/** The site as a whole (https://schema.org/WebSite), as its home pages tell it. */
export function webSite(locale: Locale, publisher: Author): WebSite {
  return {
    '@type': 'WebSite',
    ...webSiteId(),
    name: siteName(),
    url: urls.absolute(site.base),
    description: siteDescription(locale),
    inLanguage: locales,
    publisher: authorStatement(publisher),
  };
}

/** What of a post's page is told. */
interface Posting {
  post: Post;
  author: Author;
  /** Who answers for the site. */
  publisher: Author;
  description: string;
  keywords: readonly string[];
  /** Path of the cover, where there is one. */
  cover: string | undefined;
}

/** A post (https://schema.org/BlogPosting). */
export function blogPosting(posting: Posting): BlogPosting {
  const { post, author, publisher, description, keywords, cover } = posting;
  const url = urls.absolute(urls.post(post));
  const card = urls.absolute(urls.postCard(post));
  return {
    '@type': 'BlogPosting',
    headline: post.title,
    description,
    url,
    mainEntityOfPage: url,
    image: cover === undefined ? card : [urls.absolute(cover), card],
    inLanguage: post.lang,
    datePublished: toIsoDate(post.date, site.timeZone),
    ...(post.updated && { dateModified: toIsoDate(lastChange(post), site.timeZone) }),
    author: authorStatement(author),
    publisher: author.id === publisher.id ? authorId(author) : authorStatement(publisher),
    isPartOf: webSiteId(),
    keywords: keywords.join(', '),
  };
}

/** What of any page is told. */
interface Described {
  locale: Locale;
  path: string;
  title: string;
  description: string;
}

/**
 * A page that lists others (https://schema.org/CollectionPage), each as the page shows it. One that
 * shows none says nothing of entries.
 *
 * @param order of the entries, where it is more than that of their dates
 */
export function collectionPage(
  page: Described,
  entries: readonly NamedPage[],
  order?: 'ItemListOrderAscending',
): CollectionPage {
  return {
    '@type': 'CollectionPage',
    ...described(page),
    ...(entries.length > 0 && {
      mainEntity: {
        '@type': 'ItemList',
        ...(order && { itemListOrder: `https://schema.org/${order}` as const }),
        itemListElement: entries.map(({ name, path }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name,
          url: urls.absolute(path),
        })),
      },
    }),
  };
}

/** The page that presents an author (https://schema.org/ProfilePage). */
export function profilePage(page: Described, author: Author): ProfilePage {
  return { '@type': 'ProfilePage', ...described(page), mainEntity: authorStatement(author) };
}

function described({ locale, path, title, description }: Described) {
  return {
    url: urls.absolute(path),
    name: title,
    description,
    inLanguage: locale,
    isPartOf: webSiteId(),
  };
}

/**
 * The trail that leads to a page (https://schema.org/BreadcrumbList). Where the page itself ends it,
 * that has no address, as Google takes the page’s.
 *
 * @param here path of the page
 * @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 */
export function breadcrumbList(crumbs: readonly NamedPage[], here: string): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(path !== here && { item: urls.absolute(path) }),
    })),
  };
}

/** The text of a `<script type="application/ld+json">`; `<` is escaped, so that no text can end the element. */
export function serializeJsonLd(statements: readonly Statement[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': statements };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
