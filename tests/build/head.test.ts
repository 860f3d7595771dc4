import { describe, expect, test } from 'vitest';
import { distOf, filesOf, pageAt, pagesOf, type BuiltPage } from './built-site.ts';

const bilingual = distOf('bilingual');

describe.each(['bilingual', 'english', 'empty', 'real'] as const)(
  'the head of every page of the %s site',
  (name) => {
    const dist = distOf(name);
    const pages = pagesOf(dist).map((page) => [page.address, page] as const);

    test.each(pages)(
      '%s names its own address, or is not to be indexed',
      (address, { document }) => {
        const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
        if (address === '/404.html') {
          expect(canonical).toBeUndefined();
          expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe(
            'noindex',
          );
        } else {
          expect(document.querySelector('meta[name="robots"]')).toBeNull();
          if (address !== '/posts/sans-sommaire/')
            expect(new URL(canonical!).pathname).toBe(address);
          expect(
            document.querySelector('meta[property="og:title"]')?.getAttribute('content'),
          ).not.toBe('');
          expect(document.querySelector('meta[property="og:url"]')?.getAttribute('content')).toBe(
            canonical,
          );
        }
      },
    );

    test.each(pages)(
      '%s has icons that exist and a colour for each light',
      (_address, { document }) => {
        const icons = [
          ...document.querySelectorAll('link[rel~="icon"], link[rel="apple-touch-icon"]'),
        ];
        expect(icons.map((icon) => icon.getAttribute('href'))).toEqual([
          '/favicon.ico',
          '/favicon.svg',
          '/apple-touch-icon.png',
        ]);
        expect(filesOf(dist)).toEqual(
          expect.arrayContaining(['favicon.ico', 'favicon.svg', 'apple-touch-icon.png']),
        );
        const colors = [...document.querySelectorAll('meta[name="theme-color"]')].map((meta) =>
          meta.getAttribute('media'),
        );
        expect(colors).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)']);
      },
    );

    test.each(pages)('%s loads nothing from elsewhere', (_address, { document }) => {
      const sources = [...document.querySelectorAll('[src], link[rel="stylesheet"]')].map(
        (element) => element.getAttribute('src') ?? element.getAttribute('href'),
      );
      expect(sources.filter((source) => !source?.startsWith('/'))).toEqual([]);
    });

    test('no two indexable pages have one title, and no two lists one description', () => {
      const indexable = pages.filter(([address]) => address !== '/404.html');
      // Whether a post says the same of itself as another is its author's business.
      const lists = indexable.filter(([address]) => !address.includes('/posts/'));
      const titles = indexable.map(([, page]) => inLanguage(page, page.document.title));
      const descriptions = lists.map(([, page]) =>
        inLanguage(
          page,
          page.document.querySelector('meta[name="description"]')!.getAttribute('content')!,
        ),
      );
      for (const texts of [titles, descriptions]) {
        expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
      }
    });
  },
);

function inLanguage({ document }: BuiltPage, text: string): string {
  return `${document.documentElement.getAttribute('lang')} ${text}`;
}

test.each([
  ['/', undefined, '/page/2/'],
  ['/page/2/', '/', '/page/3/'],
  ['/page/6/', '/page/5/', undefined],
  ['/en/tags/alpha/page/2/', '/en/tags/alpha/', '/en/tags/alpha/page/3/'],
  ['/archives/2019/', undefined, '/archives/2019/page/2/'],
  ['/tags/beta/', undefined, undefined],
])('%s names the pages before and after it', (address, previous, next) => {
  const { document } = pageAt(bilingual, address);
  const hrefOf = (rel: string) =>
    document.querySelector(`link[rel="${rel}"]`)?.getAttribute('href') ?? undefined;
  expect([hrefOf('prev'), hrefOf('next')]).toEqual([previous, next]);
});

test('a post names its author to the fediverse, if they are there, and other pages name nobody', () => {
  const creatorAt = (address: string) =>
    pageAt(bilingual, address)
      .document.querySelector('meta[name="fediverse:creator"]')
      ?.getAttribute('content');
  expect(creatorAt('/posts/complet/')).toBe('@auteur@social.example.org');
  expect(creatorAt('/posts/court/')).toBeUndefined();
  expect(creatorAt('/')).toBeUndefined();
});

test('a text that appeared elsewhere names that as its canonical address', () => {
  const { document } = pageAt(bilingual, '/posts/sans-sommaire/');
  expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
    'https://example.com/ailleurs/',
  );
});
