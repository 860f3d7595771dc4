import { site, type Locale } from '#config/site.ts';
import { compareNewestFirst, type Post } from './post.ts';

/**
 * The posts that a locale shows, newest first: each post once, in the first of the locale's
 * languages that it has. `posts` are the versions that readers may see.
 *
 * @param languages the locale's languages in order of preference
 */
export function toStream<P extends Post>(
  posts: readonly P[],
  locale: Locale,
  languages: readonly string[] = site.locales[locale].stream,
): P[] {
  const shown = new Map<string, P>();
  for (const post of posts) {
    const rank = languages.indexOf(post.lang);
    const other = shown.get(post.folder);
    if (rank >= 0 && (!other || rank < languages.indexOf(other.lang))) shown.set(post.folder, post);
  }
  return [...shown.values()].toSorted(compareNewestFirst);
}
