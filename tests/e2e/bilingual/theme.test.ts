import { expect, test, type Page } from '@playwright/test';
import { luminance, paperOf } from '../measures/colours.ts';
import { ListPage } from '../page-objects/list-page.ts';
import { SitePage } from '../page-objects/site-page.ts';

async function lightOf(page: Page): Promise<'light' | 'dark'> {
  return luminance(await paperOf(page)) > 0.5 ? 'light' : 'dark';
}

test.beforeEach(({ page }) => page.emulateMedia({ colorScheme: 'light' }));

test('a reader who chose nothing follows the system, at once and later', async ({ page }) => {
  const site = new SitePage(page);
  await site.open('/');
  await expect(site.chosenTheme).toHaveText(site.texts['theme.auto']);
  expect(await lightOf(page)).toBe('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await lightOf(page)).toBe('dark');
});

test('what is chosen is kept from page to page, over a reload and in the other language', async ({
  page,
}) => {
  const list = new ListPage(page);
  await list.open('/');
  await list.chooseTheme('dark');
  expect(await lightOf(page)).toBe('dark');
  await page.reload();
  expect(await lightOf(page)).toBe('dark');
  await expect(list.chosenTheme).toHaveText(list.texts['theme.dark']);
  await list.entries.first().getByRole('heading').getByRole('link').click();
  expect(await lightOf(page)).toBe('dark');
  await list.languages.getByRole('link').click();
  const english = new SitePage(page, 'en');
  await expect(english.chosenTheme).toHaveText(english.texts['theme.dark']);
  expect(await lightOf(page)).toBe('dark');
  await page.goBack();
  expect(await lightOf(page)).toBe('dark');
});

test('a reader takes the choice back, and nothing is kept of it', async ({ page }) => {
  const site = new SitePage(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await site.open('/');
  await site.chooseTheme('light');
  expect(await lightOf(page)).toBe('light');
  expect(await page.evaluate(() => localStorage.getItem('theme'))).toBe('light');
  await site.chooseTheme('auto');
  expect(await lightOf(page)).toBe('dark');
  await page.reload();
  expect(await lightOf(page)).toBe('dark');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the light of the browser’s own parts is that of the page', async ({ page }) => {
  const site = new SitePage(page);
  await site.open('/');
  await site.chooseTheme('dark');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
});

test('what something else left in the storage does no harm', async ({ page }) => {
  const site = new SitePage(page);
  await site.open('/');
  await page.evaluate(() => localStorage.setItem('theme', '"><b>purple'));
  await page.reload();
  expect(await lightOf(page)).toBe('light');
  await expect(site.chosenTheme).toHaveText(site.texts['theme.auto']);
});

test('where the storage is blocked the page works, and the choice holds for the page', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  const site = new SitePage(page);
  await site.open('/');
  expect(await lightOf(page)).toBe('light');
  await site.chooseTheme('dark');
  expect(await lightOf(page)).toBe('dark');
  await page.reload();
  expect(await lightOf(page)).toBe('light');
  expect(errors).toEqual([]);
});
