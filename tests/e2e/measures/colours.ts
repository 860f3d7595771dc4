import type { Locator, Page } from '@playwright/test';

/** Red, green and blue, each from 0 to 255. */
export type Rgb = [number, number, number];

/** The colours that custom properties of the site stand for in the page as it is shown. */
export async function tokenColours<Name extends string>(
  page: Page,
  names: readonly Name[],
): Promise<Record<Name, Rgb>> {
  const written = await page.evaluate((properties) => {
    const probe = document.body.appendChild(document.createElement('span'));
    const colours = properties.map((name) => {
      probe.style.color = `var(--${name})`;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return colours;
  }, names);
  const colours = await Promise.all(written.map((colour) => toRgb(page, colour)));
  return Object.fromEntries(names.map((name, index) => [name, colours[index]])) as Record<
    Name,
    Rgb
  >;
}

/** The paper of the page: what the root is painted with. */
export async function paperOf(page: Page): Promise<Rgb> {
  return colourOf(page.locator('html'), 'backgroundColor');
}

/** A computed colour of an element. */
export async function colourOf(
  element: Locator,
  property: 'color' | 'backgroundColor' | 'outlineColor',
): Promise<Rgb> {
  const written = await element.evaluate((each, name) => getComputedStyle(each)[name], property);
  return toRgb(element.page(), written);
}

/** Contrast of two colours as WCAG has it, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Relative luminance as WCAG has it: 0 is black, 1 is white. */
export function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** What a screen shows of a colour, however it is written. */
function toRgb(page: Page, colour: string): Promise<Rgb> {
  return page.evaluate((written) => {
    const context = document.createElement('canvas').getContext('2d')!;
    context.fillStyle = written;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3) as [number, number, number];
  }, colour);
}
