import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { distOf, jsonLdOf, pagesOf, readFile, type BuiltPage } from './built-site.ts';

const schemas = path.join(
  path.dirname(createRequire(import.meta.url).resolve('sitemap/package.json')),
  'schema',
);

const ENTRY_SCHEMA = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd" />
  <xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtml-link.xsd" />
  <xs:import namespace="http://www.google.com/schemas/sitemap-image/1.1" schemaLocation="sitemap-image.xsd" />
</xs:schema>`;

interface SitemapEntry {
  loc: string;
  lastmod: string | undefined;
  alternates: { hreflang: string; href: string }[];
  pictures: string[];
}

/** What the schemas say against a sitemap, those of the elements of other protocols in it included. */
async function faultsOf(xml: string): Promise<string[]> {
  const own = ['xhtml-link.xsd', 'sitemap-image.xsd'].map((fileName) => ({
    fileName,
    contents: readFileSync(path.join(import.meta.dirname, fileName), 'utf8'),
  }));
  const contents = readFileSync(path.join(schemas, 'sitemap.xsd'), 'utf8');
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'sitemap-0.xml', contents: xml }],
    schema: [{ fileName: 'entry.xsd', contents: ENTRY_SCHEMA }],
    preload: [{ fileName: 'sitemap.xsd', contents }, ...own],
  });
  return valid ? [] : errors.map(({ message }) => message);
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
    pictures: [...url.children]
      .filter(({ tagName }) => tagName.toLowerCase() === 'image:image')
      .map((picture) => picture.textContent),
  }));
}

/** Whether a page lists something. */
function hasEntries(page: BuiltPage): boolean {
  const list = jsonLdOf(page).find((statement) => statement['@type'] === 'CollectionPage');
  return list?.mainEntity !== undefined;
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

    test('holds to the schema of sitemaps.org, and of what is added to it', async () => {
      expect(await faultsOf(xml)).toEqual([]);
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

    test('dates every post and every list that has some, and nothing else', () => {
      for (const { loc, lastmod } of entries) {
        const page = pages.find(({ address }) => address === new URL(loc).pathname)!;
        const types = jsonLdOf(page).map((statement) => statement['@type']);
        const hasDate = types.includes('BlogPosting') || hasEntries(page);
        expect({ loc, isDated: lastmod !== undefined }).toEqual({ loc, isDated: hasDate });
      }
    });

    test('tells the pictures of a text, each by an address that is there, and no cards', () => {
      for (const { loc, pictures } of entries) {
        const { document } = pages.find(({ address }) => address === new URL(loc).pathname)!;
        const shown = [...document.querySelectorAll('main img')].map(
          (picture) => new URL(picture.getAttribute('src')!, loc).href,
        );
        expect({ loc, pictures }).toEqual({ loc, pictures: [...new Set(shown)] });
        for (const picture of pictures) {
          const { origin, pathname } = new URL(picture);
          expect(origin).toBe(new URL(loc).origin);
          expect(existsSync(path.join(dist, decodeURI(pathname)))).toBe(true);
          expect(pathname).not.toContain('/og/');
        }
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

test('the schemas refuse what is none of theirs', async () => {
  const xml = readFile(distOf('bilingual'), 'sitemap-0.xml');
  for (const [sound, wrong] of [
    ['<image:loc>', '<image:loc/><image:loc>'],
    ['<lastmod>2', '<lastmod>on 2'],
    ['rel="alternate"', 'rel="next"'],
  ] as const) {
    expect(xml).toContain(sound);
    expect(await faultsOf(xml.replace(sound, wrong))).not.toEqual([]);
  }
});

test('the cover and the pictures of a post are told, a list’s and a drawing’s are not', () => {
  const entries = entriesOf(readFile(distOf('bilingual'), 'sitemap-0.xml'));
  const namesAt = (address: string) =>
    entries
      .find(({ loc }) => new URL(loc).pathname === address)!
      .pictures.map((picture) => picture.replace(/^.*\/([\w-]+)\..*$/, '$1'));
  expect(namesAt('/posts/complet/')).toEqual(['carre']);
  expect(namesAt('/posts/sample/')).toEqual(['path', 'network-light', 'network-dark']);
  expect(namesAt('/')).toEqual([]);
  expect(namesAt('/posts/court/')).toEqual([]);
});

test('an updated post is dated by its update, by the day where it has no time', () => {
  const entries = entriesOf(readFile(distOf('bilingual'), 'sitemap-0.xml'));
  const lastmodOf = (address: string) => {
    return entries.find(({ loc }) => loc.endsWith(address))?.lastmod;
  };
  expect(lastmodOf('/posts/complet/')).toBe('2024-06-01');
  expect(lastmodOf('/posts/court/')).toBe('2022-02-01');
  // The stream holds the post that was changed last.
  expect(lastmodOf('example.org/')).toBe('2024-06-01');
  expect(lastmodOf('org/archives/2019/')).toBe('2019-03-15');
});
