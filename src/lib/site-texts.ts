import { site, type Locale } from '#config/site.ts';
import { defaultLocale } from '#lib/locales.ts';
import { typeset } from '#lib/typography/typeset.ts';

/** The site's name as readers see it. */
export const siteName = typeset(site.name, defaultLocale);

/** What the site says of itself to the readers of a locale. */
export function siteDescription(locale: Locale): string {
  return typeset(site.locales[locale].description, locale);
}
