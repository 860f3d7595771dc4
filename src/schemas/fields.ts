import { z } from 'astro/zod';
import { site } from '#config/site.ts';
import { oldAddressFault } from './old-address.ts';
import { dateFault, dateMeant, datesMeant } from './written-date.ts';

/** A calendar date or date-time as `lib/dates.ts` reads them, kept as the string that was written. */
export const writtenDate = z.preprocess(
  // Astro's YAML turns an unquoted date into a Date at midnight UTC, and digits alone into a number.
  (value) =>
    value instanceof Date
      ? value.toISOString().slice(0, 10)
      : typeof value === 'number'
        ? String(value)
        : value,
  z.string().superRefine((value, context) => {
    const fault = dateFault(value);
    if (!fault) return;
    const write = dateMeant(value);
    const either = datesMeant(value);
    const params =
      either.length === 0
        ? { write }
        : { fix: `write it as YYYY-MM-DD, which is ${either.join(' or ')}` };
    context.addIssue({ code: 'custom', message: fault, params });
  }),
);

/** A path segment: lower-case letters, digits and single hyphens. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'only lower-case letters, digits and single hyphens make an address word',
  );

/** An old address of a post: a path of this site, each by itself. */
export const oldAddress = z.string().superRefine((typed, context) => {
  const fault = oldAddressFault(typed, 'alias');
  if (!fault) return;
  context.addIssue({
    code: 'custom',
    message: fault.because
      ? `\`${typed}\` is no old address: ${fault.because}`
      : `an old address ${fault.says}, found \`${typed}\``,
    params: fault.write === undefined ? { fix: fault.fix } : { write: fault.write },
  });
});

/** A value for each locale of the site, for one at least and for no other: `checks/missing-texts.ts` tells of the rest. */
export function localized<Value extends z.ZodType>(value: Value) {
  const codes = Object.keys(site.locales) as (keyof typeof site.locales)[];
  const shape = Object.fromEntries(codes.map((locale) => [locale, value.optional()]));
  return z
    .strictObject(shape as Record<keyof typeof site.locales, z.ZodOptional<Value>>)
    .refine((texts) => Object.values(texts).some((text) => text !== undefined), {
      error: 'there is no text in any language of the site',
      params: { fix: `write one, such as \`${codes[0]}: …\`` },
    });
}
