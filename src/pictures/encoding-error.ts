import sharp from 'sharp';
import { PIXEL_LIMIT, SIDE_LIMIT } from '#lib/picture-size.ts';
import type { PicturePlace } from '#lib/pictures.ts';
import { problemError } from '#lib/problems.ts';

/**
 * The error of a picture that cannot be made anew.
 *
 * @param file its bytes
 * @param name its name, where no text is known that shows it
 * @param reason what was thrown
 */
export async function encodingError(
  file: Uint8Array,
  place: PicturePlace | undefined,
  name: string,
  reason: unknown,
): Promise<Error> {
  const { picture, ...at } = place ?? { picture: name, file: name, line: 1, column: 1 };
  const cause =
    (await sizeFault(file)) ?? String(reason instanceof Error ? reason.message : reason);
  const error = problemError({
    ...at,
    rule: 'picture',
    severity: 'error',
    message: `the picture ${picture} cannot be made anew without what a camera wrote into it: ${cause.split('\n')[0]}`,
    fix: `save it anew, as PNG, JPEG or WebP of at most ${SIDE_LIMIT} pixels a side`,
  });
  // Astro puts words of its own around every other error.
  return Object.assign(error, { type: 'AstroError' });
}

async function sizeFault(file: Uint8Array): Promise<string | undefined> {
  try {
    const { width, height } = await sharp(file, { limitInputPixels: false }).metadata();
    if (width * height <= PIXEL_LIMIT) return undefined;
    return `it has ${width} × ${height} pixels, which is over ${PIXEL_LIMIT / 1e6} million`;
  } catch {
    return undefined;
  }
}
