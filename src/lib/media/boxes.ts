import { cutOff, damaged, type FileBytes, type MediaFault } from './file-bytes.ts';

/** Whether an AVIF has all its boxes: what its picture is, and its pixels. */
export function avifFault(file: FileBytes): MediaFault | undefined {
  return boxFault(file, ['meta', 'mdat']);
}

/** Whether an MP4 has all its boxes; a recording that broke off lacks the one that is written last. */
export function mp4Fault(file: FileBytes): MediaFault | undefined {
  return boxFault(file, ['moov']);
}

/**
 * Whether a file of boxes goes to the end of the last one, and has those that it cannot do without.
 *
 * @see ISO/IEC 14496-12, section 4.2
 */
function boxFault(file: FileBytes, needed: readonly string[]): MediaFault | undefined {
  const found = new Set<string>();
  for (let at = 0; at < file.size;) {
    const head = file.slice(at, at + 16);
    if (head.length < 8) return cutOff('its last box has no name');
    found.add(head.toString('latin1', 4, 8));
    const size = boxSize(head, file.size - at);
    if (size === undefined) return damaged('its boxes do not follow one another');
    if (at + size > file.size) {
      return cutOff(`it says that it has ${at + size} bytes or more, and has ${file.size}`);
    }
    at += size;
  }
  const missing = needed.find((type) => !found.has(type));
  return missing === undefined ? undefined : cutOff(`it has no box \`${missing}\``);
}

/**
 * How many bytes a box has; `undefined` where its head says none that can be.
 *
 * @param head its first sixteen bytes
 * @param rest bytes to the end of what holds it, which a box of the size 0 takes
 */
export function boxSize(head: Buffer, rest: number): number | undefined {
  const size = head.readUInt32BE(0);
  if (size === 0) return rest;
  if (size >= 8) return size;
  if (size !== 1 || head.length < 16) return undefined;
  const large = Number(head.readBigUInt64BE(8));
  return large >= 16 ? large : undefined;
}
