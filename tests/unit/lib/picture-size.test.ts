import { expect, test } from 'vitest';
import { fitSize } from '#lib/picture-size.ts';

test.each([
  [800, 600, 800, 600],
  [1, 1, 1, 1],
  [16_383, 16_383, 16_383, 16_383],
  [16_384, 16_384, 16_383, 16_383],
  [17_000, 1200, 16_383, 1156],
  [1200, 17_000, 1156, 16_383],
  [40_000, 1, 16_383, 1],
])('a picture of %i × %i pixels is shown in %i × %i at most', (width, height, w, h) => {
  expect(fitSize({ width, height })).toEqual({ width: w, height: h });
});
