import { describe, expect, test } from 'vitest';
import { distOf, filesOf, jsonLdOf, pageAt, pagesOf, type BuiltPage } from './built-site.ts';

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

describe('structured data of a post', () => {
  const [posting, breadcrumb] = jsonLdOf(pageAt(bilingual, '/posts/complet/'));

  test('is a BlogPosting with its dates, language and author', () => {
    expect(posting).toMatchObject({
      '@type': 'BlogPosting',
      headline: 'L’article complet\u00A0: & toutes ses parties',
      inLanguage: 'fr',
      datePublished: '2024-05-01T09:30:00+02:00',
      dateModified: '2024-06-01T00:00:00+02:00',
      author: { '@type': 'Person', name: 'Auteur Exemple' },
      publisher: { '@type': 'Organization', name: 'Site Exemple' },
      url: 'https://example.org/posts/complet/',
    });
  });

  test('leads from home through the year', () => {
    expect(breadcrumb).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'Accueil', item: 'https://example.org/' },
        { position: 2, name: '2024', item: 'https://example.org/archives/2024/' },
        { position: 3, item: 'https://example.org/posts/complet/' },
      ],
    });
  });
});

test('a text that appeared elsewhere names that as its canonical address', () => {
  const { document } = pageAt(bilingual, '/posts/sans-sommaire/');
  expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
    'https://example.org/ailleurs/',
  );
});

test('every post of every site has structured data', () => {
  for (const name of ['bilingual', 'english', 'real'] as const) {
    const posts = pagesOf(distOf(name)).filter(({ address }) => /\/posts\/[^/]+\/$/.test(address));
    // A fork starts without a post of its own.
    if (name !== 'real') expect(posts.length).toBeGreaterThan(1);
    for (const post of posts)
      expect(jsonLdOf(post).map((data) => data['@type'])).toEqual([
        'BlogPosting',
        'BreadcrumbList',
      ]);
  }
});
