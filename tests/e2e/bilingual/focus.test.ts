import { expect, test } from '@playwright/test';
import { KINDS, openKind } from '../kinds.ts';
import { focusWalk, outOfOrder, unreached } from '../measures/focus.ts';

/** A phone, a desk, and a window of 1280 × 1024 at 400 %. */
const WINDOWS = [
  { width: 360, height: 640 },
  { width: 1440, height: 900 },
  { width: 320, height: 256 },
];

for (const kind of KINDS) {
  test(`a keyboard goes through ${kind.address} (${kind.kind}), always seen, in order, to its end`, async ({
    page,
  }) => {
    for (const window of WINDOWS) {
      await page.setViewportSize(window);
      await openKind(page, kind);
      const stops = await focusWalk(page);
      const where = `at ${window.width} px`;
      expect(stops.length, where).toBeGreaterThan(5);
      expect.soft(await unreached(page), where).toEqual([]);
      const named = (faulty: typeof stops) => faulty.map(({ name }) => name);
      const isRinged = ({ outline }: (typeof stops)[number]) =>
        outline.style === 'solid' && outline.width >= 2 && outline.offset !== 0;
      expect.soft(named(stops.filter((stop) => !isRinged(stop))), `${where}: no ring`).toEqual([]);
      expect
        .soft(named(stops.filter(({ isInView }) => !isInView)), `${where}: out of view`)
        .toEqual([]);
      expect
        .soft(named(stops.filter(({ isCovered }) => isCovered)), `${where}: covered`)
        .toEqual([]);
      expect.soft(outOfOrder(stops), `${where}: order`).toEqual([]);
    }
  });
}

/** Controls around whose edge something is cut off: the ring stands outside of them. */
test('the ring around what has the focus is cut by nothing', async ({ page }) => {
  for (const kind of KINDS) {
    await openKind(page, kind);
    const cut = await page.evaluate(() => {
      const room = 5;
      const isCut = (control: Element) => {
        const own = control.getBoundingClientRect();
        for (let box = control.parentElement; box; box = box.parentElement) {
          const { clipPath, overflowX } = getComputedStyle(box);
          const around = box.getBoundingClientRect();
          const isNear = own.left - around.left < room || around.right - own.right < room;
          if (clipPath !== 'none' || (overflowX === 'clip' && isNear)) return true;
        }
        return false;
      };
      return [...document.querySelectorAll('a[href], button, select, summary')]
        .filter((control) => control.checkVisibility() && isCut(control))
        .map((control) => control.outerHTML);
    });
    expect.soft(cut, kind.address).toEqual([]);
  }
});
