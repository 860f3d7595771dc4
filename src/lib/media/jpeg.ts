import { cutOff, damaged, type FileBytes, type MediaFault } from './file-bytes.ts';

const MARKER = 0xff;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = Buffer.from([MARKER, 0xd9]);

/**
 * Whether a JPEG goes to its end. What a camera puts behind it, such as a film, is of no concern.
 *
 * @see https://www.w3.org/Graphics/JPEG/itu-t81.pdf annex B
 */
export function jpegFault(file: FileBytes): MediaFault | undefined {
  const bytes = file.slice(0, file.size);
  let hasFrame = false;
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== MARKER) return damaged('its parts do not follow one another');
    const marker = bytes[at + 1]!;
    // Any number of these bytes may fill the space before a marker.
    if (marker === MARKER) {
      at += 1;
      continue;
    }
    if (isFrame(marker)) hasFrame = true;
    if (marker === START_OF_SCAN) {
      if (!hasFrame) return damaged('it does not say how large it is');
      // In the data of pixels no other byte but zero follows on the first one of a marker.
      return bytes.includes(END_OF_IMAGE, at + 4) ? undefined : cutOff(ENDS);
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return cutOff(ENDS);
}

const ENDS = 'a JPEG ends in the bytes FF D9';

/** Whether a marker starts a frame: C0 to CF, save for tables (C4), extensions (C8) and coding (CC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
