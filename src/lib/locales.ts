import { site, type Locale } from '#config/site.ts';

/** Codes of the site's locales, in their order; the first is the default. */
export const locales = Object.keys(site.locales) as [Locale, ...Locale[]];

/** The locale whose addresses have no prefix. */
export const defaultLocale = locales[0];

/** Whether a file's name or a path's segment names a locale of this site. */
export function isLocale(code: string): code is Locale {
  return Object.hasOwn(site.locales, code);
}

/** The locale of a language tag, `en` for `en-GB`; `undefined` for a language that the site does not write. */
export function localeOfTag(tag: string): Locale | undefined {
  return [tag, tag.split('-')[0]!].find(isLocale);
}

/** Sorts and compares as readers of the locale expect: « Éole » before « zèbre ». */
export function collator(locale: Locale): Intl.Collator {
  return new Intl.Collator(site.locales[locale].intl, { numeric: true });
}
