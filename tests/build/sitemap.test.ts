import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { distOf, pagesOf, readFile } from './built-site.ts';

const schemas = path.join(
  path.dirname(createRequire(import.meta.url).resolve('sitemap/package.json')),
  'schema',
);

const ENTRY_SCHEMA = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd" />
  <xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtml-link.xsd" />
</xs:schema>`;

interface SitemapEntry {
  loc: string;
  lastmod: string | undefined;
  alternates: { hreflang: string; href: string }[];
}

function entriesOf(xml: string): SitemapEntry[] {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  return [...document.querySelectorAll('url')].map((url) => ({
    loc: url.querySelector('loc')!.textContent,
    lastmod: url.querySelector('lastmod')?.textContent,
    alternates: [...url.children]
      .filter(({ tagName }) => tagName.toLowerCase() === 'xhtml:link')
      .map((link) => ({
        hreflang: link.getAttribute('hreflang')!,
        href: link.getAttribute('href')!,
      })),
  }));
}

function canonicalOf(document: Document): string {
  return document.querySelector('link[rel="canonical"]')!.getAttribute('href')!;
}

describe.each(['bilingual', 'english', 'empty', 'real'] as const)(
  'the sitemap of the %s site',
  (name) => {
    const dist = distOf(name);
    const xml = readFile(dist, 'sitemap-0.xml');
    const entries = entriesOf(xml);
    const pages = pagesOf(dist);

    test('holds to the schema of sitemaps.org', async () => {
      const { valid, errors } = await validateXML({
        xml: [{ fileName: 'sitemap-0.xml', contents: xml }],
        schema: [{ fileName: 'entry.xsd', contents: ENTRY_SCHEMA }],
        preload: [
          {
            fileName: 'sitemap.xsd',
            contents: readFileSync(path.join(schemas, 'sitemap.xsd'), 'utf8'),
          },
          {
            fileName: 'xhtml-link.xsd',
            contents: readFileSync(path.join(import.meta.dirname, 'xhtml-link.xsd'), 'utf8'),
          },
        ],
      });
      expect(errors.map(({ message }) => message)).toEqual([]);
      expect(valid).toBe(true);
    });

    test('lists every page that may be indexed, and no other', () => {
      const indexable = pages
        .filter(({ document }) => !document.querySelector('meta[name="robots"]'))
        .filter(({ address, document }) => canonicalOf(document).endsWith(address))
        .map(({ address }) => address);
      expect(entries.map(({ loc }) => new URL(loc).pathname).toSorted()).toEqual(
        indexable.toSorted(),
      );
    });

    test('tells the same counterparts as the pages themselves', () => {
      for (const { address, document } of pages) {
        const inHead = [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map(
          (link) => ({
            hreflang: link.getAttribute('hreflang')!,
            href: link.getAttribute('href')!,
          }),
        );
        const entry = entries.find(({ loc }) => new URL(loc).pathname === address);
        expect({ address, alternates: entry?.alternates ?? [] }).toEqual({
          address,
          alternates: inHead,
        });
      }
    });

    test('dates every post, and nothing else', () => {
      for (const { loc, lastmod } of entries) {
        const isPost = /\/posts\/[^/]+\/$/.test(loc);
        expect({ loc, isDated: lastmod !== undefined }).toEqual({ loc, isDated: isPost });
      }
    });

    test('is named by the index and by robots.txt', () => {
      const origin = new URL(entries[0]!.loc).origin;
      expect(readFile(dist, 'sitemap-index.xml')).toContain(`<loc>${origin}/sitemap-0.xml</loc>`);
      expect(readFile(dist, 'robots.txt')).toContain(`Sitemap: ${origin}/sitemap-index.xml`);
    });
  },
);

test('a text that appeared elsewhere first is not in the sitemap', () => {
  expect(readFile(distOf('bilingual'), 'sitemap-0.xml')).not.toContain('sans-sommaire');
});

test('an updated post is dated by its update, in the site’s time zone', () => {
  const entries = entriesOf(readFile(distOf('bilingual'), 'sitemap-0.xml'));
  const lastmodOf = (address: string) => {
    const written = entries.find(({ loc }) => loc.endsWith(address))?.lastmod;
    return written && new Date(written).toISOString();
  };
  expect(lastmodOf('/posts/complet/')).toBe('2024-05-31T22:00:00.000Z');
  expect(lastmodOf('/posts/court/')).toBe('2022-01-31T23:00:00.000Z');
});
