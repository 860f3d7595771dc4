import { expect, test } from '@playwright/test';
import { KINDS, openKind } from '../kinds.ts';
import { luminance, colourOf, paperOf } from '../measures/colours.ts';
import { PostPage } from '../page-objects/post-page.ts';

/** Addresses that links in a printed page lead to; those of a picture of the page are not written in it. */
function printedLinks(pdf: Buffer): string[] {
  return [...pdf.toString('latin1').matchAll(/\/URI \(([^)]*)\)/g)].map((match) => match[1]!);
}

test('paper is white by day and by night, whatever is chosen', async ({ page }) => {
  const post = new PostPage(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await post.open('/posts/complet/');
  for (const theme of ['auto', 'dark'] as const) {
    await post.chooseTheme(theme);
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    expect(luminance(await paperOf(page)), theme).toBeGreaterThan(0.9);
    for (const part of [
      post.heading,
      post.prose.locator('p').first(),
      post.prose.locator('pre').first(),
    ])
      expect(luminance(await colourOf(part, 'color')), theme).toBeLessThan(0.15);
    await page.emulateMedia({ colorScheme: 'dark', media: 'screen' });
  }
});

test('the addresses of links stand after them, in the text only', async ({ page }) => {
  const post = new PostPage(page);
  await post.open('/posts/complet/');
  await page.emulateMedia({ media: 'print' });
  const written = (name: string) =>
    post.prose
      .getByRole('link', { name })
      .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(await written('lien au-dehors')).toContain('https://example.org/');
  expect(await written('lien typé')).toContain('/tags/');
  await page.emulateMedia({ media: 'screen' });
  expect(await written('lien au-dehors')).toBe('none');
});

test('what only works on a screen is not printed, and the text is', async ({ page }) => {
  for (const kind of KINDS) {
    await openKind(page, kind);
    await page.emulateMedia({ media: 'print' });
    const controls = page.locator('nav, button, select, .skip-link').filter({ visible: true });
    expect.soft(await controls.count(), kind.address).toBe(0);
    await expect(new PostPage(page, kind.language).related).toBeHidden();
    await expect(page.getByRole('main')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a printed post leads elsewhere from its text and not from its navigation', async ({
  page,
  baseURL,
}) => {
  await new PostPage(page).open('/posts/complet/');
  const links = printedLinks(await page.pdf());
  expect(links).toContain('https://example.org/');
  expect(links).toContain(`${baseURL}/tags/`);
  expect(links).not.toContain(`${baseURL}/archives/`);
});

test('what is folded on the screen is printed', async ({ page }) => {
  const post = new PostPage(page);
  await post.open('/posts/sample/');
  const folded = post.prose.locator('details:not([open])');
  expect(await folded.count()).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  for (const details of await folded.all()) {
    const shown = await details.evaluate((element) =>
      [...element.children].every((child) => child.checkVisibility() && child.clientHeight > 0),
    );
    expect(shown).toBe(true);
  }
});
