import { expect, test } from '@playwright/test';
import { KINDS, openKind } from '../kinds.ts';
import { movementOf } from '../measures/movement.ts';

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`nothing moves unasked where a reader’s wish is “${reducedMotion}”`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    for (const kind of KINDS) {
      await openKind(page, kind);
      expect.soft(await movementOf(page), kind.address).toEqual([]);
    }
  });
}
