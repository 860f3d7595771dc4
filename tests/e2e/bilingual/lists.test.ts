import { expect, test } from '@playwright/test';
import { ListPage } from '../page-objects/list-page.ts';
import { SitePage } from '../page-objects/site-page.ts';

test('a reader pages through the stream to its end and back', async ({ page }) => {
  const list = new ListPage(page);
  await list.open('/');
  await expect(list.newer).toHaveCount(0);
  const seen = await list.titles();
  while ((await list.older.count()) > 0) {
    await list.older.click();
    seen.push(...(await list.titles()));
  }
  expect(list.address).toBe('/page/6/');
  expect(new Set(seen).size).toBe(17);
  await expect(list.pager).toContainText('Page 6 sur 6');
  await list.newer.click();
  expect(list.address).toBe('/page/5/');
});

test('the first page is the home page, never /page/1/', async ({ page }) => {
  const list = new ListPage(page);
  await list.open('/page/2/');
  await list.newer.click();
  expect(list.address).toBe('/');
});

test('a reader goes from the tags to a tag, its pages and a post', async ({ page }) => {
  const site = new SitePage(page, 'en');
  await site.open('/en/');
  await site.navigation.getByRole('link', { name: site.texts['nav.tags'] }).click();
  await expect(site.heading).toHaveText(site.texts['tags.title']);
  await site.main.getByRole('link', { name: 'Alpha' }).click();

  const tag = new ListPage(page, 'en');
  await expect(tag.heading).toHaveText('Alpha');
  await expect(tag.main).toContainText('The posts tagged Alpha.');
  await expect(tag.main).toContainText('10 posts');
  await tag.older.click();
  expect(tag.address).toBe('/en/tags/alpha/page/2/');
  await tag.entries.first().getByRole('heading').getByRole('link').click();
  expect(tag.address).toMatch(/^\/en\/posts\//);
});

test('a reader finds a post by its year', async ({ page }) => {
  const site = new SitePage(page);
  await site.open('/');
  await site.navigation.getByRole('link', { name: site.texts['nav.archives'] }).click();
  await expect(site.heading).toHaveText('Archives');
  await site.main.getByRole('link', { name: '2019', exact: true }).click();
  await expect(site.heading).toHaveText('Articles de 2019');
  await expect(site.main).toContainText('4 articles');
  await site.page.getByRole('link', { name: site.texts['list.older'] }).click();
  expect(site.address).toBe('/archives/2019/page/2/');
  await site.main.getByRole('link', { name: 'Article français 1' }).click();
  await expect(site.heading).toHaveText('Article français 1');
});

test('the archive of a long year leads to the rest of it', async ({ page }) => {
  const site = new SitePage(page, 'en');
  await site.open('/en/archives/');
  await site.main.getByRole('link', { name: 'All the posts of 2020' }).click();
  expect(site.address).toBe('/en/archives/2020/');
});

test('the current page is marked in the navigation', async ({ page }) => {
  const site = new SitePage(page);
  await site.open('/tags/');
  await expect(site.navigation.locator('[aria-current="page"]')).toHaveText([
    site.texts['nav.tags'],
  ]);
});

test('the feed is linked where a reader sees it', async ({ page }) => {
  const site = new SitePage(page, 'en');
  await site.open('/en/');
  const name = site.texts['nav.feed'].replace('{format}', 'RSS');
  await expect(site.footer.getByRole('link', { name })).toHaveAttribute('href', '/en/rss.xml');
  const feed = await page.request.get('/en/rss.xml');
  expect(feed.headers()['content-type']).toContain('xml');
});

test('the footer tells source, licence and the years of the posts', async ({ page }) => {
  const site = new SitePage(page);
  await site.open('/');
  await expect(site.footer.getByText('Site Exemple')).toBeVisible();
  await expect(site.footer.getByText('2018–2024')).toBeVisible();
  await expect(site.footer.getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute(
    'rel',
    'license',
  );
  await expect(site.footer.getByRole('link', { name: site.texts['nav.source'] })).toBeVisible();
});
