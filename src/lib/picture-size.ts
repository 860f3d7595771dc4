/** Size of a picture in pixels. */
export interface Size {
  width: number;
  height: number;
}

/**
 * Pixels that a side of a picture of the site has at most: 16,383 is the most that WebP holds
 * (https://developers.google.com/speed/webp/docs/riff_container). AVIF holds more, and is offered beside
 * WebP in the same sizes.
 */
export const SIDE_LIMIT = 16_383;

/** Pixels that a picture has at most to be read. More would take more memory than hosts give a build. */
export const PIXEL_LIMIT = 1_000_000_000;

/** The size in which a picture is shown at most: its own, or scaled down to the limit of a side. */
export function fitSize({ width, height }: Size): Size {
  const scale = Math.min(1, SIDE_LIMIT / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
