import { expect, test } from '@playwright/test';
import { SitePage } from '../page-objects/site-page.ts';

/** One page of every kind. */
const KINDS = [
  '/',
  '/en/posts/complete/',
  '/archives/',
  '/archives/2020/',
  '/tags/',
  '/tags/alpha/',
  '/series/serie-exemple/',
  '/a-propos/',
  '/mentions/',
  '/nowhere/',
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of KINDS) {
    test(`${address} fits every width from 320 to 1440 pixels in ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      for (let width = 320; width <= 1440; width += 80) {
        await page.setViewportSize({ width, height: 800 });
        const { overflow, text } = await page.evaluate(() => ({
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          text: Number.parseFloat(getComputedStyle(document.body).fontSize),
        }));
        expect({ width, overflow }).toEqual({ width, overflow: 0 });
        expect(text).toBeGreaterThanOrEqual(18);
      }
    });
  }
}

test('paper, ink and the frame of the browser change with the light', async ({ page }) => {
  const site = new SitePage(page);
  const seen: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await site.open('/');
    const { paper, ink, frame } = await page.evaluate((scheme) => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      const context = document.createElement('canvas').getContext('2d')!;
      const toHex = (value: string) => {
        context.fillStyle = value;
        context.fillRect(0, 0, 1, 1);
        const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
        return `#${[r!, g!, b!].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      };
      const meta = document.querySelector(`meta[name="theme-color"][media*="${scheme}"]`);
      return {
        paper: toHex(backgroundColor),
        ink: toHex(color),
        frame: meta?.getAttribute('content'),
      };
    }, colorScheme);
    expect(frame).toBe(paper);
    expect(ink).not.toBe(paper);
    seen.push(paper);
  }
  expect(new Set(seen).size).toBe(2);
});

test('a keyboard reaches the text first, by the skip link', async ({ page }) => {
  const site = new SitePage(page);
  await site.open('/');
  await page.keyboard.press('Tab');
  await expect(site.skipLink).toBeFocused();
  await expect(site.skipLink).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(site.main).toBeFocused();
});

test('the layers stand in their order: the reset does not undo the gaps of the text', async ({
  page,
}) => {
  await page.goto('/posts/complet/');
  const gaps = await page.locator('.prose').evaluate((prose) => {
    const gapAbove = (selector: string) =>
      Number.parseFloat(getComputedStyle(prose.querySelector(selector)!).marginBlockStart);
    return { paragraph: gapAbove('h2 + p'), heading: gapAbove('p ~ h2'), table: gapAbove('table') };
  });
  expect(gaps).toEqual({ paragraph: 16, heading: 48, table: 16 });
});
