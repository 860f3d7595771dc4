import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/**
 * Writes a file, and the folders above it, so that whoever reads it finds all of it or nothing. A file
 * that is there keeps who may read and write it.
 */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const mode = statSync(file, { throwIfNoEntry: false })?.mode;
  viaUnfinished(file, bytes, (unfinished) => {
    if (mode !== undefined) chmodSync(unfinished, mode);
    renameSync(unfinished, file);
  });
}

/**
 * Writes a file that is not there yet, whole or not at all, and never over another.
 *
 * @returns whether it was written; false where there is a file of that name
 */
export function writeNew(file: string, bytes: Uint8Array): boolean {
  try {
    // A link fails where the name is taken, even by someone who took it just now.
    viaUnfinished(file, bytes, (unfinished) => linkSync(unfinished, file));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function viaUnfinished(
  file: string,
  bytes: Uint8Array,
  finish: (unfinished: string) => void,
): void {
  // The dot keeps what a killed process may leave out of everyone’s lists.
  const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(unfinished, bytes);
    finish(unfinished);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
