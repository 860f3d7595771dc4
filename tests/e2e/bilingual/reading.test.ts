import { expect, test } from '@playwright/test';
import { ListPage } from '../page-objects/list-page.ts';
import { PostPage } from '../page-objects/post-page.ts';

const READERS = [
  {
    language: 'fr',
    home: '/',
    title: 'L’article complet : & toutes ses parties',
    address: '/posts/complet/',
    date: '1er mai 2024',
    heading: 'Second titre',
    fragment: '#second-titre',
  },
  {
    language: 'en',
    home: '/en/',
    title: 'The complete post: & all its parts',
    address: '/en/posts/complete/',
    date: '1 May 2024',
    heading: 'Second heading',
    fragment: '#second-heading',
  },
] as const;

for (const { language, home, title, address, date, heading, fragment } of READERS) {
  test(`a reader opens a post from the home page in ${language} and reads it`, async ({ page }) => {
    const list = new ListPage(page, language);
    await list.open(home);
    await list.entry(title).getByRole('link', { name: title }).click();

    const post = new PostPage(page, language);
    expect(post.address).toBe(address);
    await expect(post.heading).toHaveText(title);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(post.article.getByRole('time').first()).toHaveText(date);
    await expect(page).toHaveTitle(new RegExp(`^${title.replace(/[&: ]/g, '.')} · `));
  });

  test(`the contents of a post in ${language} unfold and lead to its headings`, async ({
    page,
  }) => {
    const post = new PostPage(page, language);
    await page.setViewportSize({ width: 360, height: 800 });
    await post.open(address);
    await post.unfoldContents();
    await post.contents.getByRole('link', { name: heading }).click();
    expect(new URL(page.url()).hash).toBe(fragment);
    await expect(page.getByRole('heading', { name: heading })).toBeInViewport();
  });
}

test('a reader goes on to the neighbouring posts', async ({ page }) => {
  const post = new PostPage(page);
  await post.open('/posts/complet/');
  await post.neighbours.getByRole('link', { name: 'Le voisin' }).click();
  await expect(post.heading).toHaveText('Le voisin');
  await post.neighbours.getByRole('link', { name: 'L’article complet' }).click();
  expect(post.address).toBe('/posts/complet/');
});

test('a reader follows a series from part to part, over the border of a language', async ({
  page,
}) => {
  const post = new PostPage(page);
  await post.open('/posts/serie-un/');
  await post.series('Une série').getByRole('link', { name: 'Series, part two' }).click();
  const next = new PostPage(page, 'en');
  await expect(next.heading).toHaveText('Series, part two');
  await expect(next.series('A series')).toContainText('Part 2 of 2');
  await next.series('A series').getByRole('link', { name: 'A series' }).click();
  expect(next.address).toBe('/en/series/serie-exemple/');
  await expect(next.heading).toHaveText('A series');
});

test('a reader goes to a related post', async ({ page }) => {
  const post = new PostPage(page, 'en');
  await post.open('/en/posts/english-2/');
  await post.related.getByRole('link').first().click();
  await expect(post.heading).toHaveText('English post 4');
});

test('links in the text lead to the other post, to its heading, to a list and elsewhere', async ({
  page,
}) => {
  const post = new PostPage(page);
  await post.open('/posts/complet/');
  await expect(post.article.getByRole('link', { name: 'lien au-dehors' })).toHaveAttribute(
    'href',
    'https://example.org/',
  );
  await post.article.getByRole('link', { name: 'lien typé' }).click();
  expect(post.address).toBe('/tags/');
  await page.goBack();
  await post.article.getByRole('link', { name: 'lien vers un autre article' }).click();
  expect(post.address).toBe('/posts/voisin/');
  await expect(page.getByRole('heading', { name: 'Premier titre' })).toBeInViewport();
});

test('pictures are shown', async ({ page }) => {
  const post = new PostPage(page);
  await post.open('/posts/complet/');
  const pictures = post.article.getByRole('img', { name: 'Un carré bleu' });
  await expect(pictures).toHaveCount(2);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  }
});
