import type { Locale } from '#config/site.ts';
import type { SearchOption } from '#lib/search/option.ts';
import { getIndex } from './posts.ts';
import { getTagIndex } from './taxonomy.ts';

/** What the posts of a locale’s stream may be chosen by; without posts there is nothing. */
export async function getSearchChoices(
  locale: Locale,
): Promise<Record<'tags' | 'years', SearchOption[]>> {
  const { years } = (await getIndex()).locales[locale];
  const tags = await getTagIndex(locale);
  return {
    tags: tags.map(({ id, label, count }) => ({ value: id, label, count })),
    years: years.map(({ year, posts }) => ({ value: year, label: year, count: posts.length })),
  };
}
