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
  '/page/1/',
  '/page/7/',
  '/fr/',
]) {
  test(`${address} does not exist`, async ({ page }) => {
    expect((await page.goto(address))?.status()).toBe(404);
  });
}
