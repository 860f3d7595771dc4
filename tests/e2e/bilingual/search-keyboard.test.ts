import { expect, test } from '@playwright/test';
import { SearchPage } from '../page-objects/search-page.ts';

test.describe('a keyboard', () => {
  test('reaches the field by a slash, and not while it writes', async ({ page }) => {
    const search = new SearchPage(page);
    await search.ask();
    await expect(search.field).not.toBeFocused();
    await page.keyboard.press('/');
    await expect(search.field).toBeFocused();
    await expect(search.field).toHaveValue('');
    await page.keyboard.type('kube/');
    await expect(search.field).toHaveValue('kube/');
    await search.tag.focus();
    await page.keyboard.press('/');
    await expect(search.tag).toBeFocused();
    await search.heading.click();
    await page.keyboard.press('Control+/');
    await expect(search.field).not.toBeFocused();
  });

  test('goes down into the results and up again, and empties the field', async ({ page }) => {
    const search = new SearchPage(page);
    await search.ask({ q: 'automne' });
    await expect(search.results).toHaveCount(2);
    await search.field.focus();
    await page.keyboard.press('ArrowDown');
    await expect(search.links.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(search.links.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(search.links.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(search.field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(search.field).toHaveValue('');
    await expect(search.results).toHaveCount(0);
    await expect(search.field).toBeFocused();
  });

  test('asks at once by Enter, on the same page', async ({ page }) => {
    const search = new SearchPage(page);
    await search.ask();
    await page.evaluate(() => document.body.setAttribute('data-kept', ''));
    await search.field.fill('automne');
    await page.keyboard.press('Enter');
    await expect(search.results).toHaveCount(2);
    await expect(page.locator('body')).toHaveAttribute('data-kept', '');
    await expect(search.field).toBeFocused();
  });
});

test('a slash on another page writes nothing and moves nothing', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
});
