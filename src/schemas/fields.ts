import { z } from 'astro/zod';
import { site } from '#config/site.ts';
import { dateFault } from './written-date.ts';

/** A calendar date or date-time as `lib/dates.ts` reads them, kept as the string that was written. */
export const writtenDate = z.preprocess(
  // Astro's YAML turns an unquoted date into a Date at midnight UTC.
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().superRefine((value, context) => {
    const fault = dateFault(value);
    if (fault) context.addIssue({ code: 'custom', message: fault });
  }),
);

/** A path segment: lower-case letters, digits and single hyphens. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'only lower-case letters, digits and single hyphens make an address word',
  );

/** A path on this site: starts with a slash, has neither origin, query nor space. */
export const sitePath = z
  .string()
  .regex(
    /^\/(?!\/)(?!.*\/\.{0,2}\/)[^\s?#]*$/,
    'a path of this site starts with one slash and has no space, `?`, `#`, `//` or `..`',
  );

/** One value for each locale of the site, none missing and none left over. */
export function localized<Value extends z.ZodType>(value: Value) {
  const shape = Object.fromEntries(Object.keys(site.locales).map((locale) => [locale, value]));
  return z.strictObject(shape as Record<keyof typeof site.locales, Value>);
}
