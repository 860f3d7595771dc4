import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import type { TextFile } from './content.ts';
import { readText } from './text-file.ts';
import { walk } from './walk.ts';

/** Bytes that tell a text from anything else: a text has no byte that is 0, unless it is in UTF-16. */
const SAMPLE = 8192;

/**
 * The texts of a folder, whatever they are called, by their paths from the project's root; one that is
 * not UTF-8 is read as UTF-16 where it starts as such, or byte by byte. What is binary is left out. A text over `TEXT_LIMIT` has its fault in
 * place of its text, and so has what cannot be read.
 */
export function readTexts(root: string, folder: string): TextFile[] {
  return walk(path.join(root, folder)).files.flatMap((absolute): TextFile[] => {
    if (isBinary(absolute)) return [];
    const file = path.relative(root, absolute).split(path.sep).join('/');
    const read = readText(absolute);
    if ('text' in read) return [{ file, text: read.text, fault: undefined }];
    if (read.fault.what !== 'not-utf-8') return [{ file, text: '', fault: read.fault }];
    return [{ file, text: decoded(readFileSync(absolute)), fault: undefined }];
  });
}

function decoded(bytes: Buffer): string {
  const encoding = utf16Of(bytes);
  return encoding ? new TextDecoder(encoding).decode(bytes) : bytes.toString('latin1');
}

/** Which UTF-16 a text is in by its byte order mark, which no UTF-8 has: some shells write their output in it. */
function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function isBinary(file: string): boolean {
  try {
    const sample = Buffer.alloc(Math.min(SAMPLE, statSync(file).size));
    const handle = openSync(file, 'r');
    try {
      const read = sample.subarray(0, readSync(handle, sample, 0, sample.length, 0));
      return read.includes(0) && !utf16Of(read);
    } finally {
      closeSync(handle);
    }
  } catch {
    // That it cannot be read is told by whoever reads it.
    return false;
  }
}
