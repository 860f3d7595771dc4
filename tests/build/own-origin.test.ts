import { describe, expect, test } from 'vitest';
import { distOf, filesOf, pagesOf, readFile, type BuiltPage } from './built-site.ts';

const SITES = ['bilingual', 'english', 'empty', 'real'] as const;

/** Attributes by which an element loads something as soon as it is there. */
const LOADING = ['src', 'srcset', 'imagesrcset', 'poster', 'data'];

/** Links of the head that make the browser load what they name. */
const LOADING_LINKS =
  /\b(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|apple-touch-icon|manifest)\b/;

const ELSEWHERE = /(?:^|[\s,])(?:[a-z]+:)?\/\//i;

/** What of a page a strict content policy forbids, and what it loads from elsewhere. */
function faultsIn({ document }: BuiltPage): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const tag = element.tagName.toLowerCase();
    return [...element.attributes].flatMap(({ name, value }) => {
      const isLoading =
        LOADING.includes(name) ||
        (tag === 'link' &&
          name === 'href' &&
          LOADING_LINKS.test(element.getAttribute('rel') ?? ''));
      const isForbidden =
        name === 'style' || /^on/.test(name) || (name === 'href' && /^javascript:/i.test(value));
      const isForeign = isLoading && ELSEWHERE.test(value);
      return isForbidden || isForeign ? [`<${tag} ${name}="${value}">`] : [];
    });
  });
}

describe.each(SITES)('the %s site', (name) => {
  const dist = distOf(name);

  test('has no style and no script in an attribute, and loads nothing from elsewhere', () => {
    const pages = pagesOf(dist);
    const faults = pages.flatMap((page) =>
      faultsIn(page).map((fault) => `${page.address}: ${fault}`),
    );
    expect(faults).toEqual([]);
    expect(pages.flatMap(({ document }) => [...document.querySelectorAll('link')])).not.toEqual([]);
  });

  test('has style sheets that load nothing from elsewhere', () => {
    const sheets = filesOf(dist).filter((file) => file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets)
      expect(readFile(dist, sheet), sheet).not.toMatch(
        /(?:url\(|@import)\s*["']?(?:[a-z]+:)?\/\//i,
      );
  });
});
