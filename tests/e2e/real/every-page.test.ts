import { expect, test } from '@playwright/test';
import { site } from '#config/site.ts';
import { sitemapAddresses } from '../measures/addresses.ts';

/** Every address of the sitemap, opened as a reader would. Nothing here names a page: the site is its owner's. */
test('every page of the site is readable on a phone and on a desk', async ({
  page,
  request,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const addresses = await sitemapAddresses(request, `${site.base}sitemap-0.xml`);
  expect(addresses.length).toBeGreaterThan(0);

  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on(
    'request',
    (each) => !each.url().startsWith(baseURL!) && errors.push(`asked ${each.url()}`),
  );

  for (const address of addresses) {
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const response = await page.goto(address);
      expect({ address, status: response?.status() }).toEqual({ address, status: 200 });
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ address, width, overflow }).toEqual({ address, width, overflow: 0 });
    }
  }
  expect(errors).toEqual([]);
});
