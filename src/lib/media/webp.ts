import { cutOff, damaged, type FileBytes, type MediaFault } from './file-bytes.ts';

/**
 * Whether a WebP has all its chunks.
 *
 * @see https://developers.google.com/speed/webp/docs/riff_container
 */
export function webpFault(file: FileBytes): MediaFault | undefined {
  const bytes = file.slice(0, file.size);
  const end = bytes.readUInt32LE(4) + 8;
  if (end > bytes.length)
    return cutOff(`it says that it has ${end} bytes, and has ${bytes.length}`);
  let hasPixels = false;
  // A chunk of odd length has a byte behind it that its length does not count.
  for (let at = 12; at + 8 <= end;) {
    const size = bytes.readUInt32LE(at + 4);
    if (at + 8 + size > end) return cutOff('its last part is longer than the file');
    if (/^(?:VP8[ L]|ANMF)$/.test(bytes.toString('latin1', at, at + 4))) hasPixels = true;
    at += 8 + size + (size % 2);
  }
  return hasPixels ? undefined : damaged('it has no pixels');
}
