import type { IdReference, Organization, Person } from 'schema-dts';
import { site } from '#config/site.ts';
import { urls } from '#lib/urls.ts';
import type { AuthorData } from '#schemas/author.ts';

/**
 * The site and its authors have an `@id` (https://www.w3.org/TR/json-ld11/#node-identifiers) that is
 * the same on every page, so that a page describes each once, and any page can refer to it.
 */

/** An author, with the id that posts name them by. */
export type Author = AuthorData & { id: string };

/** Refers to the site as a whole, which its home pages describe. */
export function webSiteId(): IdReference {
  return identified('website');
}

/** Refers to an author. */
export function authorId({ id }: Pick<Author, 'id'>): IdReference {
  return identified(`author-${id}`);
}

/** An author (https://schema.org/Person, https://schema.org/Organization). The site is the home of its own. */
export function authorStatement(author: Author): Exclude<Person | Organization, string> {
  const { id, kind, name, url, profiles = [] } = author;
  const home = url ?? (id === site.author ? urls.absolute(site.base) : undefined);
  return {
    '@type': kind === 'person' ? 'Person' : 'Organization',
    ...authorId(author),
    name,
    ...(home !== undefined && { url: home }),
    ...(profiles.length > 0 && { sameAs: profiles }),
  };
}

function identified(fragment: string): IdReference {
  return { '@id': urls.absolute(`${site.base}#${fragment}`) };
}
