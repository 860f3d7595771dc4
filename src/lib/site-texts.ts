import { site, type Locale } from '#config/site.ts';
import { defaultLocale } from '#lib/locales.ts';
import { typeset } from '#lib/typography/typeset.ts';

let name: string | undefined;

/**
 * The site's name as readers see it. Set when it is first asked for: what is imported before the
 * configuration is checked may make nothing of it.
 */
export function siteName(): string {
  name ??= typeset(site.name, defaultLocale);
  return name;
}

/** What the site says of itself to the readers of a locale. */
export function siteDescription(locale: Locale): string {
  return typeset(site.locales[locale].description, locale);
}
