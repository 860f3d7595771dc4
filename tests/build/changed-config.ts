import type { cardFonts, fonts } from '#config/fonts.ts';
import type {
  FeedsConfig,
  HeaderRule,
  LocaleConfig,
  Navigation,
  RedirectRule,
  SiteConfig,
} from '#config/types.ts';
import type { Locale } from '../fixtures/bilingual/config/site.ts';

/**
 * Another value for everything that a configuration says, so that a build can be looked at after a change
 * of each. A key without a value here is an error of types.
 */

/**
 * The keys that are in Astro's own configuration as well: when one changes, Astro forgets by itself
 * what it has kept, and so nothing can be seen of the others.
 */
type OfAstro = 'analytics' | 'base' | 'comments' | 'embeds' | 'url';

const french: Required<LocaleConfig> = {
  label: 'Le français',
  intl: 'fr-CA',
  openGraph: 'fr_CA',
  // The first locale has none.
  prefix: '',
  stream: ['fr'],
  wordsPerMinute: 20,
  typography: {
    spaceBefore: { '!': '\u00A0', ':': '\u202F' },
    quotes: [['“', '”']],
    apostrophes: false,
  },
  description: 'Une autre phrase du site.',
  pages: { legal: 'mentions-legales', search: 'chercher', 'a-propos': 'qui' },
};

const english: Required<LocaleConfig> = {
  label: 'The English language',
  intl: 'en-US',
  openGraph: 'en_US',
  prefix: 'english',
  stream: ['en', 'fr'],
  wordsPerMinute: 30,
  typography: { quotes: [['‘', '’']], thousands: '\u202F' },
  description: 'Another sentence of the site.',
  pages: { 'a-propos': 'who' },
};

/** `config/site.ts` but for the keys that Astro has too. */
export const changedSite: Omit<Required<SiteConfig<Locale>>, OfAstro> = {
  name: 'Autre Site',
  timeZone: 'America/St_Johns',
  locales: { fr: french, en: english },
  author: 'personne-nouvelle',
  pageSize: 2,
  archivePageSize: 3,
  ageNoteYears: 1,
  repository: 'https://example.org/other-source',
  textLicence: { name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  legal: {
    publisher: {
      country: 'BE',
      kind: 'professional-person',
      name: 'Auteur Exemple',
      address: '2 rue de l’Exemple, 00000 Exemple',
      phone: '+33 1 00 00 00 00',
      email: 'other@example.org',
      registration: 'RCS 1',
      capital: '1 €',
      director: 'Une autre personne',
    },
    host: { name: 'Hôte Exemple', address: '3 rue de l’Exemple', phone: '+33 1 00 00 00 01' },
  },
  strictUrl: true,
  hosts: { static: false, hsts: { subdomains: true, preload: true } },
  // The fixture's own texts have code: `false` would refuse them. It changes no page.
  posts: { code: true },
  security: {
    contact: 'mailto:other@example.org',
    expires: '2025-02-02',
    policy: 'https://example.org/other-policy/',
  },
};

/** The keys of `config/site.ts` that Astro has too. */
export const changedForAstro: Pick<Required<SiteConfig<Locale>>, OfAstro> = {
  url: 'https://example.com',
  base: '/blog/',
  embeds: ['https://example.org', 'https://example.com'],
  comments: { repository: 'a/b', repositoryId: 'R_1', category: 'News', categoryId: 'C_1' },
  analytics: { service: 'plausible', origin: 'https://plausible.io' },
};

export const changedFeeds: Required<FeedsConfig> = {
  stream: ['atom', 'json'],
  tags: ['json'],
  length: 3,
  noonFrom: '2019-03-01',
  hub: 'https://hub.example.com/',
};

export const changedNavigation: Required<Navigation<Locale>> = {
  header: [{ list: 'search' }, { page: 'a-propos', label: { fr: 'Qui ?', en: 'Who?' } }],
  footer: [{ list: 'tags' }],
};

export const changedRedirects: readonly RedirectRule[] = [
  { from: '/ancien/', to: '/archives/' },
  { gone: '/2016/01/01/parti/' },
];

export const changedHeaders: readonly HeaderRule[] = [
  { path: '/*', set: { 'Referrer-Policy': 'no-referrer' } },
];

/** `config/fonts.ts` is in Astro's configuration too. */
export const changedFonts: typeof fonts = [
  {
    name: 'Literata',
    cssVariable: '--font-text',
    fallbacks: ['Georgia', 'serif'],
    variants: [{ src: ['./src/assets/fonts/literata.woff2'], weight: '400 700', style: 'normal' }],
  },
  {
    name: 'Overpass Mono',
    cssVariable: '--font-interface',
    fallbacks: ['sans-serif'],
    variants: [
      { src: ['./src/assets/fonts/overpass-mono.woff2'], weight: '400 700', style: 'normal' },
    ],
  },
  {
    name: 'Overpass',
    cssVariable: '--font-code',
    fallbacks: ['monospace'],
    variants: [{ src: ['./src/assets/fonts/overpass.woff2'], weight: '400 700', style: 'normal' }],
  },
];

export const changedCardFonts: typeof cardFonts = {
  title: 'assets/fonts/overpass.woff2',
  meta: 'assets/fonts/literata.woff2',
  code: 'assets/fonts/overpass.woff2',
};
