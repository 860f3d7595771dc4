import { expect, test } from 'vitest';
import { COLUMN_WIDTH, PICTURE_WIDTHS, pictureSizes } from '#lib/pictures.ts';

test.each([
  [1600, 'min(34rem, 100vw - 2.5rem)'],
  [COLUMN_WIDTH, 'min(34rem, 100vw - 2.5rem)'],
  [120, 'min(7.5rem, 100vw - 2.5rem)'],
])('a picture of %i points is shown %s wide', (width, sizes) => {
  expect(pictureSizes(width)).toBe(sizes);
});

test('a dense screen is offered twice the column', () => {
  expect(Math.max(...PICTURE_WIDTHS)).toBe(2 * COLUMN_WIDTH);
});
