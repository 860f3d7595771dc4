import type { ShapedText } from './typeface.ts';

/** Where a line of text stands in a drawing, and how large it is. */
interface LinePlace {
  x: number;
  y: number;
  /** Units of the drawing for an em. */
  size: number;
  unitsPerEm: number;
  /** How far its letters lean, in degrees. */
  slant?: number;
}

/**
 * A line of text as paths.
 *
 * @param paint attributes of the group that holds them
 */
export function drawnLine(
  { glyphs }: Pick<ShapedText, 'glyphs'>,
  { x, y, size, unitsPerEm, slant }: LinePlace,
  paint: string,
): string {
  const scale = round(size / unitsPerEm);
  const leaning = slant === undefined ? '' : ` skewX(${slant})`;
  const paths = glyphs.map(
    (glyph) => `<path transform="translate(${round(glyph.x)} 0)" d="${glyph.path}"/>`,
  );
  return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})${leaning}" ${paint}>${paths.join('')}</g>`;
}

/** To what can be told apart in no picture. */
export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
