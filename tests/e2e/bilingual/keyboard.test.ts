import { expect, test, type Locator, type Page } from '@playwright/test';
import { ListPage } from '../page-objects/list-page.ts';
import { PostPage } from '../page-objects/post-page.ts';
import { SitePage } from '../page-objects/site-page.ts';

/** Presses the tabulator key until an element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 200; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The tabulator key does not reach ${target}.`);
}

test.beforeEach(({ page }) => page.setViewportSize({ width: 1024, height: 800 }));

test('a keyboard reaches the text first, by the skip link', async ({ page }) => {
  const site = new SitePage(page);
  await site.open('/');
  await page.keyboard.press('Tab');
  await expect(site.skipLink).toBeFocused();
  await expect(site.skipLink).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(site.main).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(site.main.getByRole('link').first()).toBeFocused();
});

test('a keyboard goes from the list to a post, unfolds its contents and goes to a heading', async ({
  page,
}) => {
  const list = new ListPage(page);
  await list.open('/');
  await tabTo(page, list.entries.first().getByRole('heading').getByRole('link'));
  await page.keyboard.press('Enter');

  const post = new PostPage(page);
  await expect(post.heading).toHaveText('L’article complet : & toutes ses parties');
  await tabTo(page, post.contents.locator('summary'));
  await page.keyboard.press('Enter');
  await tabTo(page, post.contents.locator('details').getByRole('link', { name: 'Second titre' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Second titre' })).toBeInViewport();
  // The next stop lies below the heading: the keyboard has gone there too.
  await page.keyboard.press('Tab');
  const isBelow = await page.evaluate(() => {
    const heading = document.getElementById('second-titre')!;
    const position = heading.compareDocumentPosition(document.activeElement!);
    return (
      (position & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) > 0
    );
  });
  expect(isBelow).toBe(true);
});

test('a keyboard chooses the light', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const site = new SitePage(page);
  await site.open('/');
  await tabTo(page, site.theme);
  await page.keyboard.press('End');
  await expect(site.chosenTheme).toHaveText(site.texts['theme.dark']);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(site.theme).toBeFocused();
});

test('a keyboard switches the language', async ({ page }) => {
  const site = new SitePage(page);
  await site.open('/posts/complet/');
  await tabTo(page, site.languages.getByRole('link'));
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(site.address).toBe('/en/posts/complete/');
});

test('a keyboard pages through the stream', async ({ page }) => {
  const list = new ListPage(page);
  await list.open('/');
  await tabTo(page, list.older);
  await page.keyboard.press('Enter');
  await expect(list.pager).toContainText('Page 2');
  await tabTo(page, list.newer);
  await page.keyboard.press('Enter');
  await expect(list.newer).toHaveCount(0);
  expect(list.address).toBe('/');
});

for (const { what, element } of [
  { what: 'code', element: 'pre' },
  { what: 'a table', element: 'table' },
]) {
  test(`a keyboard scrolls ${what} that is wider than its place`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await new PostPage(page).open('/posts/sample/');
    // The box that scrolls is the element itself or one around it.
    const boxes = page
      .locator(`article :is(${element}, :has(> ${element}))`)
      .and(page.locator('[tabindex="0"]'));
    const rooms = await boxes.evaluateAll((all) =>
      all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    );
    expect(Math.max(...rooms)).toBeGreaterThan(0);
    const box = boxes.nth(rooms.findIndex((room) => room > 0));
    const left = () => box.evaluate((each) => each.scrollLeft);
    await tabTo(page, box);
    await page.keyboard.press('ArrowRight');
    await expect.poll(left).toBeGreaterThan(0);
  });
}
