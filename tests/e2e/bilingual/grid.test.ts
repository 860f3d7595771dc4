import { expect, test } from '@playwright/test';
import { boxOf, gapsOf, pixelsOf } from '../measures/styles.ts';
import { ListPage } from '../page-objects/list-page.ts';
import { PostPage } from '../page-objects/post-page.ts';
import { SitePage } from '../page-objects/site-page.ts';

const REM = 16;
const STEP = REM / 2;

for (const [width, gutter] of [
  [360, 20],
  [767, 20],
  [768, 32],
  [1100, 32],
] as const) {
  test(`the gutter is ${gutter} px at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const site = new SitePage(page);
    await site.open('/posts/mille-mots/');
    const name = page.getByRole('banner').getByRole('link').first();
    expect((await boxOf(name)).left).toBe(gutter);
    if (width < 34 * REM)
      expect(await boxOf(site.heading)).toMatchObject({ left: gutter, right: width - gutter });
  });
}

for (const width of [768, 1200, 1440, 1920]) {
  test(`the text is 34rem wide and centred at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const post = new PostPage(page);
    await post.open('/posts/mille-mots/');
    const text = await boxOf(post.prose.locator('> p'));
    expect(text.width).toBe(34 * REM);
    expect((text.left + text.right) / 2).toBeCloseTo(width / 2, 0);
  });
}

for (const width of [1200, 1440, 1920]) {
  test(`the contents stand in a rail of 14rem at ${width} px, 4rem from the text`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const post = new PostPage(page);
    await post.open('/posts/mille-mots/');
    const link = post.contents.getByRole('link').first();
    await expect(link).toBeVisible();
    const rail = await boxOf(post.contents);
    const text = await boxOf(post.prose.locator('> p'));
    expect(rail.width).toBeCloseTo(14 * REM, 0);
    expect(text.left - rail.right).toBeCloseTo(4 * REM, 0);
    await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
    await expect(link).toBeInViewport();
  });

  test(`the years of a list stand in the same rail at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const list = new ListPage(page);
    await list.open('/');
    const year = list.main.getByText('2024', { exact: true });
    const title = list.entries.first().getByRole('heading');
    expect((await boxOf(title)).left - (await boxOf(year)).right).toBeGreaterThanOrEqual(4 * REM);
    expect((await boxOf(year)).left).toBeGreaterThanOrEqual(32);
  });
}

test('there is no rail at 1199 px: contents and years stand above what they lead to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1199, height: 800 });
  const post = new PostPage(page);
  await post.open('/posts/mille-mots/');
  await expect(post.contents).toHaveCount(1);
  await expect(post.contents.getByRole('link').first()).toBeHidden();
  const contents = await boxOf(post.contents);
  const text = await boxOf(post.prose.locator('> p'));
  expect(contents.bottom).toBeLessThan(text.top);
  expect(contents.left).toBe(text.left);

  const list = new ListPage(page);
  await list.open('/');
  const year = await boxOf(list.main.getByText('2024', { exact: true }));
  const title = await boxOf(list.entries.first().getByRole('heading'));
  expect(year.bottom).toBeLessThanOrEqual(title.top);
  expect(year.left).toBe(title.left);
});

test('a year stays while its entries pass, and stands once', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  const list = new ListPage(page);
  await list.open('/page/3/');
  const year = list.main.getByText('2020', { exact: true });
  await expect(year).toHaveCount(1);
  const last = list.entries.last().getByRole('heading');
  await last.evaluate((heading) => heading.scrollIntoView({ block: 'center' }));
  await expect(year).toBeInViewport();
});

test('nothing is wider than 78rem but the ridges and what is painted to the edges', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 900 });
  for (const address of ['/', '/posts/mille-mots/', '/posts/complet/', '/archives/', '/tags/']) {
    await page.goto(address);
    const { left, right } = await page.evaluate(() => {
      const boxes = [...document.body.querySelectorAll('a, p, h1, h2, h3, li, img, pre, table')]
        .filter((element) => element.checkVisibility())
        .filter((element) => !element.matches('.visually-hidden'))
        .map((element) => element.getBoundingClientRect());
      return {
        left: Math.min(...boxes.map((box) => box.left)),
        right: Math.max(...boxes.map((box) => box.right)),
      };
    });
    expect.soft(right - left, address).toBeLessThanOrEqual(78 * REM);
    expect.soft((left + right) / 2, address).toBeLessThanOrEqual(1920 / 2 + 1);
  }
});

test('the gaps are whole steps', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const post = new PostPage(page);
  await post.open('/posts/mille-mots/');
  const gapAbove = async (selector: string) => pixelsOf(post.prose.locator(selector), 'margin-top');
  expect(await gapAbove('> p + p')).toBe(2 * STEP);
  expect(await gapAbove('> p + h2')).toBe(6 * STEP);
  expect(await gapAbove('> h2 + p')).toBe(2 * STEP);

  await expect(post.related).toBeVisible();
  const related = await boxOf(post.related);
  const neighbours = await boxOf(post.neighbours);
  expect(related.top - neighbours.bottom).toBe(8 * STEP);
  const footer = await boxOf(post.footer);
  expect(footer.top - (await boxOf(post.main)).bottom).toBe(16 * STEP);

  const list = new ListPage(page);
  await list.open('/page/3/');
  expect(await gapsOf(list.entries)).toEqual([6 * STEP, 6 * STEP]);
});
