import { site, type Locale } from '#config/site.ts';
import type { PostLink } from '#lib/posts/list-item.ts';
import { urls } from '#lib/urls.ts';
import { toPostLink } from './lists.ts';
import { getIndex } from './posts.ts';

/** A year as the archive shows it: its newest posts, and how many there are in all. */
export interface ArchiveSection {
  year: string;
  href: string;
  posts: PostLink[];
  count: number;
}

/** Every year of a locale's stream, newest first, each with at most one page of its posts. */
export async function getArchive(locale: Locale): Promise<ArchiveSection[]> {
  const { years } = (await getIndex()).locales[locale];
  return years.map(({ year, posts }) => ({
    year,
    href: urls.year(locale, year),
    posts: posts.slice(0, site.archivePageSize).map(toPostLink),
    count: posts.length,
  }));
}
