import type { Page } from '@playwright/test';

/** Everything in the page that could move or fade by its style. */
export function movementOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const styled = [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after', '::marker', '::backdrop'].flatMap((part) => {
        const style = getComputedStyle(element, part);
        // What a browser that plays a film does not show has no style.
        if (style.display === '') return [];
        const seconds = style.transitionDuration.split(', ').map(Number.parseFloat);
        const moves =
          style.animationName !== 'none' ||
          seconds.some((duration) => duration > 0) ||
          style.scrollBehavior !== 'auto';
        return moves ? [`${element.tagName.toLowerCase()}${part ?? ''}`] : [];
      }),
    );
    const running = document.getAnimations().map(({ playState }) => `an animation: ${playState}`);
    return [...styled, ...running];
  });
}
