import { expect, test } from '@playwright/test';
import { PostPage } from '../page-objects/post-page.ts';

test('the contents mark the section that is read, however the reader came there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  const post = new PostPage(page);
  await post.open('/posts/complet/');
  const current = post.contents.locator('[aria-current="true"]');
  await expect(current).toHaveCount(0);
  const last = post.contents.getByRole('link').last();
  const title = (await last.textContent())!.trim();
  await last.click();
  await expect(current).toHaveText(title);
  // A jump, that passes by all that is between.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect(current).toHaveCount(0);
  await page.getByRole('heading', { level: 2 }).first().scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    const top = document.querySelector('.prose h2')!.getBoundingClientRect().top;
    scrollBy({ top: top - 20, behavior: 'instant' });
  });
  await expect(current).toHaveText(
    (await post.prose.getByRole('heading', { level: 2 }).first().textContent())!.trim(),
  );
});

test('the contents stay in sight while the text passes', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  const post = new PostPage(page);
  await post.open('/posts/mille-mots/');
  await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
  await expect(post.contents.getByRole('link').first()).toBeInViewport();
});
