import type { ImageMetadata } from 'astro';
import type { Problem } from '#lib/problems.ts';

/** Width of the text column, 34rem, in points: nothing in the text is shown wider. */
export const COLUMN_WIDTH = 544;

/** Widths that a picture is offered in: a phone, a dense phone, twice the column. */
export const PICTURE_WIDTHS = [360, 720, 2 * COLUMN_WIDTH];

/** The `sizes` of a picture: its own width or the column’s, less on a screen that is narrower with its gutters. */
export function pictureSizes(width: number): string {
  return `min(${Math.min(width, COLUMN_WIDTH) / 16}rem, 100vw - 2.5rem)`;
}

/** What `integrations/pictures.ts` adds to what Astro knows of a picture. */
export interface MeasuredPicture extends ImageMetadata {
  /** Whether it has frames that are shown one after the other. */
  moves?: boolean;
}

/** Whether a picture moves. */
export function moves(picture: MeasuredPicture): boolean {
  return picture.moves === true;
}

/** Where a picture is shown. */
export interface PicturePlace extends Pick<Problem, 'file' | 'line' | 'column'> {
  /** Path of the picture from the project’s root. */
  picture: string;
}
