import { cutOff, type FileBytes, type MediaFault } from './file-bytes.ts';

const SEGMENT = 0x18538067;

/**
 * Whether a WebM goes to the end of what holds its pictures; one that was recorded live does not say
 * where that is.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8794 section 6
 */
export function webmFault(file: FileBytes): MediaFault | undefined {
  for (let at = 0; at < file.size;) {
    const head = file.slice(at, at + 12);
    if (head.length < 5) break;
    const size = sizeAt(head, 4);
    if (size === undefined) break;
    const end = at + 4 + size.width + size.value;
    const isSegment = head.readUInt32BE(0) === SEGMENT;
    if (isSegment && size.isUnknown) return undefined;
    if (end > file.size) {
      return cutOff(`it says that it has ${end} bytes, and has ${file.size}`);
    }
    if (isSegment) return undefined;
    at = end;
  }
  return cutOff('it holds no pictures');
}

/** A number whose first bits tell how many bytes it has; all ones stand for what is not known. */
function sizeAt(bytes: Buffer, at: number) {
  const first = bytes[at]!;
  const width = Math.clz32(first) - 23;
  if (width > 8 || at + width > bytes.length) return undefined;
  let value = first & (2 ** (8 - width) - 1);
  let isUnknown = value === 2 ** (8 - width) - 1;
  for (const byte of bytes.subarray(at + 1, at + width)) {
    value = value * 256 + byte;
    isUnknown &&= byte === 0xff;
  }
  return { width, value, isUnknown };
}
