import { crc32 } from 'node:zlib';
import { cutOff, damaged, type FileBytes, type MediaFault } from './file-bytes.ts';

/**
 * Whether a PNG has all its chunks, and those that its picture is made of are as they were written.
 *
 * @see https://www.w3.org/TR/png-3/#5PNG-file-signature
 */
export function pngFault(file: FileBytes): MediaFault | undefined {
  const bytes = file.slice(0, file.size);
  let hasData = false;
  // Length, type, data, checksum: the smallest chunk has no data, and takes twelve bytes.
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length) break;
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (at === 8 && type === 'CgBI') {
      return {
        message: 'is a PNG of Apple’s own kind (CgBI), which browsers do not show',
        fix: 'open it on a Mac, and save it as an ordinary PNG',
      };
    }
    if (at === 8 && type !== 'IHDR') return damaged('it does not say how large it is');
    if (type === 'IHDR' && (bytes.readUInt32BE(16) === 0 || bytes.readUInt32BE(20) === 0)) {
      return damaged('it has no pixels');
    }
    // A small letter at the start marks a chunk that the picture can do without.
    const isNeeded = /^[A-Z]/.test(type);
    if (isNeeded && crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) {
      return damaged(`the checksum of its part ${type} is wrong`);
    }
    if (type === 'IDAT') hasData = true;
    if (type === 'IEND') return hasData ? undefined : damaged('it has no pixels');
    at = end + 4;
  }
  return cutOff('a PNG ends in the part IEND');
}
