import type { Page } from '@playwright/test';

/** Text that is cut off by a box around it, or lies over other text. */
export function illegible(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const range = document.createRange();
    const blocks = [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      const isHidden = element.closest('.visually-hidden, [aria-hidden="true"], svg, option');
      if (isHidden || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        return [];
      const texts = [...element.childNodes].filter(
        (node) => node.nodeType === 3 && node.nodeValue!.trim() !== '',
      );
      return texts.flatMap((node) => {
        range.selectNodeContents(node);
        return [...range.getClientRects()]
          .filter(({ width, height }) => width > 1 && height > 1)
          .map((box) => ({ element, box, text: node.nodeValue!.trim().slice(0, 40) }));
      });
    });

    /** The nearest box that cuts off what reaches past it and does not let it be scrolled to. */
    const clipOf = (element: HTMLElement | null): HTMLElement | undefined => {
      if (!element || element === document.body) return undefined;
      const { overflowX, overflowY, position } = getComputedStyle(element);
      if (/sticky|fixed/.test(position)) return undefined;
      return /hidden|clip/.test(overflowX + overflowY) ? element : clipOf(element.parentElement);
    };
    const cut = blocks.flatMap(({ element, box, text }) => {
      const clip = clipOf(element)?.getBoundingClientRect();
      const isCut =
        clip !== undefined &&
        (box.right > clip.right + 1 || box.bottom > clip.bottom + 1 || box.top < clip.top - 1);
      return isCut ? [`“${text}” is cut off`] : [];
    });

    const isSticky = (element: Element | null): boolean =>
      element !== null &&
      (/sticky|fixed/.test(getComputedStyle(element).position) || isSticky(element.parentElement));
    const placed = blocks.filter(({ element }) => !isSticky(element));
    const over = placed.flatMap((one, index) =>
      placed.slice(index + 1).flatMap((other) => {
        if (one.element.contains(other.element) || other.element.contains(one.element)) return [];
        const width =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        // Letters do not fill their boxes: lines may overlap by a part of their height.
        const height =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        const least = Math.min(one.box.height, other.box.height);
        return width > 2 && height > least / 3 ? [`“${one.text}” lies over “${other.text}”`] : [];
      }),
    );
    return [...new Set([...cut, ...over])];
  });
}
