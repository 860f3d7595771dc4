import type { FileBytes } from './file-bytes.ts';

/** Elements of Matroska: https://www.rfc-editor.org/rfc/rfc9559#section-27.1 */
const SEGMENT = 0x18538067;
const TAGS = 0x1254c367;

/** The bytes of the tags of a Matroska or WebM file, as a text in which their names and values stand. */
export function webmTags(file: FileBytes): string {
  let text = '';
  for (let at = 0; at < file.size;) {
    const head = file.slice(at, at + 12);
    const id = numberAt(head, 0, true);
    const size = id && numberAt(head, id.width, false);
    if (!id || !size) break;
    const start = at + id.width + size.width;
    // The segment is gone into; one that was recorded live does not say where it ends.
    if (id.value === SEGMENT) at = start;
    else if (size.isUnknown) break;
    else {
      if (id.value === TAGS) text += file.slice(start, start + size.value).toString('utf8');
      at = start + size.value;
    }
  }
  return text;
}

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
