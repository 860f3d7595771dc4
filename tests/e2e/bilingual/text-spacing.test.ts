import { expect, test } from '@playwright/test';
import { KINDS, openKind } from '../kinds.ts';
import { overflowOf } from '../measures/overflow.ts';
import { illegible } from '../measures/text-boxes.ts';

// A reader's own style is not the page's, and no policy of the page holds for it.
test.use({ bypassCSP: true });

/** What WCAG 1.4.12 asks a page to bear. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

for (const kind of KINDS) {
  test(`${kind.address} (${kind.kind}) bears a reader’s own spacing of the text`, async ({
    page,
  }) => {
    await openKind(page, kind);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await illegible(page), `at ${width} px, as it is`).toEqual([]);
    }
    await page.addStyleTag({ content: SPACING });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await illegible(page), `at ${width} px, spaced`).toEqual([]);
      expect.soft(await overflowOf(page), `at ${width} px, spaced`).toEqual([]);
    }
  });
}
