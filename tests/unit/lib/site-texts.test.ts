import { expect, test, vi } from 'vitest';
import { siteDescription, siteName } from '#lib/site-texts.ts';
import { en, fr } from '../test-site.ts';

vi.mock('#config/site.ts', async () => {
  const { site } = await import('../test-site.ts');
  const described = (locale: 'fr' | 'en') => ({
    ...site.locales[locale],
    description: 'De "l\'eau" !',
  });
  return {
    site: {
      ...site,
      name: "Carnet d'essai",
      locales: { fr: described('fr'), en: described('en') },
    },
  };
});

test('the site’s name is set in the default language', () => {
  expect(siteName()).toBe('Carnet d’essai');
});

test('a configuration that is wrong can be imported, to be checked', async () => {
  vi.resetModules();
  vi.doMock('#config/site.ts', async () => {
    const { site } = await import('../test-site.ts');
    return { site: { ...site, locales: { fr: { ...site.locales.fr, typography: undefined } } } };
  });
  await expect(import('#lib/cards/card.ts')).resolves.toBeDefined();
});

test('what the site says of itself is set in each language', () => {
  expect(siteDescription(fr)).toBe('De «\u00A0l’eau\u00A0»\u202F!');
  expect(siteDescription(en)).toBe('De “l’eau” !');
});
