import { expect, test } from '@playwright/test';
import { drawnWith, fontFilesOf } from '../measures/fonts.ts';
import { boxOf } from '../measures/styles.ts';
import { PostPage } from '../page-objects/post-page.ts';

const KB = 1000;

/** What of looks.md draws each part of a page. */
const PARTS = [
  { part: 'the title', selector: 'h1', font: 'Literata' },
  { part: 'the text', selector: '.prose > p', font: 'Literata' },
  { part: 'a heading', selector: '.prose > h2', font: 'Literata' },
  { part: 'a date', selector: 'article time', font: 'Overpass' },
  { part: 'the navigation', selector: 'header nav a', font: 'Overpass' },
  { part: 'the footer', selector: 'footer a', font: 'Overpass' },
  { part: 'code', selector: '.prose pre code', font: 'Overpass Mono' },
];

test('each part of a post is drawn on first view with the font that was chosen for it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 800 });
  const post = new PostPage(page);
  await post.open('/posts/mille-mots/');
  for (const { part, selector, font } of PARTS) {
    const names = Object.keys(await drawnWith(page.locator(selector)));
    expect.soft(names.join(', '), part).toMatch(new RegExp(`^${font}(?: \\w+)?$`));
  }
});

for (const { what, address, files, bytes } of [
  { what: 'the home page', address: '/', files: 2, bytes: 70 * KB },
  { what: 'a post', address: '/posts/mille-mots/', files: 4, bytes: 120 * KB },
  { what: 'a post with everything', address: '/posts/complet/', files: 4, bytes: 120 * KB },
]) {
  for (const width of [360, 1440]) {
    test(`${what} loads ${files} fonts at most, of ${bytes / KB} KB at most, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const loaded = await fontFilesOf(page, address);
      expect(loaded.length).toBeGreaterThan(0);
      expect(loaded.length).toBeLessThanOrEqual(files);
      const sum = loaded.reduce((total, font) => total + font.bytes, 0);
      expect(sum).toBeLessThanOrEqual(bytes);
    });
  }
}

test('the narrow no-break space is drawn by the text’s own font, and is narrow', async ({
  page,
}) => {
  const post = new PostPage(page);
  await post.open('/posts/mille-mots/');
  const fontsAsked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fontsAsked.push(request.url());
  });
  await post.prose
    .locator('> p')
    .first()
    .evaluate((paragraph) => {
      const samples = { none: 'mm', narrow: 'm\u202Fm', wide: 'm m' };
      for (const [name, text] of Object.entries(samples)) {
        const span = document.createElement('span');
        span.id = `sample-${name}`;
        span.textContent = text;
        paragraph.prepend(span, ' ');
      }
    });
  await page.evaluate(() => document.fonts.ready);
  const width = async (name: string) => (await boxOf(page.locator(`#sample-${name}`))).width;
  const narrow = (await width('narrow')) - (await width('none'));
  const wide = (await width('wide')) - (await width('none'));
  expect(narrow).toBeGreaterThan(0);
  expect(narrow).toBeLessThanOrEqual(wide);
  const fonts = Object.keys(await drawnWith(page.locator('#sample-narrow')));
  expect(fonts).toEqual(Object.keys(await drawnWith(page.locator('#sample-wide'))));
  expect(fontsAsked).toEqual([]);
  console.log(`U+202F: ${narrow.toFixed(2)} px of ${wide.toFixed(2)} px, drawn by ${fonts.join()}`);
});
