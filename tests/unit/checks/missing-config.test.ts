import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { site } from '#config/site.ts';
import type { SiteConfig } from '#config/types.ts';
import { siteConfigProblems } from '#checks/site-config.ts';
import { writeTree } from '../content-tree.ts';
import { site as sound } from '../test-site.ts';

/** A configuration of this file's own, which its tests change. */
vi.mock('#config/site.ts', async () => {
  const { site } = await import('../test-site.ts');
  return { site: structuredClone(site) };
});

describe('a value that is missing or wrong', () => {
  const SOURCE = `const locales = {
  fr: { label: 'Français' },
  // de: not yet
  'de': {
    label: 'Deutsch',
    typography: typographies.german,
  },
} as const satisfies Record<string, LocaleConfig>;

export const site: SiteConfig<Locale> = {
  name: 'Name',
  locales,
  hosts: { static: false, hsts: { subdomains: false, preload: false } },
};
`;

  test.each<{
    what: string;
    change: (site: SiteConfig<string>) => void;
    line: number;
    words: string[];
  }>([
    {
      what: 'of a locale',
      change: (s) => Reflect.deleteProperty(s.locales.de!, 'openGraph'),
      line: 4,
      words: ['`locales.de.openGraph` is missing', "write `openGraph: '…'`"],
    },
    {
      what: 'of a locale, since what it names is not there',
      change: (s) => Reflect.deleteProperty(s.locales.de!, 'typography'),
      line: 6,
      words: ['or what it names is not there', 'write `typography: { … }`', 'src/config/types.ts'],
    },
    {
      what: 'of a group',
      change: (s) => Reflect.deleteProperty(s.hosts.hsts, 'preload'),
      line: 13,
      words: ['`hosts.hsts.preload` is missing', 'write `preload: false`'],
    },
    {
      what: 'of the site itself',
      change: (s) => Reflect.deleteProperty(s, 'timeZone'),
      line: 10,
      words: ['`timeZone` is missing', "write `timeZone: '…'`"],
    },
    {
      what: 'that locales have in common',
      change: (s) => (s.locales.de!.prefix = ''),
      line: 4,
      words: ['only the first, found `""`', "write `prefix: 'de'`"],
    },
    {
      what: 'that names another locale',
      change: (s) => (s.locales.de!.stream = ['de', 'it']),
      line: 4,
      words: ['no locale of the site: it, found `["de","it"]`', 'remove it'],
    },
  ])('$what is told at its line, with what to write', ({ change, line, words }) => {
    const changed = structuredClone(sound) as SiteConfig<string>;
    Object.assign(changed.locales, { de: { ...changed.locales.en, prefix: 'de', stream: ['de'] } });
    change(changed);
    for (const key of Object.keys(site)) Reflect.deleteProperty(site, key);
    Object.assign(site, changed);
    const root = writeTree({});
    mkdirSync(path.join(root, 'src', 'config'), { recursive: true });
    writeFileSync(path.join(root, 'src', 'config', 'site.ts'), SOURCE);
    const [problem, ...others] = siteConfigProblems(root);
    expect(problem).toMatchObject({ file: 'src/config/site.ts', line, severity: 'error' });
    for (const word of words) expect(`${problem!.message} → ${problem!.fix}`).toContain(word);
    expect(others).toEqual([]);
  });
});
