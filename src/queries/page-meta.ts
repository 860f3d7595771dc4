import { toYear } from '#lib/dates.ts';
import type { PageMeta } from '#lib/seo/page-meta.ts';
import { getIndex } from './posts.ts';
import { once } from './once.ts';

/** What a page tells of itself, with what every page of the site tells. */
export async function getPageMeta(page: Omit<PageMeta, 'years'>): Promise<PageMeta> {
  return { ...page, years: await getYears() };
}

const getYears = once(async () => {
  const { versions } = await getIndex();
  const years = [...versions.values()]
    .flat()
    .map(({ date }) => toYear(date))
    .toSorted();
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? (first ?? '') : `${first}–${last}`;
});
