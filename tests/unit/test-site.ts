import type { Locale } from '#config/site.ts';
import { typographies } from '#config/typography.ts';
import type { LocaleConfig, SiteConfig } from '#config/types.ts';

/**
 * The configuration that unit tests give to modules that read the site's:
 * `vi.mock('#config/site.ts', () => import('../test-site.ts'))`. A fork changes its own
 * configuration freely, and these tests go on.
 */
const locales: Record<'fr' | 'en', LocaleConfig> = {
  fr: {
    label: 'Français',
    intl: 'fr-FR',
    openGraph: 'fr_FR',
    prefix: '',
    stream: ['fr', 'en'],
    wordsPerMinute: 200,
    typography: typographies.french,
    description: 'Un carnet de bord, en français et en anglais.',
    pages: { about: 'a-propos', legal: 'mentions-legales', search: 'recherche' },
  },
  en: {
    label: 'English',
    intl: 'en-GB',
    openGraph: 'en_GB',
    prefix: 'en',
    stream: ['en'],
    wordsPerMinute: 200,
    typography: typographies.english,
    description: 'A logbook, in English.',
    pages: { about: 'about' },
  },
};

export const site: SiteConfig<'fr' | 'en'> = {
  name: 'Carnet d’essai',
  url: 'https://example.org',
  base: '/',
  timeZone: 'Europe/Paris',
  locales,
  author: 'auteur-exemple',
  pageSize: 5,
  archivePageSize: 50,
  ageNoteYears: 3,
  repository: '',
  textLicence: { name: '', url: '' },
  legal: {
    publisher: {
      country: 'FR',
      kind: 'organization',
      name: 'Auteur Exemple',
      address: '1 rue de l’Exemple',
      phone: '+33 1 00 00 00 00',
      email: 'contact@example.org',
      registration: '',
      capital: '',
      director: 'Auteur Exemple',
    },
    host: { name: 'Hébergeur Exemple', address: '2 rue de l’Exemple', phone: '+33 1 00 00 00 01' },
  },
  strictUrl: false,
  hosts: { static: false, hsts: { subdomains: false, preload: false } },
  embeds: ['https://example.org'],
  comments: null,
  analytics: null,
  security: null,
};

// The real site of a fork may have other locales, which its types then know and these tests do not.
export const fr = 'fr' as string as Locale;
export const en = 'en' as string as Locale;

/** A value for each of the test site's locales. */
export function inBoth<Value>(french: Value, english: Value): Record<Locale, Value> {
  return { fr: french, en: english } as Record<string, Value> as Record<Locale, Value>;
}
