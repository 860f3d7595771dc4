import { expect, test } from '@playwright/test';
import { KINDS, openKind } from '../kinds.ts';
import { overflowOf } from '../measures/overflow.ts';
import { SitePage } from '../page-objects/site-page.ts';

const WIDTHS = Array.from({ length: (1440 - 320) / 20 + 1 }, (_, index) => 320 + 20 * index);

for (const kind of KINDS) {
  test(`${kind.address} (${kind.kind}) fits every width from 320 to 1440 pixels`, async ({
    page,
  }) => {
    await openKind(page, kind);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await overflowOf(page), `at ${width} px`).toEqual([]);
    }
  });
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

test('the layers stand in their order: the reset does not undo the gaps of the text', async ({
  page,
}) => {
  await page.goto('/posts/complet/');
  const gaps = await page.locator('.prose').evaluate((prose) => {
    const gapAbove = (selector: string) =>
      Number.parseFloat(getComputedStyle(prose.querySelector(selector)!).marginBlockStart);
    return {
      paragraph: gapAbove(':scope > h2 + p'),
      heading: gapAbove(':scope > p ~ h2'),
      table: gapAbove(':scope > :has(table)'),
    };
  });
  expect(gaps).toEqual({ paragraph: 16, heading: 48, table: 16 });
});
