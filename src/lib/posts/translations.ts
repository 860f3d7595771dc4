import type { Locale } from '#config/site.ts';
import { locales } from '#lib/locales.ts';
import type { Post } from './post.ts';

/** The language versions of every post, by its folder, in the order of the site's locales. */
export function groupByFolder<P extends Pick<Post, 'folder' | 'lang'>>(
  posts: readonly P[],
): Map<string, P[]> {
  const order = (lang: Locale) => locales.indexOf(lang);
  const groups = Map.groupBy(posts, (post) => post.folder);
  for (const versions of groups.values()) versions.sort((a, b) => order(a.lang) - order(b.lang));
  return groups;
}

/** The version that suits a reader of a language best: theirs, else the first; none of no versions. */
export function versionFor<P extends Pick<Post, 'lang'>>(
  versions: readonly P[] = [],
  lang: Locale,
): P | undefined {
  return versions.find((version) => version.lang === lang) ?? versions[0];
}

/** The languages of every post or page, by its folder. */
export function languagesByFolder(
  places: readonly Pick<Post, 'folder' | 'lang'>[],
): Map<string, Locale[]> {
  const byFolder = Map.groupBy(places, ({ folder }) => folder);
  return new Map(
    [...byFolder].map(([folder, versions]) => [folder, versions.map(({ lang }) => lang)]),
  );
}
