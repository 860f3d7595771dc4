import sharp from 'sharp';
import { PIXEL_LIMIT } from '#lib/picture-size.ts';
import type { PictureFacts } from './facts.ts';

/**
 * The bytes that a picture is made anew from: the author’s, or the same picture in a form that sharp
 * turns and scales as it is to be seen. Of pages that are no frames that is the first.
 */
export async function toSource(file: Uint8Array, facts: PictureFacts): Promise<Uint8Array> {
  if (facts.moves && facts.isTurned) return uprightFrames(file, facts);
  return facts.hasPages ? uprightPage(file, 0) : file;
}

/** sharp turns no picture of several frames by a quarter, but each of them alone. */
async function uprightFrames(file: Uint8Array, { frames, delay, loop }: PictureFacts) {
  const upright: Uint8Array[] = [];
  for (let frame = 0; frame < frames; frame += 1) upright.push(await uprightPage(file, frame));
  return sharp(upright, { join: { animated: true } })
    .webp({
      lossless: true,
      effort: 0,
      ...(delay && { delay }),
      ...(loop !== undefined && { loop }),
    })
    .toBuffer();
}

function uprightPage(file: Uint8Array, page: number): Promise<Uint8Array> {
  return sharp(file, { page, failOn: 'none', limitInputPixels: PIXEL_LIMIT })
    .autoOrient()
    .png({ compressionLevel: 1 })
    .toBuffer();
}
