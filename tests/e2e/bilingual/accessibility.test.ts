import { expect, test } from '@playwright/test';
import { KINDS, openKind } from '../kinds.ts';
import { axeReport } from '../measures/axe.ts';
import { SitePage } from '../page-objects/site-page.ts';

const WIDTHS = [1280, 320];
const LIGHTS = ['light', 'dark'] as const;

for (const kind of KINDS) {
  test(`axe finds nothing on ${kind.address} (${kind.kind}), wide and narrow, in both lights`, async ({
    page,
  }) => {
    await openKind(page, kind);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of LIGHTS) {
        await page.emulateMedia({ colorScheme });
        const { violations, rules } = await axeReport(page);
        expect.soft(violations, `at ${width} px in ${colorScheme}`).toEqual([]);
        expect(rules).toEqual(expect.arrayContaining(['color-contrast', 'target-size']));
      }
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
