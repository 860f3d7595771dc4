import { expect, test } from '@playwright/test';
import { ListPage } from '../page-objects/list-page.ts';
import { PostPage } from '../page-objects/post-page.ts';

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
  await post.contents.getByText(post.texts['post.contents']).click();
  await expect(post.contents.getByRole('link', { name: 'Second titre' })).toBeVisible();
  await expect(post.article.getByRole('img').first()).toBeVisible();
  await post.languages.getByRole('link').click();
  expect(post.address).toBe('/en/posts/complete/');
});
