import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SiteConfig } from '#config/types.ts';
import { site } from '#config/site.ts';
import { siteSchema } from '#schemas/site.ts';
import { problemsIn } from '../content-tree.ts';
import { site as sound } from '../test-site.ts';

/** A configuration of this file's own, which its tests may change. */
vi.mock('#config/site.ts', async () => {
  const { site } = await import('../test-site.ts');
  return { site: structuredClone(site) };
});

beforeEach(() => {
  Object.assign(site, structuredClone(sound));
});

const CONTACT = { contact: 'mailto:security@example.org', expires: '2025-01-01' };

type Change = (site: SiteConfig<string>) => void;

describe('the configuration', () => {
  test.each<{ what: string; change: Change; key: string; words: string }>([
    { what: 'a url with a path', change: (s) => (s.url += '/blog'), key: 'url', words: 'origin' },
    { what: 'a url with a slash', change: (s) => (s.url += '/'), key: 'url', words: 'origin' },
    {
      what: 'a base without a slash',
      change: (s) => (s.base = '/blog'),
      key: 'base',
      words: '/blog/',
    },
    {
      what: 'a zone that is none',
      change: (s) => (s.timeZone = 'Europe/Exemple'),
      key: 'timeZone',
      words: 'Europe/Paris',
    },
    { what: 'no entry on a page', change: (s) => (s.pageSize = 0), key: 'pageSize', words: '>0' },
    {
      what: 'a prefix of the first locale',
      change: (s) => (s.locales.fr!.prefix = 'fr'),
      key: 'locales.fr.prefix',
      words: 'first locale',
    },
    {
      what: 'a second locale without a prefix',
      change: (s) => (s.locales.en!.prefix = ''),
      key: 'locales.en.prefix',
      words: 'only the first',
    },
    {
      what: 'a space that breaks, before a mark',
      change: (s) => (s.locales.fr!.typography = { spaceBefore: { ':': ' ' } }),
      key: 'locales.fr.typography.spaceBefore.:',
      words: 'does not break',
    },
    {
      what: 'a space before what is no mark',
      change: (s) =>
        (s.locales.fr!.typography = { spaceBefore: { '.': '\u00A0' } as Record<string, string> }),
      key: 'locales.fr.typography.spaceBefore',
      words: 'Unrecognized',
    },
    {
      what: 'thousands with a comma',
      change: (s) => (s.locales.en!.typography = { thousands: ',' }),
      key: 'locales.en.typography.thousands',
      words: 'does not break',
    },
    {
      what: 'units at a distance that breaks',
      change: (s) => (s.locales.en!.typography = { units: ' ' }),
      key: 'locales.en.typography.units',
      words: 'does not break',
    },
    {
      what: 'quotes with an ordinary space',
      change: (s) => (s.locales.fr!.typography = { quotes: [['« ', ' »']] }),
      key: 'locales.fr.typography.quotes.0.0',
      words: 'opening quotation mark',
    },
    {
      what: 'quotes that are none',
      change: (s) =>
        (s.locales.fr!.typography = {
          quotes: [
            ['«', '»'],
            ['“', ')'],
          ],
        }),
      key: 'locales.fr.typography.quotes.1.1',
      words: 'closing quotation mark',
    },
    {
      what: 'a rule that is none',
      change: (s) => Object.assign(s.locales.en!.typography, { dashes: true }),
      key: 'locales.en.typography',
      words: 'dashes',
    },
    {
      what: 'a stream without its own language',
      change: (s) => (s.locales.en!.stream = ['fr']),
      key: 'locales.en.stream',
      words: 'does not show en',
    },
    {
      what: 'a stream in no language of the site',
      change: (s) => (s.locales.en!.stream = ['en', 'de']),
      key: 'locales.en.stream',
      words: 'de',
    },
    {
      what: 'a language tag that is none',
      change: (s) => (s.locales.en!.intl = 'en_GB'),
      key: 'locales.en.intl',
      words: 'BCP 47',
    },
    {
      what: 'a page word with a slash',
      change: (s) => (s.locales.fr!.pages = { about: 'a/propos' }),
      key: 'locales.fr.pages.about',
      words: 'address word',
    },
    {
      what: 'a country by its name',
      change: (s) => (s.legal.publisher.country = 'France'),
      key: 'legal.publisher.country',
      words: 'such as FR',
    },
    {
      what: 'a contact that is no address',
      change: (s) => (s.security = { ...CONTACT, contact: 'security@example.org' }),
      key: 'security.contact',
      words: 'mailto:security@example.org',
    },
    {
      what: 'a contact that anybody may read on its way',
      change: (s) => (s.security = { ...CONTACT, contact: 'http://example.org/report' }),
      key: 'security.contact',
      words: 'https://example.org/report',
    },
    {
      what: 'a contact on two lines',
      change: (s) => (s.security = { ...CONTACT, contact: 'mailto:a@example.org\nX: y' }),
      key: 'security.contact',
      words: 'not a contact',
    },
    {
      what: 'a contact until a day that there is not',
      change: (s) => (s.security = { ...CONTACT, expires: '2025-02-30' }),
      key: 'security.expires',
      words: '2025-02 has 28 days',
    },
    {
      what: 'a policy that anybody may change on its way',
      change: (s) => (s.security = { ...CONTACT, policy: 'http://example.org/policy/' }),
      key: 'security.policy',
      words: 'https://',
    },
    {
      what: 'a field of security.txt that is none',
      change: (s) => (s.security = { ...CONTACT, hiring: '' } as typeof CONTACT),
      key: 'security',
      words: 'hiring',
    },
  ])('is told of $what', ({ change, key, words }) => {
    const changed = structuredClone(sound) as SiteConfig<string>;
    change(changed);
    const { error } = siteSchema.safeParse(changed);
    const told = (error?.issues ?? []).filter(({ path }) => path.join('.') === key);
    expect(told.map(({ message }) => message).join()).toContain(words);
  });

  test.each(['https://example.org/report?to=us', 'mailto:a@example.org', 'tel:+33-1-00-00-00-00'])(
    'may have %s as its contact',
    (contact) => {
      const changed: SiteConfig<string> = { ...sound, security: { ...CONTACT, contact } };
      expect(siteSchema.safeParse(changed).success).toBe(true);
    },
  );

  test('that is sound is told of nothing', () => {
    expect(siteSchema.safeParse(sound).success).toBe(true);
    expect(problemsIn({})).toEqual([]);
  });

  test('stops a build with the name of its key', () => {
    site.url = 'https://example.org/';
    expect(problemsIn({})).toMatchObject([
      {
        file: 'src/config/site.ts',
        rule: 'site-config',
        severity: 'error',
        message: expect.stringContaining('`url`'),
        fix: expect.stringContaining('`url`'),
      },
    ]);
  });
});
