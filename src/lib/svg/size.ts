import type { Size } from '#lib/cards/png.ts';
import type { SvgElement } from './document.ts';

/**
 * The size of a picture in points of CSS: what its root says, and where that is no whole length, by the
 * proportions of its `viewBox`, or in its units. `undefined` where it says neither.
 *
 * @see https://www.w3.org/TR/SVG2/coords.html#SizingSVGInCSS
 */
export function svgSize(root: SvgElement): Size | undefined {
  const width = lengthOf(rootValue(root, 'width'));
  const height = lengthOf(rootValue(root, 'height'));
  if (width !== undefined && height !== undefined) return sound({ width, height });
  const box = viewBoxOf(rootValue(root, 'viewBox'));
  if (!box) return undefined;
  const ratio = box[2] / box[3];
  if (width !== undefined) return sound({ width, height: width / ratio });
  if (height !== undefined) return sound({ width: height * ratio, height });
  return sound({ width: box[2], height: box[3] });
}

/** A length in points of CSS; `undefined` where it depends on what is around the picture. */
export function lengthOf(text = ''): number | undefined {
  const [, number, unit = 'px'] =
    /^\s*\+?((?:\d+\.?|\d*\.\d+)(?:e[+-]?\d+)?)([a-z]+)?\s*$/i.exec(text) ?? [];
  const factor = UNITS[unit.toLowerCase()];
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}

/** The four numbers of a `viewBox`, parted by spaces, commas or both. */
export function viewBoxOf(text = ''): [number, number, number, number] | undefined {
  const numbers = text
    .trim()
    .split(/\s*,\s*|\s+/)
    .map((number) => (/^[-+.\de]+$/i.test(number) ? Number(number) : Number.NaN));
  const [left, top, width, height] = numbers;
  if (numbers.length !== 4 || numbers.some((number) => !Number.isFinite(number))) return undefined;
  return width! > 0 && height! > 0 ? [left!, top!, width!, height!] : undefined;
}

function rootValue({ attributes }: SvgElement, name: string): string | undefined {
  return attributes.find(({ namespace, local }) => namespace === '' && local === name)?.value;
}

/** A size of which something can be seen. */
function sound(size: Size): Size | undefined {
  return Math.round(size.width) > 0 && Math.round(size.height) > 0 ? size : undefined;
}

/** Points of CSS in a unit; `em` and `rem` as browsers take them without a style sheet. */
const UNITS: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  em: 16,
  rem: 16,
  ex: 8,
  ch: 8,
};
