import type { LocaleConfig, SiteConfig } from './types.ts';
import { typographies } from './typography.ts';

const locales = {
  fr: {
    label: 'Français',
    intl: 'fr-FR',
    openGraph: 'fr_FR',
    prefix: '',
    stream: ['fr', 'en'],
    wordsPerMinute: 220,
    typography: typographies.french,
    description:
      'Infrastructure, Azure, Kubernetes et ce que le cloud change aux organisations. En français et en anglais, depuis 2017.',
    pages: { about: 'a-propos', legal: 'mentions-legales', search: 'recherche' },
  },
  en: {
    label: 'English',
    intl: 'en-GB',
    openGraph: 'en_GB',
    prefix: 'en',
    stream: ['en'],
    wordsPerMinute: 220,
    typography: typographies.english,
    description:
      'Infrastructure, Azure, Kubernetes and what the cloud does to organisations. In French and English, since 2017.',
    pages: { about: 'about', legal: 'legal-notice', search: 'search' },
  },
} as const satisfies Record<string, LocaleConfig>;

/** Code of a locale of this site, which is also the language of a post. */
export type Locale = keyof typeof locales;

/** Everything that makes this site this site. A fork starts here. */
export const site: SiteConfig<Locale> = {
  name: 'Cloud in the Alps',
  url: 'https://cloudinthealps.mandin.net',
  base: '/',
  timeZone: 'Europe/Paris',
  locales,
  author: 'cloud-in-the-alps',
  pageSize: 5,
  archivePageSize: 50,
  ageNoteYears: 3,
  repository: '',
  textLicence: { name: '', url: '' },
  legal: {
    publisher: {
      country: 'FR',
      kind: '',
      name: '',
      address: '',
      phone: '',
      email: '',
      registration: '',
      capital: '',
      director: '',
    },
    host: { name: '', address: '', phone: '' },
  },
  strictUrl: false,
  hosts: { static: false, hsts: { subdomains: false, preload: false } },
  posts: { code: true },
  embeds: [],
  comments: null,
  analytics: null,
  security: null,
};
