import type { FileBytes } from './file-bytes.ts';

/** Elements of Matroska, those that hold others first: https://www.rfc-editor.org/rfc/rfc9559#section-27.1 */
const HOLDERS = new Set([0x18538067, 0x1254c367, 0x7373, 0x67c8]);
const TAG_NAME = 0x45a3;

/**
 * The names of the tags of a Matroska or WebM file. Of a recording that does not say where its parts end
 * they are those of its start.
 */
export function webmTags(file: FileBytes): string[] {
  const names: string[] = [];
  // What holds others is gone into, and so needs no end.
  for (let at = 0; at < file.size;) {
    const head = file.slice(at, at + 12);
    const id = numberAt(head, 0, true);
    const size = id && numberAt(head, id.width, false);
    if (!id || !size) break;
    const start = at + id.width + size.width;
    if (HOLDERS.has(id.value)) at = start;
    else if (size.isUnknown) break;
    else {
      if (id.value === TAG_NAME) {
        names.push(file.slice(start, start + Math.min(size.value, LENGTH)).toString('utf8'));
      }
      at = start + size.value;
    }
  }
  return names;
}

/** Bytes that the name of a tag has at most to be of interest. */
const LENGTH = 256;

/**
 * A number whose first bits tell how many bytes it has (RFC 8794, section 4).
 *
 * @param isName whether these bits belong to it
 */
function numberAt(bytes: Buffer, at: number, isName: boolean) {
  const first = bytes[at];
  if (first === undefined) return undefined;
  const width = Math.clz32(first) - 23;
  if (width > 8 || at + width > bytes.length) return undefined;
  const mask = 2 ** (8 - width) - 1;
  let value = isName ? first : first & mask;
  let isUnknown = (first & mask) === mask;
  for (const byte of bytes.subarray(at + 1, at + width)) {
    value = value * 256 + byte;
    isUnknown &&= byte === 0xff;
  }
  return { width, value, isUnknown };
}
