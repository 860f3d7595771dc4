import { PIXEL_LIMIT, type Size } from '#lib/picture-size.ts';
import type { FileBytes } from './file-bytes.ts';
import { endOfBlocks, EXTENSION, IMAGE, tableSize } from './gif.ts';

/** The frames of a picture that moves, each of the same size. */
export interface Frames extends Size {
  count: number;
}

/** The frames of a GIF or a WebP; `undefined` where it has but one. */
function framesOf(file: FileBytes): Frames | undefined {
  const head = file.slice(0, 16).toString('latin1');
  const read = head.startsWith('GIF8') ? gifFrames : /^RIFF[^]{4}WEBPVP8X/.test(head) && webpFrames;
  const frames = read ? read(file.slice(0, file.size)) : undefined;
  return frames && frames.count > 1 ? frames : undefined;
}

/** The frames of a picture that has too many to be made anew: all of them are held at once. */
export function tooManyFrames(file: FileBytes): Frames | undefined {
  const frames = framesOf(file);
  return frames && isOver(frames) ? frames : undefined;
}

export function isOver({ width, height, count }: Frames): boolean {
  return width * height * count > PIXEL_LIMIT;
}

/** What is too much of a picture, as what follows “it has”. */
export function pixelsOf({ width, height, count }: Frames): string {
  const size = `${width} × ${height} pixels`;
  const limit = `${PIXEL_LIMIT / 1e6} million`;
  return count > 1
    ? `${count} frames of ${size}, which together are over ${limit}`
    : `${size}, which is over ${limit}`;
}

function gifFrames(bytes: Buffer): Frames | undefined {
  if (bytes.length < 13) return undefined;
  let count = 0;
  for (let at = 13 + tableSize(bytes[10]); at < bytes.length;) {
    if (bytes[at] === EXTENSION) at = endOfBlocks(bytes, at + 2);
    else if (bytes[at] === IMAGE) {
      count += 1;
      at = endOfBlocks(bytes, at + 11 + tableSize(bytes[at + 9]));
    } else if (bytes[at] === 0) at += 1;
    else break;
  }
  return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8), count };
}

function webpFrames(bytes: Buffer): Frames | undefined {
  if (bytes.length < 30) return undefined;
  let count = 0;
  // A chunk of odd length has a byte behind it that its length does not count.
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32LE(at + 4);
    if (bytes.toString('latin1', at, at + 4) === 'ANMF') count += 1;
    at += 8 + size + (size % 2);
  }
  return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1, count };
}
