import { expect, test } from '@playwright/test';
import { KINDS, openKind } from '../kinds.ts';
import { axeReport, coloursReport } from '../measures/axe.ts';
import { SitePage } from '../page-objects/site-page.ts';

const WIDTHS = [1280, 320];

for (const kind of KINDS) {
  test(`axe finds nothing on ${kind.address} (${kind.kind}), wide and narrow, in both lights`, async ({
    page,
  }) => {
    await openKind(page, kind);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      const { violations, rules } = await axeReport(page);
      expect.soft(violations, `at ${width} px in light`).toEqual([]);
      expect(rules).toEqual(expect.arrayContaining(['color-contrast', 'target-size']));
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await coloursReport(page);
      expect.soft(dark.violations, `at ${width} px in dark`).toEqual([]);
      expect(dark.rules).toContain('color-contrast');
    }
  });
}

for (const [chosen, system] of [
  ['dark', 'light'],
  ['light', 'dark'],
] as const) {
  test(`axe finds nothing where ${chosen} is chosen and the system is ${system}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: system });
    const site = new SitePage(page);
    for (const address of ['/', '/posts/complet/']) {
      await site.open(address);
      await site.chooseTheme(chosen);
      await expect(page.locator('html')).toHaveAttribute('data-theme', chosen);
      const { violations } = await axeReport(page);
      expect.soft(violations, address).toEqual([]);
    }
  });
}
