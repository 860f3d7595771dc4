import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, createSite, removeSite, type Site } from '../fixtures/site.ts';
import { filesOf, jsonLdOf, pageAt, pagesOf, readFile, type BuiltPage } from './built-site.ts';
import { shownPosts } from './searched.ts';

describe('a site that lives under /blog/', () => {
  let site: Site;
  let pages: BuiltPage[];

  beforeAll(() => {
    site = createSite('bilingual');
    const config = path.join(site.root, 'src', 'config', 'site.ts');
    writeFileSync(config, readFileSync(config, 'utf8').replace("base: '/'", "base: '/blog/'"));
    expect(buildSite(site)).toMatchObject({ status: 0 });
    pages = pagesOf(site.dist);
  });
  afterAll(() => removeSite(site));

  test('links, loads and declares nothing outside its base', () => {
    for (const { address, document } of pages) {
      const paths = [...document.querySelectorAll('[href], [src]')].map(
        (element) => element.getAttribute('href') ?? element.getAttribute('src')!,
      );
      const own = paths.filter(
        (target) => target.startsWith('/') || target.startsWith('https://example.org/'),
      );
      const outside = own.filter((target) => !/^(?:https:\/\/example\.org)?\/blog\//.test(target));
      // Addresses elsewhere that the fixture names on the same host.
      const elsewhere = [
        'https://example.org/',
        'https://example.org/source',
        'https://example.org/ailleurs/',
      ];
      const strays = outside.filter(
        (target) =>
          !elsewhere.includes(target) && !target.startsWith('https://example.org/source/edit/'),
      );
      expect({ address, strays }).toEqual({ address, strays: [] });
    }
  });

  test('leads to files that exist', () => {
    const files = new Set(filesOf(site.dist));
    const targets = pages.flatMap(({ document }) =>
      [...document.querySelectorAll('a[href^="/blog/"]')].map((link) => link.getAttribute('href')!),
    );
    expect(targets.length).toBeGreaterThan(100);
    for (const target of targets) {
      const file = target
        .slice('/blog/'.length)
        .replace(/#.*$/, '')
        .replace(/(^|\/)$/, '$1index.html');
      expect({ target, exists: files.has(file) }).toEqual({ target, exists: true });
    }
  });

  test('has its cards under the base, and says so', () => {
    const cardOf = (address: string) =>
      pageAt(site.dist, address)
        .document.querySelector('meta[property="og:image"]')
        ?.getAttribute('content');
    expect(cardOf('/en/posts/complete/')).toBe('https://example.org/blog/en/og/posts/complete.png');
    expect(cardOf('/')).toBe('https://example.org/blog/og/default.png');
    expect(filesOf(site.dist)).toEqual(
      expect.arrayContaining(['en/og/posts/complete.png', 'og/default.png']),
    );
  });

  test('has its search under the base, and in it the addresses of its posts', () => {
    const { document } = pageAt(site.dist, '/recherche/');
    const folder = document.querySelector('site-search')?.getAttribute('data-folder');
    expect(folder).toBe('/blog/pagefind/');
    const addresses = [...shownPosts(site.dist, 'fr').keys()];
    expect(addresses).toContain('/blog/posts/complet/');
    expect(addresses.every((address) => address.startsWith('/blog/'))).toBe(true);
  });

  test('puts links between files and typed addresses under the base', () => {
    const { document } = pageAt(site.dist, '/posts/complet/');
    const hrefs = [...document.querySelectorAll('.prose a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(hrefs).toEqual(
      expect.arrayContaining(['/blog/posts/voisin/#premier-titre', '/blog/tags/']),
    );
  });

  test('has its base in sitemap, feed, robots.txt and structured data', () => {
    expect(readFile(site.dist, 'sitemap-0.xml')).toContain(
      '<loc>https://example.org/blog/posts/complet/</loc>',
    );
    expect(readFile(site.dist, 'sitemap-0.xml')).toContain(
      'hreflang="en" href="https://example.org/blog/en/posts/complete/"',
    );
    expect(readFile(site.dist, 'rss.xml')).toContain(
      '<link>https://example.org/blog/posts/complet/</link>',
    );
    expect(readFile(site.dist, 'robots.txt')).toContain(
      'https://example.org/blog/sitemap-index.xml',
    );
    expect(jsonLdOf(pageAt(site.dist, '/posts/complet/'))[0]).toMatchObject({
      url: 'https://example.org/blog/posts/complet/',
    });
  });
});
