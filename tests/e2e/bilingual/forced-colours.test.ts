import { expect, test, type Locator } from '@playwright/test';
import sharp from 'sharp';
import { KINDS, openKind } from '../kinds.ts';
import { ListPage } from '../page-objects/list-page.ts';
import { PostPage } from '../page-objects/post-page.ts';
import { SitePage } from '../page-objects/site-page.ts';

const CALLOUTS = ['note', 'tip', 'important', 'warning', 'caution'] as const;

/** What is shown of an element, for comparison. */
async function pictureOf(element: Locator): Promise<string> {
  return (await element.screenshot()).toString('base64');
}

/** How many colours a strip at the left end of an element has. */
async function coloursAtStart(element: Locator, width: number): Promise<number> {
  const pixels = await sharp(await element.screenshot())
    .extract({ left: 0, top: 2, width, height: 12 })
    .removeAlpha()
    .raw()
    .toBuffer();
  const colours = new Set<string>();
  for (let at = 0; at < pixels.length; at += 3) colours.add(pixels.toString('hex', at, at + 3));
  return colours.size;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in forced colours, ${colorScheme}`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active', colorScheme }));

    test('the current page is marked in the navigation', async ({ page }) => {
      const site = new SitePage(page);
      const link = page.getByRole('link', { name: site.texts['nav.tags'] });
      const item = site.navigation.getByRole('listitem').filter({ has: link });
      await site.open('/archives/');
      const elsewhere = await pictureOf(item);
      await site.open('/tags/');
      await page.mouse.move(0, 400);
      expect(await pictureOf(item)).not.toBe(elsewhere);
    });

    test('the focus is seen', async ({ page }) => {
      const list = new ListPage(page);
      await list.open('/');
      const title = list.entries.first().getByRole('heading');
      const before = await pictureOf(title);
      await page.keyboard.press('Tab');
      await title.getByRole('link').focus();
      expect(await pictureOf(title)).not.toBe(before);
    });

    test('the kinds of callouts are told apart by their shapes', async ({ page }) => {
      const post = new PostPage(page);
      await post.open('/posts/sample/');
      const pictures = new Set<string>();
      for (const label of CALLOUTS) {
        const callout = post.callout(label);
        pictures.add(await pictureOf(callout.locator('svg')));
        await expect(callout).not.toHaveCSS('border-block-start-width', '0px');
      }
      expect(pictures.size).toBe(CALLOUTS.length);
    });

    test('the marked lines of code are marked by more than their ground', async ({ page }) => {
      const post = new PostPage(page);
      await post.open('/posts/complet/');
      for (const name of ['mark', 'ins', 'del']) {
        const line = post.prose.locator(`pre ${name}`).first();
        expect(await coloursAtStart(line, 6), name).toBeGreaterThan(1);
      }
    });

    test('what can be worked has a border', async ({ page }) => {
      for (const kind of KINDS) {
        await openKind(page, kind);
        const bare = await page.locator('select, button').evaluateAll((controls) =>
          controls
            .filter((control) => control.checkVisibility())
            .filter((control) => getComputedStyle(control).borderBlockEndStyle === 'none')
            .map((control) => control.outerHTML.slice(0, 80)),
        );
        expect.soft(bare, kind.address).toEqual([]);
      }
    });
  });
}
