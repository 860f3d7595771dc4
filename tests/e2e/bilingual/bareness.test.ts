import { expect, test } from '@playwright/test';
import { colourOf, tokenColours } from '../measures/colours.ts';
import { stylesOf } from '../measures/styles.ts';
import { KINDS, openKind } from '../kinds.ts';
import { SitePage } from '../page-objects/site-page.ts';

test('corners are square or nearly so, and nothing casts a shadow', async ({ page }) => {
  for (const kind of KINDS) {
    await openKind(page, kind);
    const faults = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        [undefined, '::before', '::after'].flatMap((part) => {
          const style = getComputedStyle(element, part);
          // What a browser that plays a film does not show has no style.
          if (style.display === '') return [];
          const corners = [
            style.borderTopLeftRadius,
            style.borderTopRightRadius,
            style.borderBottomLeftRadius,
            style.borderBottomRightRadius,
          ];
          const isRound = corners.some((corner) => Number.parseFloat(corner) > 2);
          const name = `${element.tagName.toLowerCase()}.${element.className}${part ?? ''}`;
          return [
            ...(isRound ? [`${name} has round corners`] : []),
            ...(style.boxShadow !== 'none' ? [`${name} casts a shadow`] : []),
            ...(style.textShadow !== 'none' ? [`the text of ${name} casts a shadow`] : []),
            ...(style.textTransform !== 'none' ? [`${name} changes its capitals`] : []),
            ...(style.fontVariantCaps !== 'normal' ? [`${name} has small capitals`] : []),
          ];
        }),
      ),
    );
    expect.soft([...new Set(faults)], kind.address).toEqual([]);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the focus is a ring of 2 px gentian, 3 px off, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const site = new SitePage(page);
    await site.open('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await stylesOf(focused, ['outline-style', 'outline-width', 'outline-offset'])).toEqual({
      'outline-style': 'solid',
      'outline-width': '2px',
      'outline-offset': '3px',
    });
    const { gentian } = await tokenColours(page, ['gentian']);
    expect(await colourOf(focused, 'outlineColor')).toEqual(gentian);
  });
}

test('rules are hairlines', async ({ page }) => {
  for (const kind of KINDS) {
    await openKind(page, kind);
    const thick = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('span'));
      probe.style.color = 'var(--rule)';
      const rule = getComputedStyle(probe).color;
      probe.remove();
      return [...document.querySelectorAll('*')].flatMap((element) => {
        const style = getComputedStyle(element);
        const sides = ['top', 'right', 'bottom', 'left'].filter(
          (side) =>
            style.getPropertyValue(`border-${side}-color`) === rule &&
            style.getPropertyValue(`border-${side}-style`) !== 'none' &&
            style.getPropertyValue(`border-${side}-width`) !== '1px',
        );
        // The rule at the left of a quotation is 2 px wide.
        return sides.length > 0 && element.tagName !== 'BLOCKQUOTE'
          ? [`${element.tagName.toLowerCase()}: ${sides.join(', ')}`]
          : [];
      });
    });
    expect.soft(thick, kind.address).toEqual([]);
  }
});
