import { site } from '#config/site.ts';
import { toRfc3339 } from '#lib/dates.ts';
import type { Post } from '#lib/posts/post.ts';
import { siteName } from '#lib/site-texts.ts';
import { urls } from '#lib/urls.ts';
import type { AuthorData } from '#schemas/author.ts';

/** A schema.org statement. */
export type JsonLd = { '@type': string } & Record<string, unknown>;

/** A step of a breadcrumb trail; the last one is the page itself. */
export interface Crumb {
  name: string;
  path: string;
}

/** schema.org `BlogPosting` (https://schema.org/BlogPosting). */
export function blogPosting(
  post: Post,
  author: AuthorData,
  description: string,
  keywords: readonly string[],
): JsonLd {
  const url = urls.absolute(urls.post(post));
  return {
    '@type': 'BlogPosting',
    headline: post.title,
    description,
    url,
    image: urls.absolute(urls.postCard(post)),
    mainEntityOfPage: url,
    inLanguage: post.lang,
    datePublished: toRfc3339(post.date, site.timeZone),
    dateModified: toRfc3339(post.updated ?? post.date, site.timeZone),
    author: {
      '@type': author.kind === 'person' ? 'Person' : 'Organization',
      name: author.name,
      ...(author.url && { url: author.url }),
    },
    publisher: { '@type': 'Organization', name: siteName(), url: urls.absolute(site.base) },
    keywords: keywords.join(', '),
  };
}

/** schema.org `BreadcrumbList` (https://schema.org/BreadcrumbList). */
export function breadcrumbList(crumbs: readonly Crumb[]): JsonLd {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: urls.absolute(path),
    })),
  };
}

/** The text of a `<script type="application/ld+json">`; `<` is escaped, so that no text can end the element. */
export function serializeJsonLd(statements: readonly JsonLd[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': statements }).replaceAll(
    '<',
    '\\u003c',
  );
}
