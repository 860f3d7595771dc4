import type { Locale } from './site.ts';
import type { Navigation } from './types.ts';

export const navigation: Navigation<Locale> = {
  header: [
    { list: 'archives' },
    { list: 'tags' },
    { page: 'about', label: { fr: 'À propos', en: 'About' } },
    { list: 'search' },
  ],
  footer: [
    { page: 'about', label: { fr: 'À propos', en: 'About' } },
    { page: 'legal', label: { fr: 'Mentions légales', en: 'Legal notice' } },
  ],
};
