import type { Page } from '@playwright/test';

/** Where a keyboard stops on its way through a page. */
export interface FocusStop {
  name: string;
  outline: { style: string; width: number; offset: number };
  /** Box of its first line and of its last, from the top left corner of the page. */
  first: Box;
  last: Box;
  isInView: boolean;
  /** Whether something else lies over it. */
  isCovered: boolean;
  /** Whether it keeps its place while the page scrolls. */
  isSticky: boolean;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Marks what has been stopped at, so that the end of the way is known. */
const MARK = 'data-stopped';

/**
 * Goes through the page by the tabulator key, from its start to where the browser leaves it.
 *
 * @throws Error where the way does not end
 */
export async function focusWalk(page: Page): Promise<FocusStop[]> {
  const stops: FocusStop[] = [];
  const limit = 3 * (await page.evaluate(() => document.querySelectorAll('*').length));
  for (let presses = 0; presses < limit; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await stopOf(page);
    if (stop === 'left') return stops;
    if (stop !== 'inside') stops.push(stop);
  }
  throw new Error(`The keyboard does not leave the page after ${limit} stops.`);
}

/** What a keyboard has to reach and has not been stopped at by `focusWalk`. */
export function unreached(page: Page): Promise<string[]> {
  return page.evaluate(
    (mark) =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, select, summary, [tabindex="0"]',
        ),
      ]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => !element.hasAttribute(mark))
        .map((element) => element.outerHTML.slice(0, 120)),
    MARK,
  );
}

/** Where the keyboard is: at something new, still inside the same film, or out of the page. */
function stopOf(page: Page): Promise<FocusStop | 'inside' | 'left'> {
  return page.evaluate((mark) => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return 'left';
    // The browser's own buttons of a film are stops of their own that the page does not see.
    if (element.hasAttribute(mark)) return element.tagName === 'VIDEO' ? 'inside' : 'left';
    element.setAttribute(mark, '');
    const style = getComputedStyle(element);
    const boxes = [...element.getClientRects()];
    const toBox = ({ left, top, right, bottom }: DOMRect) => ({
      left: left + scrollX,
      top: top + scrollY,
      right: right + scrollX,
      bottom: bottom + scrollY,
    });
    const [first] = boxes;
    // What is taller than the window is seen by its start.
    const x = first!.left + Math.min(first!.width, innerWidth) / 2;
    const y = first!.top + Math.min(first!.height, innerHeight) / 2;
    const above = document.elementFromPoint(x, y);
    const isSticky = (each: Element | null): boolean =>
      each !== null &&
      (/sticky|fixed/.test(getComputedStyle(each).position) || isSticky(each.parentElement));
    return {
      name: `${element.tagName.toLowerCase()} “${element.textContent!.trim().slice(0, 40)}”`,
      outline: {
        style: style.outlineStyle,
        width: Number.parseFloat(style.outlineWidth),
        offset: Number.parseFloat(style.outlineOffset),
      },
      first: toBox(first!),
      last: toBox(boxes.at(-1)!),
      isInView: first!.bottom > 0 && first!.top < innerHeight && x >= 0 && x <= innerWidth,
      isCovered: above !== null && !element.contains(above) && !above.contains(element),
      isSticky: isSticky(element),
    };
  }, MARK);
}

/**
 * Stops that come before what stands above them or to their left on the same line. The first one,
 * the skip link, is left out: it has a place only while the keyboard is at it.
 */
export function outOfOrder(stops: readonly FocusStop[]): string[] {
  const inPlace = stops.slice(1).filter(({ isSticky }) => !isSticky);
  return inPlace.flatMap(({ name, first }, index) => {
    const before = inPlace[index - 1];
    if (!before) return [];
    const isBelow = first.top >= before.last.bottom - TOLERANCE;
    const isBeside = first.bottom > before.last.top && first.left >= before.last.right - TOLERANCE;
    const isInside = first.top >= before.first.top && first.bottom <= before.last.bottom;
    // A button may lie on the box that it belongs to.
    const isUnder =
      first.left <= before.last.left &&
      first.right >= before.last.right &&
      first.top < before.last.bottom &&
      first.bottom > before.last.top;
    return isBelow || isBeside || isInside || isUnder ? [] : [`${name} comes after ${before.name}`];
  });
}

/** Boxes of neighbouring lines may overlap by this much. */
const TOLERANCE = 12;
