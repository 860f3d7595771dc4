import sharp, { type FormatEnum } from 'sharp';
import type { Size } from '#lib/picture-size.ts';

/** What the head of a picture tells of it. */
export interface PictureFacts {
  /** As sharp calls what it writes. */
  format: keyof FormatEnum | 'avif';
  /** Of one frame, turned as it is to be seen. */
  size: Size;
  /** Whether its frames are shown one after the other; pages of a document or of a burst are not. */
  moves: boolean;
  /** How many frames or pages it has. */
  frames: number;
  /** Whether it has pages that are no frames. */
  hasPages: boolean;
  /** Whether width and height change places when it is turned. */
  isTurned: boolean;
  /** Milliseconds that each frame is shown. */
  delay: number[] | undefined;
  /** How many times a moving picture is played; 0 is without end. */
  loop: number | undefined;
}

/**
 * Reads the head of a picture.
 *
 * @param file its path or its bytes
 * @throws what sharp says of a file that is no picture
 */
export async function readFacts(file: string | Uint8Array): Promise<PictureFacts> {
  // Whether it is too large is told where it is made anew, with its place.
  const head = await sharp(file, { limitInputPixels: false }).metadata();
  const { format, pages = 1, orientation = 1, autoOrient, delay, loop } = head;
  const isAnimation = format === 'gif' || format === 'webp';
  return {
    // sharp reads nothing of this family but AVIF.
    format: format === 'heif' ? 'avif' : format,
    size: { width: autoOrient.width, height: autoOrient.height },
    moves: isAnimation && pages > 1,
    frames: pages,
    hasPages: !isAnimation && pages > 1,
    isTurned: orientation >= 5,
    delay,
    loop,
  };
}
