import type { Locator } from '@playwright/test';

/** Computed styles of an element, by their names in CSS; lengths as the browser gives them, in pixels. */
export function stylesOf<Name extends string>(
  element: Locator,
  names: readonly Name[],
): Promise<Record<Name, string>> {
  return element.first().evaluate((each, properties) => {
    const style = getComputedStyle(each);
    return Object.fromEntries(
      properties.map((name) => [name, style.getPropertyValue(name)]),
    ) as Record<Name, string>;
  }, names);
}

/** A computed length of an element, in pixels. */
export async function pixelsOf(element: Locator, name: string): Promise<number> {
  return Number.parseFloat((await stylesOf(element, [name]))[name]!);
}

/** Place of an element in the window. */
export async function boxOf(
  element: Locator,
): Promise<{ left: number; right: number; top: number; bottom: number; width: number }> {
  return element.first().evaluate((each) => {
    const { left, right, top, bottom, width } = each.getBoundingClientRect();
    return { left, right, top, bottom, width };
  });
}

/** Pixels between the end of each element and the start of the next. */
export function gapsOf(elements: Locator): Promise<number[]> {
  return elements.evaluateAll((all) =>
    all
      .slice(1)
      .map(
        (each, index) =>
          each.getBoundingClientRect().top - all[index]!.getBoundingClientRect().bottom,
      ),
  );
}
