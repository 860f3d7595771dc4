import { existsSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { distOf, filesOf, pageAt, pagesOf, readFile, textOf } from './built-site.ts';
import { searched, shownPosts } from './searched.ts';

const dist = distOf('bilingual');
const SEARCH_PAGES = ['/recherche/', '/en/search/'];

describe('the index of the bilingual site', () => {
  test('is what the search page loads, and nothing else of Pagefind’s', () => {
    const files = filesOf(path.join(dist, 'pagefind'));
    const others = files.filter((file) => !/^(?:fragment|filter|index)\//.test(file));
    expect(others.map((file) => file.replace(/_[\da-f]+/, '_'))).toEqual([
      'pagefind-entry.json',
      'pagefind.en_.pf_meta',
      'pagefind.fr_.pf_meta',
      'pagefind.js',
      'wasm.en.pagefind',
      'wasm.fr.pagefind',
    ]);
    for (const folder of ['fragment', 'filter', 'index']) {
      expect(files.some((file) => file.startsWith(`${folder}/fr_`))).toBe(true);
      expect(files.some((file) => file.startsWith(`${folder}/en_`))).toBe(true);
    }
  });

  test('has each post of a locale’s stream once, in the version that the stream shows', () => {
    const archived = (address: string) =>
      pagesOf(dist)
        .filter((page) => page.address.startsWith(`${address}20`))
        .flatMap(({ document }) => [...document.querySelectorAll('.year-list a')])
        .map((link) => link.getAttribute('href'));
    for (const [locale, archive] of [
      ['fr', '/archives/'],
      ['en', '/en/archives/'],
    ] as const) {
      const shown = [...shownPosts(dist, locale).keys()];
      expect(shown.toSorted()).toEqual(archived(archive).toSorted());
      expect(shown.length).toBeGreaterThan(5);
    }
  });

  test('shows texts as they are written, in the language that they are in', () => {
    const french = shownPosts(dist, 'fr');
    expect(french.get('/posts/francais-2/')?.text).toContain('À l’automne, qu’il pleuve ou non');
    expect(french.get('/posts/francais-2/')?.text).toContain('le cœur du réseau');
    expect(french.get('/en/posts/english-2/')).toMatchObject({
      lang: 'en',
      dateShown: '15 février 2020',
    });
  });

  test.each([
    ['fr', 'automne', '/posts/francais-2/'],
    ['fr', 'coeur', '/posts/francais-2/'],
    ['fr', 'portal', '/en/posts/english-2/'],
    ['en', 'portal', '/en/posts/english-2/'],
    // The standfirst, and the title.
    ['en', 'description number 2', '/en/posts/english-2/'],
    ['fr', 'complet', '/posts/complet/'],
  ])('in %s finds %s in %s', async (lang, query, address) => {
    expect(await searched(dist, lang, query)).toContain(address);
  });

  test.each([
    ['the footer', '"Code source"', 'Code source'],
    ['the button that copies', '"Copier"', 'Copier'],
    ['the contents', '"Sommaire"', 'Sommaire'],
    ['the author', '"Auteur Exemple"', 'Auteur Exemple'],
  ])('has nothing of %s', async (_, query, text) => {
    expect(textOf(pageAt(dist, '/posts/complet/').document.body)).toContain(text);
    const found = await searched(dist, 'fr', query);
    expect(found).not.toContain('/posts/complet/');
  });

  test('has no draft and nothing that is scheduled', async () => {
    for (const locale of ['fr', 'en']) {
      for (const { title, text } of shownPosts(dist, locale).values()) {
        expect(`${title} ${text}`).not.toMatch(/secr[eè]te?\b/);
      }
      expect(await searched(dist, locale, '"secret"')).toEqual([]);
    }
  });
});

test('a site in one language has one index, and one without posts none, nor fields', () => {
  const english = filesOf(path.join(distOf('english'), 'pagefind'));
  expect(english.some((file) => /\/en_|wasm\.en/.test(file))).toBe(true);
  expect(english.some((file) => /\/fr_|wasm\.fr/.test(file))).toBe(false);
  expect(
    pageAt(distOf('english'), '/search/').document.querySelector('site-search'),
  ).not.toBeNull();

  expect(existsSync(path.join(distOf('empty'), 'pagefind'))).toBe(false);
  const { document } = pageAt(distOf('empty'), '/search/');
  expect(document.querySelector('site-search, script[src]:not([src*="_astro"])')).toBeNull();
  expect(textOf(document.querySelector('main'))).toContain('Il n’y a pas encore d’article');
});

describe('the search page', () => {
  const scriptsOf = (address: string) =>
    [...pageAt(dist, address).document.querySelectorAll('script[src]')].map((script) =>
      script.getAttribute('src')!,
    );

  test('alone names the index, its script and its style sheet', () => {
    const own = scriptsOf('/recherche/').filter((src) => !scriptsOf('/').includes(src));
    expect(own).toHaveLength(1);
    const sheets = pageAt(dist, '/recherche/').html.match(/\/_astro\/search\.[\w-]+\.css/g) ?? [];
    expect(sheets).toHaveLength(1);
    for (const { address, html } of pagesOf(dist)) {
      const named = [...own, ...sheets, '/pagefind/', '<site-search'].filter((name) =>
        html.includes(name),
      );
      expect([address, named.length > 0]).toEqual([address, SEARCH_PAGES.includes(address)]);
    }
  });

  test('has a script of at most 5 KB, besides Pagefind’s', () => {
    const [src] = scriptsOf('/recherche/').filter((each) => !scriptsOf('/').includes(each));
    const bytes = gzipSync(readFile(dist, src!.slice(1)), { level: 9 }).length;
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThanOrEqual(5000);
  });

  test('alone may compile WebAssembly', () => {
    for (const { address, html } of pagesOf(dist)) {
      expect([address, html.includes("'wasm-unsafe-eval'")]).toEqual([
        address,
        SEARCH_PAGES.includes(address),
      ]);
    }
  });

  test('counts the posts that there are to choose from', () => {
    const { document } = pageAt(dist, '/recherche/');
    const options = [...document.querySelectorAll('select[name="tag"] option')].map(textOf);
    expect(options[0]).toBe('Toutes');
    expect(options).toContain('Alpha (12)');
    const years = [...document.querySelectorAll('select[name="year"] option')].slice(1);
    const counted = years.reduce((sum, year) => sum + Number(year.getAttribute('data-count')), 0);
    expect(counted).toBe(shownPosts(dist, 'fr').size);
  });

  test('leads to its counterpart, and without JavaScript to the archive and to another engine', () => {
    const { document } = pageAt(dist, '/en/search/');
    const links = [...document.querySelectorAll('link[rel="alternate"][hreflang]')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://example.org/recherche/',
      'https://example.org/en/search/',
      'https://example.org/recherche/',
    ]);
    const [archive, engine] = document.querySelectorAll('noscript a');
    expect(archive?.getAttribute('href')).toBe('/en/archives/');
    expect(engine?.getAttribute('href')).toBe('https://duckduckgo.com/?q=site%3Aexample.org');
  });
});

test('the parts of an index are kept for a year, and what names them is asked for again', () => {
  const headers = readFile(dist, '_headers');
  for (const folder of ['filter', 'fragment', 'index']) {
    const parts = filesOf(dist).filter((file) => file.startsWith(`pagefind/${folder}/`));
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) {
      expect(headers).toContain(`/${part}\n  Cache-Control: public, max-age=31536000, immutable\n`);
    }
  }
  expect(headers).not.toMatch(/^\/pagefind\/\*/m);
});
