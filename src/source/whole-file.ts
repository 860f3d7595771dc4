import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/**
 * Writes a file, and the folders above it, so that whoever reads it finds all of it or nothing. A file
 * that is there keeps who may read and write it. Where it cannot be written, nothing is left of it.
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

/**
 * Writes several files, all of them or none.
 *
 * @param texts the new text of each file, by its path
 */
export function writeTogether(texts: ReadonlyMap<string, string>): void {
  prepareFiles(new Map([...texts].map(([file, text]) => [file, Buffer.from(text)])))();
}

/**
 * Writes files beside where they belong, whole or, where one cannot be written, none of them.
 *
 * @returns what puts each in its place, which needs no more room; where one cannot take its place, those before
 *   it are put back
 */
export function prepareFiles(files: ReadonlyMap<string, Uint8Array>): () => void {
  const prepared: { file: string; unfinished: string; undo: () => void }[] = [];
  try {
    for (const [file, bytes] of files) prepared.push({ file, ...writeUnfinished(file, bytes) });
  } catch (error) {
    for (const { undo } of prepared) undo();
    throw error;
  }
  return () => {
    const replaced: { file: string; before: Uint8Array | undefined }[] = [];
    try {
      for (const { file, unfinished } of prepared) {
        const mode = statSync(file, { throwIfNoEntry: false })?.mode;
        const before = mode === undefined ? undefined : readFileSync(file);
        // Its folder may be gone with what was removed in the meantime.
        mkdirSync(path.dirname(file), { recursive: true });
        if (mode !== undefined) chmodSync(unfinished, mode);
        renameSync(unfinished, file);
        replaced.push({ file, before });
      }
    } catch (error) {
      for (const { file, before } of replaced) {
        if (before === undefined) rmSync(file);
        else writeWhole(file, before);
      }
      for (const { undo } of prepared) undo();
      throw error;
    }
  };
}

function viaUnfinished(
  file: string,
  bytes: Uint8Array,
  finish: (unfinished: string) => void,
): void {
  const { unfinished, undo } = writeUnfinished(file, bytes);
  try {
    finish(unfinished);
  } catch (error) {
    undo();
    throw error;
  }
  rmSync(unfinished, { force: true });
}

/** Writes a file under another name beside its place; `undo` leaves nothing of it, nor of its folders. */
function writeUnfinished(
  file: string,
  bytes: Uint8Array,
): { unfinished: string; undo: () => void } {
  const folder = path.dirname(file);
  // The dot keeps what a killed process may leave out of everyone’s lists.
  const unfinished = path.join(folder, `.${path.basename(file)}.${randomUUID()}.tmp`);
  const missing = missingFolders(folder);
  const undo = () => {
    quietly(() => rmSync(unfinished, { force: true }));
    for (const made of missing) quietly(() => rmdirSync(made));
  };
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(unfinished, bytes);
  } catch (error) {
    undo();
    throw error;
  }
  return { unfinished, undo };
}

/** The folders that have to be made for one to be there, the innermost first. */
function missingFolders(folder: string): string[] {
  if (existsSync(folder)) return [];
  const above = path.dirname(folder);
  return above === folder ? [folder] : [folder, ...missingFolders(above)];
}

/** Takes back what may not have been made, or holds what somebody else has put there in the meantime. */
function quietly(undo: () => void): void {
  try {
    undo();
  } catch {
    // What kept the file from being written is told.
  }
}
