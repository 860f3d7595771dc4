import { expect, test } from '@playwright/test';
import { pixelsOf, stylesOf } from '../measures/styles.ts';
import { charactersPerLine } from '../measures/lines.ts';
import { ListPage } from '../page-objects/list-page.ts';
import { PostPage } from '../page-objects/post-page.ts';

const BODY = [
  { width: 360, size: 18 },
  { width: 768, size: 18 },
  { width: 1023, size: 18 },
  { width: 1024, size: 20 },
  { width: 1440, size: 20 },
];

for (const { width, size } of BODY) {
  test(`the text is ${size} px at ${width} px, its lines 1.6 apart`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const post = new PostPage(page);
    await post.open('/posts/mille-mots/');
    const paragraph = post.prose.locator('> p');
    expect(await pixelsOf(paragraph, 'font-size')).toBe(size);
    expect(await pixelsOf(paragraph, 'line-height')).toBeCloseTo(1.6 * size, 1);
  });
}

/** clamp(2rem, 1.4rem + 2.6vw, 3.25rem) */
const TITLE = [
  { width: 320, size: 32 },
  { width: 360, size: 32 },
  { width: 768, size: 22.4 + 0.026 * 768 },
  { width: 1024, size: 22.4 + 0.026 * 1024 },
  { width: 1440, size: 52 },
];

for (const { width, size } of TITLE) {
  test(`the title of a post is ${size.toFixed(1)} px at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const post = new PostPage(page);
    await post.open('/posts/mille-mots/');
    expect(await pixelsOf(post.heading, 'font-size')).toBeCloseTo(size, 1);
  });
}

test('titles are set as the scale says', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const post = new PostPage(page);
  await post.open('/posts/mille-mots/');
  const size = await pixelsOf(post.heading, 'font-size');
  expect(await pixelsOf(post.heading, 'line-height')).toBeCloseTo(1.12 * size, 1);
  expect(await pixelsOf(post.heading, 'letter-spacing')).toBeCloseTo(-0.015 * size, 1);
  expect(
    await stylesOf(post.heading, ['font-weight', 'text-wrap-style', 'text-transform']),
  ).toEqual({ 'font-weight': '600', 'text-wrap-style': 'balance', 'text-transform': 'none' });
  const scale = async (selector: string) => {
    const heading = post.prose.locator(selector);
    return [await pixelsOf(heading, 'font-size'), await pixelsOf(heading, 'font-weight')];
  };
  expect(await scale('> h2')).toEqual([28, 600]);
  expect(await scale('> h3')).toEqual([22, 600]);
  await post.prose.evaluate((prose) => prose.append(document.createElement('h4')));
  expect(await scale('> h4')).toEqual([20, 700]);
});

test('dates, navigation and code are set as the scale says', async ({ page }) => {
  const post = new PostPage(page);
  await post.open('/posts/mille-mots/');
  const small = { 'font-size': '15px', 'font-weight': '500' };
  const names = ['font-size', 'font-weight'] as const;
  expect(await stylesOf(post.article.getByRole('time'), names)).toEqual(small);
  expect(await stylesOf(post.navigation.getByRole('link'), names)).toEqual(small);
  expect(await stylesOf(post.tags.getByRole('link'), names)).toEqual(small);
  expect(await stylesOf(post.article.getByRole('time'), ['font-variant-numeric'])).toEqual({
    'font-variant-numeric': 'tabular-nums',
  });
  const code = post.prose.locator('pre');
  expect(await pixelsOf(code, 'font-size')).toBeCloseTo(0.875 * 20, 1);
  expect(await pixelsOf(code, 'line-height')).toBeCloseTo(1.55 * 0.875 * 20, 1);
  expect(await pixelsOf(post.prose.locator('p code'), 'font-size')).toBeCloseTo(0.875 * 20, 1);
});

for (const [width, size] of [
  [360, 22],
  [1440, 28],
] as const) {
  test(`a title in a list is ${size} px at ${width} px, in ink, underlined under the mouse`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const list = new ListPage(page);
    await list.open('/');
    const link = list.entries.first().getByRole('heading').getByRole('link');
    const ink = await stylesOf(list.main, ['color']);
    expect(await pixelsOf(link, 'font-size')).toBeCloseTo(size, 0);
    expect(await stylesOf(link, ['font-weight', 'color'])).toEqual({
      'font-weight': '600',
      ...ink,
    });
    expect(await stylesOf(link, ['text-decoration-line'])).toEqual({
      'text-decoration-line': 'none',
    });
    await link.hover();
    expect(await stylesOf(link, ['text-decoration-line'])).toEqual({
      'text-decoration-line': 'underline',
    });
  });
}

test('what introduces a list or a post is set larger, and softer', async ({ page }) => {
  const post = new PostPage(page);
  await post.open('/posts/mille-mots/');
  const standfirst = post.article.getByText('Du cache du navigateur aux serveurs racines');
  const { color } = await stylesOf(post.main, ['color']);
  expect(await pixelsOf(standfirst, 'font-size')).toBe(22);
  expect((await stylesOf(standfirst, ['color'])).color).not.toBe(color);
  await post.open('/');
  expect(await pixelsOf(post.page.getByText('Le site d’exemple, en deux'), 'font-size')).toBe(22);
});

/** As wide as the letters are: 34rem of Literata are 62 characters at 18 px, and 55 at 20 px. */
const MEASURES = [
  { width: 768, least: 62, most: 70 },
  { width: 1440, least: 52, most: 62 },
];

for (const { width, least, most } of MEASURES) {
  test(`a line of text has ${least} to ${most} characters at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const post = new PostPage(page);
    await post.open('/posts/mille-mots/');
    await page.evaluate(() => document.fonts.ready);
    const average = await charactersPerLine(post.prose.locator('> p'));
    expect(average).toBeGreaterThanOrEqual(least);
    expect(average).toBeLessThanOrEqual(most);
  });
}

test('the text is hyphenated by its language, titles and code are not', async ({ page }) => {
  const post = new PostPage(page);
  await post.open('/posts/mille-mots/');
  const hyphens = async (selector: string) =>
    (await stylesOf(post.article.locator(selector), ['hyphens'])).hyphens;
  expect(await hyphens('.prose > p')).toBe('auto');
  expect(await stylesOf(post.prose.locator('> p'), ['hyphenate-limit-chars'])).toEqual({
    'hyphenate-limit-chars': '6 3 3',
  });
  for (const selector of ['h1', '.prose > h2', '.prose pre', '.prose p code'])
    expect(await hyphens(selector), selector).toBe('manual');
});

test('links in the text are underlined, thin and clear of the letters', async ({ page }) => {
  const post = new PostPage(page);
  await post.open('/posts/complet/');
  const link = post.prose.getByRole('link', { name: 'lien au-dehors' });
  expect(await stylesOf(link, ['text-decoration-line', 'text-decoration-thickness'])).toEqual({
    'text-decoration-line': 'underline',
    'text-decoration-thickness': '1px',
  });
  const size = await pixelsOf(link, 'font-size');
  expect(await pixelsOf(link, 'text-underline-offset')).toBeCloseTo(0.18 * size, 1);
});
