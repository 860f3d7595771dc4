import { expect, test, vi } from 'vitest';
import { localeOfPath, toRouteParam, urls } from '#lib/urls.ts';
import { en, fr } from '../test-site.ts';

vi.mock('#config/site.ts', async () => {
  const { site } = await import('../test-site.ts');
  return { site: { ...site, base: '/en/' } };
});

test.each([
  { path: '/en/', locale: fr, param: undefined },
  { path: '/en/posts/essai/', locale: fr, param: 'posts/essai' },
  { path: '/en/en/', locale: en, param: 'en' },
  { path: '/en/en/page/2/', locale: en, param: 'en/page/2' },
])('a base that looks like a prefix is none: $path', ({ path, locale, param }) => {
  expect(localeOfPath(path)).toBe(locale);
  expect(toRouteParam(path)).toBe(param);
});

test('every address of a site with a base is below it', () => {
  const { stream, post, archive, tags, feed, sitemap, asset } = urls;
  const made = [
    stream(fr),
    post({ lang: fr, slug: 'essai' }),
    archive(en),
    tags(en),
    feed(fr, { format: 'rss' }),
  ];
  for (const path of [...made, sitemap(), asset('favicon.ico')]) expect(path).toMatch(/^\/en\//);
});
