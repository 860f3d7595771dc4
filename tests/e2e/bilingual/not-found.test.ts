import { expect, test } from '@playwright/test';
import { SitePage } from '../page-objects/site-page.ts';

test('an address that does not exist answers in both languages, with ways on', async ({ page }) => {
  const site = new SitePage(page);
  const response = await page.goto('/posts/nowhere/');
  expect(response?.status()).toBe(404);
  await expect(site.heading).toHaveText('Page introuvable');
  const english = site.main.locator('[lang="en"]');
  await expect(english.getByRole('heading')).toHaveText('Page not found');
  await english.getByRole('link', { name: 'Browse the archives' }).click();
  expect(site.address).toBe('/en/archives/');
});

for (const address of [
  '/posts/brouillon/',
  '/posts/futur/',
  '/tags/cache/',
  '/tags/vide/',
  '/fr/',
]) {
  test(`${address} does not exist`, async ({ page }) => {
    expect((await page.goto(address))?.status()).toBe(404);
  });
}

for (const address of ['/page/1/', '/page/7/', '/page/7', '/author/somebody/']) {
  test(`${address}, which no list has, leads to the archive`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    expect(new URL(page.url()).pathname).toBe('/archives/');
  });
}
