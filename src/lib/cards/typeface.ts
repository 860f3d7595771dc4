import type { HasGlyph } from './drawable-text.ts';

/** A glyph of a line, in units of the font, and how far from the line's start it stands. */
export interface PlacedGlyph {
  /** `d` of an SVG path, the y axis upwards. */
  path: string;
  x: number;
}

/** A line of text as shapes. */
export interface ShapedText {
  /** In ems. */
  width: number;
  glyphs: PlacedGlyph[];
}

/** A font at one weight and optical size, which turns text into shapes. */
export interface Typeface {
  unitsPerEm: number;
  has: HasGlyph;
  shape: (text: string) => ShapedText;
}
