import { expect, test, type Page } from '@playwright/test';
import { setTimeout as pause } from 'node:timers/promises';

const LIMIT = 0.005;
const FONT_DELAY = 1000;

/** Everything that has moved by itself since the page was opened, and what it was. */
async function shiftsOf(page: Page): Promise<{ total: number; moved: string[] }> {
  return page.evaluate(async () => {
    interface Shift extends PerformanceEntry {
      value: number;
      sources: { node: Node | null }[];
    }
    const shifts: Shift[] = [];
    const observer = new PerformanceObserver((list) =>
      shifts.push(...(list.getEntries() as Shift[])),
    );
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    return {
      total: shifts.reduce((sum, { value }) => sum + value, 0),
      moved: shifts.flatMap(({ sources }) =>
        sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 120) ?? ''),
      ),
    };
  });
}

async function openWithLateFonts(page: Page, address: string): Promise<number> {
  let fonts = 0;
  await page.route('**/*.woff2', async (route) => {
    fonts += 1;
    await pause(FONT_DELAY);
    await route.continue();
  });
  await page.goto(address);
  await page.waitForTimeout(FONT_DELAY + 200);
  await page.evaluate(() => document.fonts.ready);
  return fonts;
}

for (const width of [360, 1440]) {
  for (const address of ['/', '/posts/mille-mots/', '/posts/complet/']) {
    test(`nothing on ${address} moves at ${width} px where fonts come a second late`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      expect(await openWithLateFonts(page, address)).toBeGreaterThan(0);
      const { total, moved } = await shiftsOf(page);
      expect(total, moved.join('\n')).toBeLessThanOrEqual(LIMIT);
    });
  }

  test(`nothing moves while a reader scrolls to pictures at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 400 });
    for (const address of ['/posts/complet/', '/posts/sample/']) {
      await page.goto(address);
      const pictures = page.getByRole('article').locator('img');
      expect(await pictures.count()).toBeGreaterThan(0);
      const end = await page.evaluate(() => document.documentElement.scrollHeight);
      for (let top = 0; top < end; top += 200) {
        await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
        await page.waitForTimeout(20);
      }
      // Of a pair for day and night only one is shown, and asked for.
      for (const picture of await pictures.filter({ visible: true }).all()) {
        await expect
          .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete))
          .toBe(true);
      }
      const { total, moved } = await shiftsOf(page);
      expect(total, `${address}\n${moved.join('\n')}`).toBe(0);
    }
  });
}
