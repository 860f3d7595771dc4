import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import type { TextFile } from './content.ts';
import { readText } from './text-file.ts';
import { walk } from './walk.ts';

/** Bytes that tell a text from anything else: a text has no byte that is 0. */
const SAMPLE = 8192;

/**
 * The texts of a folder, whatever they are called, by their paths from the project's root; one that is
 * not UTF-8 is read byte by byte. What is binary is left out. A text over `TEXT_LIMIT` has its fault in
 * place of its text, and so has what cannot be read.
 */
export function readTexts(root: string, folder: string): TextFile[] {
  return walk(path.join(root, folder)).files.flatMap((absolute): TextFile[] => {
    if (isBinary(absolute)) return [];
    const file = path.relative(root, absolute).split(path.sep).join('/');
    const read = readText(absolute);
    if ('text' in read) return [{ file, text: read.text, fault: undefined }];
    if (read.fault.what !== 'not-utf-8') return [{ file, text: '', fault: read.fault }];
    return [{ file, text: readFileSync(absolute, 'latin1'), fault: undefined }];
  });
}

function isBinary(file: string): boolean {
  try {
    const sample = Buffer.alloc(Math.min(SAMPLE, statSync(file).size));
    const handle = openSync(file, 'r');
    try {
      return sample.subarray(0, readSync(handle, sample, 0, sample.length, 0)).includes(0);
    } finally {
      closeSync(handle);
    }
  } catch {
    // That it cannot be read is told by whoever reads it.
    return false;
  }
}
