import type { Locale } from '#config/site.ts';
import type { NavigationItem } from '#config/types.ts';
import { translate } from '#i18n/translate.ts';
import { typeset } from '#lib/typography/typeset.ts';
import { urls } from '#lib/urls.ts';

/** A link of the header or the footer. */
export interface NavigationLink {
  href: string;
  label: string;
}

/** Lists that the navigation may link. */
export const LISTS = ['archives', 'tags', 'search'] as const;

/** An entry of the navigation as the pages of a locale show it. */
export function toNavigationLink(item: NavigationItem<Locale>, locale: Locale): NavigationLink {
  if ('page' in item) {
    return { href: urls.page(locale, item.page), label: typeset(item.label[locale], locale) };
  }
  const t = translate(locale);
  const links: Record<(typeof LISTS)[number], NavigationLink> = {
    archives: { href: urls.archive(locale), label: t('nav.archives') },
    tags: { href: urls.tags(locale), label: t('nav.tags') },
    search: { href: urls.search(locale), label: t('nav.search') },
  };
  return links[item.list];
}
