import { expect, test, type Page } from '@playwright/test';
import { PostPage } from '../page-objects/post-page.ts';

const READERS = [
  { language: 'fr', address: '/posts/complet/', code: 'name: exemple\ncount: 2 # commentaire' },
  { language: 'en', address: '/en/posts/complete/', code: 'name: example\ncount: 2 # comment' },
] as const;

const clipboardOf = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

for (const { language, address, code } of READERS) {
  test(`a reader copies code in ${language}, by mouse and by keyboard`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const post = new PostPage(page, language);
    await post.open(address);
    const figure = post.article.locator('figure.code').first();
    const button = figure.getByRole('button', { name: post.texts['code.copy'] });
    await figure.hover();
    await button.click();
    await expect(figure.getByRole('status')).toHaveText(post.texts['code.copied']);
    expect(await clipboardOf(page)).toBe(code);
    await expect(figure.getByRole('status')).toBeEmpty();

    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.mouse.move(0, 0);
    await page.keyboard.press('Enter');
    await expect(button).toBeFocused();
    await expect(button).toBeVisible();
    await expect(figure.getByRole('status')).toHaveText(post.texts['code.copied']);
    expect(await clipboardOf(page)).toBe(code);
    await page.keyboard.press('Tab');
    await expect(figure.getByRole('group', { name: 'Code, YAML, exemple.yaml' })).toBeFocused();
  });
}

test('a copy has the lines that were added and none that were removed', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const post = new PostPage(page);
  await post.open('/posts/complet/');
  const figure = post.article.locator('figure.code').nth(1);
  await figure.hover();
  await figure.getByRole('button').click();
  await expect(figure.getByRole('status')).toHaveText(post.texts['code.copied']);
  expect(await clipboardOf(page)).toBe('cat <<EOF\ncount: 2\nEOF');
});

test('a reader whose browser refuses the clipboard is told', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: null }));
  const post = new PostPage(page);
  await post.open('/posts/complet/');
  const figure = post.article.locator('figure.code').first();
  await figure.hover();
  await figure.getByRole('button').click();
  await expect(figure.getByRole('status')).toHaveText(post.texts['code.failed']);
});

test.describe('where colours are forced', () => {
  test.use({ forcedColors: 'active', colorScheme: 'dark' });

  test('a marked line is read, and told by its edge', async ({ page }) => {
    const post = new PostPage(page);
    await post.open('/posts/complet/');
    const mark = post.article.locator('figure.code mark');
    await expect(mark).toHaveCSS('background-color', 'rgb(0, 0, 0)');
    await expect(mark.locator('.name')).toHaveCSS('color', 'rgb(255, 255, 255)');
    await expect(mark).toHaveCSS('border-inline-start-width', '3px');
  });
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

  test('the button is there, and large enough for a finger', async ({ page }) => {
    const post = new PostPage(page);
    await post.open('/posts/complet/');
    const button = post.article.locator('figure.code').first().getByRole('button');
    await expect(button).toBeVisible();
    await expect(button.locator('..')).toHaveCSS('opacity', '1');
    const box = (await button.boundingBox())!;
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(box.width).toBeGreaterThanOrEqual(44);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is code, and no button', async ({ page }) => {
    const post = new PostPage(page);
    await post.open('/posts/complet/');
    const figure = post.article.locator('figure.code').first();
    await expect(figure.getByRole('group')).toContainText('name: exemple');
    await expect(figure.getByRole('button')).toHaveCount(0);
  });
});
