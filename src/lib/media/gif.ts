import { cutOff, damaged, type FileBytes, type MediaFault } from './file-bytes.ts';

export const EXTENSION = 0x21;
export const IMAGE = 0x2c;
const TRAILER = 0x3b;

/**
 * Whether a GIF has all its blocks.
 *
 * @see https://www.w3.org/Graphics/GIF/spec-gif89a.txt
 */
export function gifFault(file: FileBytes): MediaFault | undefined {
  const bytes = file.slice(0, file.size);
  let hasImage = false;
  for (let at = 13 + tableSize(bytes[10]); at < bytes.length;) {
    const block = bytes[at];
    if (block === TRAILER) return hasImage ? undefined : damaged('it has no pixels');
    if (block === EXTENSION) at = endOfBlocks(bytes, at + 2);
    else if (block === IMAGE) {
      hasImage = true;
      at = endOfBlocks(bytes, at + 11 + tableSize(bytes[at + 9]));
    } else if (block === 0) {
      // Some programs fill up with zeros.
      at += 1;
    } else return damaged('its blocks do not follow one another');
  }
  return cutOff('a GIF ends in the byte 3B');
}

/** Bytes of the table of colours that a packed field announces. */
export function tableSize(field = 0): number {
  return (field & 0x80) === 0 ? 0 : 3 * 2 ** ((field & 7) + 1);
}

/** The place behind a row of blocks, each with its length in front, that ends in an empty one. */
export function endOfBlocks(bytes: Buffer, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== 0) at += bytes[at]! + 1;
  return at + 1;
}
