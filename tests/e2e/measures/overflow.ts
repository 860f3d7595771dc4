import type { Page } from '@playwright/test';

/**
 * What does not fit the width of the window: the page itself, and each element with text of its own
 * that reaches past the right edge without a box around it that scrolls.
 */
export function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim() !== '');
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .filter((element) => hasText(element) && element.checkVisibility() && !scrolls(element))
      .map((element) => `${element.tagName.toLowerCase()}: ${element.textContent!.trim()}`);
    return scrollWidth > clientWidth
      ? [`the page is ${scrollWidth - clientWidth} px wider than its window`, ...wide]
      : wide;
  });
}
