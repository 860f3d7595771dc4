import { expect, test } from 'vitest';
import { staticFiles } from '#lib/hosts/static-pages.ts';

test('a page leads on from each old address, in the language of where it leads', () => {
  const [french, english, elsewhere, ...others] = staticFiles([
    { path: '/ancien/', to: '/posts/neuf/' },
    { path: '/old.html', to: '/en/posts/new/#part' },
    { path: '/away/', to: 'https://example.com/?a=1&b="2"' },
  ]);
  expect(others).toEqual([]);
  expect(french?.place).toBe('ancien/index.html');
  expect(french?.page).toContain('<html lang="fr">');
  expect(french?.page).toContain('<link rel="canonical" href="https://example.org/posts/neuf/">');
  expect(french?.page).toContain('content="0; url=https://example.org/posts/neuf/"');
  expect(french?.page).toContain('<a href="https://example.org/posts/neuf/">');
  expect(english?.place).toBe('old.html');
  expect(english?.page).toContain('<html lang="en">');
  expect(elsewhere?.page).toContain('href="https://example.com/?a=1&amp;b=&quot;2&quot;"');
});

test('an old feed is a copy of the new one, and what no file can stand for is left out', () => {
  expect(
    staticFiles([
      { path: '/index.xml', to: '/rss.xml' },
      { path: '/old.xml', to: '/archives/' },
      { path: '/author/*', to: '/archives/' },
      { path: '/', postId: '12', to: '/posts/x/' },
      { path: '/gone/', to: undefined },
      { path: '/%E9t%E9.xml', to: '/rss.xml' },
      { path: '/%C3%A9t%C3%A9.xml', to: '/rss.xml' },
    ]),
  ).toEqual([
    { place: 'index.xml', copyOf: 'rss.xml' },
    { place: '%E9t%E9.xml', copyOf: 'rss.xml' },
    { place: 'été.xml', copyOf: 'rss.xml' },
  ]);
});
