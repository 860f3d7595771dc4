import { describe, expect, test } from 'vitest';
import { readBuiltPage } from '#lib/seo/built-page.ts';

/** A page as Astro writes it. */
function built({ head = '', main = '' }: { head?: string; main?: string }): string {
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8">${head}</head><body><header><img src="/logo.png" alt=""></header><main id="Content" tabindex="-1">${main}</main><footer><img src="/foot.png" alt=""></footer></body></html>`;
}

describe('the pictures of a built page', () => {
  test.each<{ what: string; main: string; pictures: string[] }>([
    { what: 'none', main: '<p>Texte.</p>', pictures: [] },
    {
      what: 'one with smaller forms',
      main: '<picture><source srcset="/_astro/a.avif 360w" type="image/avif"><img src="/_astro/a.webp" srcset="/_astro/a-360.webp 360w, /_astro/a-720.webp 720w" alt="Un carré"></picture>',
      pictures: ['/_astro/a.webp'],
    },
    {
      what: 'two, in their order',
      main: '<img src="/b.svg" alt="B"><a href="/a-full.webp"><img src="/a.webp" alt="A" /></a>',
      pictures: ['/b.svg', '/a.webp'],
    },
    {
      what: 'one that is shown twice',
      main: '<img src="/a.webp" alt="A"><img src="/a.webp" alt="A">',
      pictures: ['/a.webp'],
    },
    {
      what: 'one whose address has a sign that is escaped',
      main: '<img src="/a&#38;b.webp?x=1&amp;y=2" alt="">',
      pictures: ['/a&b.webp?x=1&y=2'],
    },
    {
      what: 'one whose text tells of elements',
      main: '<img src="/a.webp" alt="a > b, <img src=&#34;/no.webp&#34;> and </main>">',
      pictures: ['/a.webp'],
    },
    {
      what: 'none that code only shows',
      main: '<pre><code>&lt;img src="/no.webp" alt=""></code></pre>',
      pictures: [],
    },
  ])('are $what', ({ main, pictures }) => {
    expect(readBuiltPage(built({ main })).pictures).toEqual(pictures);
  });
});

describe('a built page', () => {
  test.each([
    '<meta name="robots" content="noindex">',
    '<meta name="robots" content="noindex"/>',
    '<meta name="robots" content="noindex, follow" />',
  ])('that says %s is not to be found', (head) => {
    expect(readBuiltPage(built({ head })).isNoindex).toBe(true);
  });

  test.each([
    '',
    '<meta name="robots" content="max-image-preview:large">',
    '<meta name="description" content="noindex">',
    '<meta name="description" content="How robots read noindex">',
  ])('that says %j is', (head) => {
    expect(readBuiltPage(built({ head })).isNoindex).toBe(false);
  });

  test('that speaks of it in its text is to be found', () => {
    const main = '<p><meta name="robots" content="noindex"></p>';
    expect(readBuiltPage(built({ main })).isNoindex).toBe(false);
  });

  test('of any size is read in a time that grows with it', () => {
    const started = performance.now();
    readBuiltPage(built({ main: '<img '.repeat(20_000) + 'a '.repeat(200_000) }));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
