import { expect, test, type Page } from '@playwright/test';
import { KINDS, openKind } from '../kinds.ts';
import { smallTargets } from '../measures/targets.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 800 } });

/** In pixels; what a mouse needs is among the rules of axe. */
const FINGER = 44;

for (const kind of KINDS) {
  test(`a finger hits every control of ${kind.address} (${kind.kind})`, async ({ page }) => {
    await openKind(page, kind);
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    await page.evaluate(() => document.fonts.ready);
    expect(await missed(page)).toEqual([]);
  });
}

test('a finger hits every control of every page while its fonts are on their way', async ({
  page,
}) => {
  test.slow();
  await page.route('**/*.woff2', (route) => route.abort());
  for (const kind of KINDS) {
    await openKind(page, kind);
    expect(await missed(page), kind.address).toEqual([]);
  }
});

/** The controls that a finger misses, those of what is folded among them. */
async function missed(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return smallTargets(page, FINGER);
}
