/** Width of the text column, 34rem, in points: nothing in the text is shown wider. */
export const COLUMN_WIDTH = 544;

/** Widths that a picture is offered in: a phone, a dense phone, twice the column. */
export const PICTURE_WIDTHS = [360, 720, 2 * COLUMN_WIDTH];

/** The `sizes` of a picture: its own width or the column’s, less on a screen that is narrower with its gutters. */
export function pictureSizes(width: number): string {
  return `min(${Math.min(width, COLUMN_WIDTH) / 16}rem, 100vw - 2.5rem)`;
}
