import { expect, test } from '@playwright/test';
import { KINDS, openKind } from '../kinds.ts';
import { smallTargets } from '../measures/targets.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 800 } });

/** In pixels; what a mouse needs is among the rules of axe. */
const FINGER = 44;

for (const kind of KINDS) {
  test(`a finger hits every control of ${kind.address} (${kind.kind})`, async ({ page }) => {
    await openKind(page, kind);
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await smallTargets(page, FINGER)).toEqual([]);
  });
}
