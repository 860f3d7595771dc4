import { z } from 'astro/zod';
import { dateFault } from './written-date.ts';

const space = z
  .string()
  .regex(/^[\u00A0\u202F]$/, 'not a space that does not break, \\u00A0 or \\u202F');

const quoteMarks = z.tuple([
  z
    .string()
    .regex(/^\p{Quotation_Mark}[\u00A0\u202F]?$/u, 'not an opening quotation mark, such as “'),
  z
    .string()
    .regex(/^[\u00A0\u202F]?\p{Quotation_Mark}$/u, 'not a closing quotation mark, such as ”'),
]);

/** Rules that are left out are off; `config/types.ts` says what each does. */
const typography = z.strictObject({
  spaceBefore: z.partialRecord(z.enum([';', ':', '!', '?', '%', '€']), space).optional(),
  quotes: z.array(quoteMarks).min(1).max(2, 'more than an outer and an inner pair').optional(),
  apostrophes: z.boolean().optional(),
  thousands: space.optional(),
  units: space.optional(),
});

const locale = z.strictObject({
  label: z.string().min(1),
  intl: z.string().refine(isLanguageTag, 'not a BCP 47 language tag, such as fr-FR'),
  openGraph: z.string().regex(/^[a-z]{2,3}_[A-Z]{2}$/, 'not an Open Graph locale, such as fr_FR'),
  prefix: z.string().regex(/^[a-z0-9-]*$/, 'a prefix is one address word, without slashes'),
  stream: z.array(z.string()).min(1),
  wordsPerMinute: z.number().positive(),
  typography,
  description: z.string().min(1),
  pages: z.record(z.string(), z.string().regex(/^[a-z0-9-]+$/, 'not an address word')),
});

const text = z.string();

/** The address of a page or of a repository. */
const webAddress = z
  .url({ protocol: /^https?$/, error: 'not the address of a page, such as https://example.org/x' })
  .refine((url) => !url.endsWith('.git'), 'the address of the page, without `.git` at its end');

/** What a policy may name of another site: all of an origin, and nothing more. */
const origin = z
  .string()
  .regex(
    /^https:\/\/[^/\s*;,'"]+$/,
    'an origin without a path, a slash at its end or `*`, such as https://example.org',
  );

/** RFC 9116 (2.5.3, 2.5.5, 2.5.10): web addresses are safe ones, and there is one end. */
const securityContact = z.strictObject({
  contact: z
    .string()
    .regex(
      /^(?:https:\/\/[^\s/]+\S*|mailto:[^\s@]+@[^\s@]+|tel:\+?[\d().-]+)$/,
      'not a contact, such as mailto:security@example.org, https://example.org/report or tel:+33-1-00-00-00-00',
    ),
  expires: z.string().superRefine((value, context) => {
    const fault = dateFault(value);
    if (fault)
      context.addIssue({ code: 'custom', message: `${fault}; write one, such as 2027-06-01` });
  }),
  policy: z
    .url({ protocol: /^https$/, error: 'not the address of a page, such as https://example.org/x' })
    .optional(),
});

/**
 * What `config/site.ts` may say. TypeScript holds the shape; this holds the values
 * that would otherwise break addresses, dates or streams far from where they were written.
 */
export const siteSchema = z
  .strictObject({
    name: z.string().min(1),
    url: z
      .string()
      .regex(
        /^https?:\/\/[^/\s*]+$/,
        'an origin without a path or closing slash, such as https://example.org',
      ),
    base: z
      .string()
      .regex(/^\/(?:[\w-]+\/)*$/, 'a path that starts and ends with a slash, such as / or /blog/'),
    timeZone: z.string().refine(isTimeZone, 'not an IANA time zone, such as Europe/Paris'),
    locales: z.record(z.string(), locale),
    author: z.string().min(1),
    pageSize: z.number().int().positive(),
    archivePageSize: z.number().int().positive(),
    ageNoteYears: z.number().int().positive(),
    repository: z.union([z.literal(''), webAddress]),
    textLicence: z.strictObject({ name: text, url: z.union([z.literal(''), webAddress]) }),
    legal: z.strictObject({
      publisher: z.strictObject({
        country: z
          .string()
          .regex(/^(?:[A-Z]{2})?$/, 'not the code of a country in two capitals, such as FR'),
        kind: z.enum(['', 'private-person', 'professional-person', 'organization']),
        name: text,
        address: text,
        phone: text,
        email: text,
        registration: text,
        capital: text,
        director: text,
      }),
      host: z.strictObject({ name: text, address: text, phone: text }),
    }),
    strictUrl: z.boolean(),
    posts: z.strictObject({ code: z.boolean() }).optional(),
    embeds: z.array(origin),
    comments: z
      .strictObject({
        repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'not `owner/name` of a repository'),
        repositoryId: z.string().min(1),
        category: z.string().min(1),
        categoryId: z.string().min(1),
      })
      .nullable(),
    analytics: z.strictObject({ service: z.enum(['plausible', 'goatcounter']), origin }).nullable(),
    security: securityContact.nullable(),
    hosts: z.strictObject({
      static: z.boolean(),
      hsts: z
        .strictObject({ subdomains: z.boolean(), preload: z.boolean() })
        .refine(
          ({ subdomains, preload }) => subdomains || !preload,
          'browsers take a site into their lists (`preload`) with its subdomains only',
        ),
    }),
  })
  .superRefine(({ locales }, context) => {
    const codes = Object.keys(locales);
    const report = (path: string[], message: string, fix: string) =>
      context.addIssue({
        code: 'custom',
        path: ['locales', ...path],
        message,
        params: { fix },
      });
    if (codes.length === 0) report([], 'a site has at least one locale', 'write one');
    for (const [index, code] of codes.entries()) {
      const { prefix, stream } = locales[code]!;
      const free = `write \`prefix: '${index === 0 ? '' : code}'\``;
      if ((index === 0) !== (prefix === '')) {
        report([code, 'prefix'], 'the first locale has an empty prefix, and only the first', free);
      }
      const isTaken = codes.slice(0, index).some((other) => locales[other]!.prefix === prefix);
      if (prefix !== '' && isTaken) {
        report([code, 'prefix'], `two locales have the prefix "${prefix}"`, 'write one for each');
      }
      if (!stream.includes(code)) {
        report([code, 'stream'], `the stream of ${code} does not show ${code}`, `add '${code}'`);
      }
      const unknown = stream.filter((language) => !codes.includes(language)).join(', ');
      if (unknown !== '') {
        report([code, 'stream'], `no locale of the site: ${unknown}`, `remove ${unknown}`);
      }
    }
  });

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
