import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { buildSite, createSite, removeSite, type Site } from '../fixtures/site.ts';
let site: Site | undefined;
afterEach(() => {
  if (site) removeSite(site);
});

test('feeds that cannot be stop the build', () => {
  site = createSite('english');
  writeFileSync(
    path.join(site.root, 'src', 'config', 'feeds.ts'),
    "export const feeds = { stream: ['rss', 'rss'], tags: ['rdf'], length: 0, hub: 'hub' };\n",
  );
  const { status, output } = buildSite(site);
  expect(status).toBe(1);
  for (const key of ['hub', 'length', 'stream', 'tags.0']) {
    expect(output).toMatch(new RegExp(`src/config/feeds\\.ts:1:\\d+ {2}site-config {2}\`${key}\``));
  }
});

test.each<{ what: string; from?: string; to?: string; date?: string; says: string }>([
  { what: 'a BUILD_DATE that is no date', date: '2024-13-01', says: 'there is no month 13' },
  {
    what: 'a base without its closing slash',
    from: "base: '/'",
    to: "base: '/blog'",
    says: 'starts and ends with a slash',
  },
  {
    what: 'a time zone that does not exist',
    from: 'Europe/Paris',
    to: 'Europe/Grenoble',
    says: 'not an IANA time zone, such as Europe/Paris, found `"Europe/Grenoble"`',
  },
  {
    what: 'an address without its protocol',
    from: "'https://example.org'",
    to: "'example.org'",
    says: 'an origin without a path',
  },
  {
    what: 'a locale without its typography',
    from: '    typography: typographies.english,\n',
    to: '',
    says: 'site-config  `locales.en.typography` is missing',
  },
  {
    what: 'a locale without a dictionary',
    from: '  en: {',
    to: '  de: {',
    says: 'the locale `de` has no dictionary',
  },
  {
    what: 'a configuration that is no TypeScript',
    from: 'export const site',
    to: 'export cons site',
    says: 'site.ts',
  },
])('$what stops the build, and the old site goes', ({ from, to, date, says }) => {
  site = createSite('english');
  mkdirSync(site.dist);
  writeFileSync(path.join(site.dist, 'old.html'), 'the site as it was');
  const config = path.join(site.root, 'src', 'config', 'site.ts');
  const text = readFileSync(config, 'utf8');
  if (from !== undefined && to !== undefined)
    writeFileSync(
      config,
      text
        .replace(from, to)
        .replace("stream: ['en']", to.includes('de:') ? "stream: ['de']" : "stream: ['en']"),
    );
  const { status, output } = buildSite(site, date ? { BUILD_DATE: date } : {});
  expect(status).toBe(1);
  expect(output).toContain(says);
  expect(existsSync(site.dist)).toBe(false);
});

test('a legal notice that lacks what the law asks is a warning, not an error', () => {
  site = createSite('english');
  const config = path.join(site.root, 'src', 'config', 'site.ts');
  writeFileSync(config, readFileSync(config, 'utf8').replace("country: 'GB'", "country: 'FR'"));
  const { status, output } = buildSite(site);
  expect(status).toBe(0);
  expect(output).toMatch(
    /legal-notice .*`legal\.publisher\.phone` is empty; French law \(LCEN\) asks of an organization/,
  );
  expect(output).toMatch(
    /legal-notice .*`legal\.host\.name`, `legal\.host\.address`, `legal\.host\.phone` are empty/,
  );
  expect(output).toContain('3 warnings');
  expect(output).toContain('10 addresses are published and not recorded');
  // The fixture's list of series is empty, which is no mistake.
  expect(output).not.toContain('[ERROR]');
});
