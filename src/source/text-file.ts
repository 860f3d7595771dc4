import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';

/** Bytes that a text of the content folder may have at most: a long post has a fiftieth of that. */
export const TEXT_LIMIT = 2_000_000;

/** Why a file cannot be taken for a text. */
export type TextFault =
  | { what: 'too-large'; bytes: number }
  | { what: 'not-utf-8'; line: number; column: number }
  | { what: 'unreadable'; message: string };

/** Reads a text in UTF-8. What is too large is not read at all. */
export function readText(file: string): { text: string } | { fault: TextFault } {
  try {
    const { size } = statSync(file);
    if (size > TEXT_LIMIT) return { fault: { what: 'too-large', bytes: size } };
    const bytes = readFileSync(file);
    const text = bytes.toString('utf8');
    return isUtf8(bytes) ? { text } : { fault: { what: 'not-utf-8', ...badPlaceIn(bytes, text) } };
  } catch (error) {
    // Another program may have locked the file, or taken it away just now.
    const message = error instanceof Error ? error.message : String(error);
    return { fault: { what: 'unreadable', message } };
  }
}

/** The first place whose bytes are no UTF-8: there the decoded text has U+FFFD, which hardly anyone types. */
function badPlaceIn(bytes: Buffer, text: string): { line: number; column: number } {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const next = end < 0 ? bytes.length : end + 1;
    if (!isUtf8(bytes.subarray(start, next))) break;
    start = next;
  }
  return { line, column: text.split('\n')[line - 1]!.indexOf('\uFFFD') + 1 };
}
