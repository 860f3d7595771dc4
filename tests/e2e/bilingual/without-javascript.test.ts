import { expect, test } from '@playwright/test';
import { KINDS, openKind } from '../kinds.ts';
import { luminance, paperOf } from '../measures/colours.ts';
import { ListPage } from '../page-objects/list-page.ts';
import { PostPage } from '../page-objects/post-page.ts';
import { SitePage } from '../page-objects/site-page.ts';

test.use({ javaScriptEnabled: false });

test('the whole site is read, paged and switched without JavaScript', async ({ page }) => {
  const list = new ListPage(page);
  await list.open('/');
  await list.older.click();
  expect(list.address).toBe('/page/2/');
  await list.newer.click();
  await list.entries.first().getByRole('heading').getByRole('link').click();

  const post = new PostPage(page);
  await expect(post.heading).toBeVisible();
  await expect(post.article.getByRole('img').first()).toBeVisible();
  await post.languages.getByRole('link').click();
  expect(post.address).toBe('/en/posts/complete/');
});

test('the contents of a post are reached without JavaScript, folded and in the rail', async ({
  page,
}) => {
  const post = new PostPage(page);
  const heading = post.contents.getByRole('link', { name: 'Second titre' });
  await page.setViewportSize({ width: 360, height: 800 });
  await post.open('/posts/complet/');
  await expect(heading).toBeHidden();
  await post.unfoldContents();
  await expect(heading).toBeVisible();

  await page.setViewportSize({ width: 1440, height: 800 });
  await post.open('/posts/complet/');
  await heading.click();
  await expect(page.getByRole('heading', { name: 'Second titre' })).toBeInViewport();
});

for (const kind of KINDS) {
  test(`${kind.address} (${kind.kind}) is whole without JavaScript, in the light of the system`, async ({
    page,
  }) => {
    const site = new SitePage(page, kind.language);
    await openKind(page, kind);
    await expect(site.heading).toHaveCount(1);
    await expect(site.main).toBeVisible();
    await expect(site.navigation).toBeVisible();
    // What only a script makes work is not shown.
    await expect(page.locator('button:visible, select:visible, input:visible')).toHaveCount(0);
    for (const [colorScheme, isLight] of [
      ['light', true],
      ['dark', false],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      expect(luminance(await paperOf(page)) > 0.5).toBe(isLight);
    }
  });
}

test('a picture opens whole without JavaScript', async ({ page, request }) => {
  const post = new PostPage(page);
  await post.open('/posts/complet/');
  const picture = post.prose.getByRole('link').filter({ has: page.getByRole('img') });
  await expect(picture).toHaveCount(1);
  await expect(picture).toHaveAccessibleName(/carré bleu/);
  const href = await picture.getAttribute('href');
  const file = await request.get(href!);
  expect(file.status()).toBe(200);
  expect(file.headers()['content-type']).toMatch(/^image\//);
  await picture.click();
  expect(post.address).toBe(href);
});
