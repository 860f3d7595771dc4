import sharp from 'sharp';
import { bytesOf } from '#lib/media/file-bytes.ts';
import { lostMotion } from '#lib/media/lost-motion.ts';
import { fitSize, PIXEL_LIMIT } from '#lib/picture-size.ts';
import { readFacts } from './facts.ts';
import { toSource } from './source.ts';

/** Whether a camera or an editor wrote something into a picture, be it only how it is turned. */
export async function isRecorded(file: Uint8Array): Promise<boolean> {
  const { exif, xmp, iptc, tifftagPhotoshop, comments, orientation } = await sharp(file, {
    limitInputPixels: false,
  }).metadata();
  const written = exif ?? xmp ?? iptc ?? tifftagPhotoshop ?? comments;
  return written !== undefined || (orientation ?? 1) > 1;
}

/**
 * A picture in its own format, as it is to be seen, without what a camera wrote into it.
 *
 * @param file its bytes
 */
export async function remade(file: Uint8Array): Promise<Uint8Array> {
  const lost = lostMotion(bytesOf(Buffer.from(file)));
  if (lost) throw new Error(`it is an ${lost}, of which only the first frame can be read`);
  const facts = await readFacts(file);
  const { format, size, moves } = facts;
  return sharp(await toSource(file, facts), {
    pages: moves ? -1 : 1,
    limitInputPixels: PIXEL_LIMIT,
  })
    .autoOrient()
    .resize({ ...fitSize(size), fit: 'fill' })
    .toFormat(format)
    .toBuffer();
}
