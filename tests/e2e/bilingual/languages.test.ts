import { expect, test } from '@playwright/test';
import { PostPage } from '../page-objects/post-page.ts';
import { SitePage } from '../page-objects/site-page.ts';

const SWITCHES = [
  { from: '/', to: '/en/', language: 'fr', label: 'English' },
  { from: '/en/', to: '/', language: 'en', label: 'Français' },
  { from: '/posts/complet/', to: '/en/posts/complete/', language: 'fr', label: 'English' },
  { from: '/en/posts/complete/', to: '/posts/complet/', language: 'en', label: 'Français' },
  { from: '/a-propos/', to: '/en/about/', language: 'fr', label: 'English' },
  { from: '/tags/gamma/', to: '/en/tags/gamma/', language: 'fr', label: 'English' },
  { from: '/archives/', to: '/en/archives/', language: 'fr', label: 'English' },
  { from: '/posts/court/', to: '/en/', language: 'fr', label: 'English (home page)' },
  { from: '/en/posts/english-1/', to: '/', language: 'en', label: 'Français (accueil)' },
  { from: '/tags/vent/', to: '/en/', language: 'fr', label: 'English (home page)' },
  { from: '/page/2/', to: '/en/', language: 'fr', label: 'English (home page)' },
] as const;

for (const { from, to, language, label } of SWITCHES) {
  test(`the switch of ${from} says “${label}” and leads to ${to}`, async ({ page }) => {
    const site = new SitePage(page, language);
    await site.open(from);
    const link = site.languages.getByRole('link');
    await expect(link).toHaveText(label);
    await expect(link).toHaveAttribute('lang', language === 'fr' ? 'en' : 'fr');
    await link.click();
    expect(site.address).toBe(to);
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'fr' ? 'en' : 'fr');
  });
}

test('a post names its translation under its title', async ({ page }) => {
  const post = new PostPage(page);
  await post.open('/posts/complet/');
  await expect(post.article).toContainText('Cet article existe aussi en anglais');
  await post.article.getByRole('link', { name: 'The complete post' }).click();
  expect(post.address).toBe('/en/posts/complete/');
});
