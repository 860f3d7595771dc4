import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { FileBytes } from '#lib/media/file-bytes.ts';

/**
 * Makes a value of a file, and of the same file again only when it has changed: `dev` checks everything
 * after each change, and pictures are large.
 *
 * @param make from the absolute path of a file
 */
export function oncePerFile<Value>(make: (file: string) => Value): (file: string) => Value {
  const made = new Map<string, { state: string; value: Value }>();
  return (file) => {
    const found = statSync(file, { throwIfNoEntry: false });
    const state = [found?.mtimeMs, found?.ctimeMs, found?.size, found?.ino].join(' ');
    const known = made.get(file);
    if (known?.state === state) return known.value;
    const value = make(file);
    made.set(file, { state, value });
    return value;
  };
}

/**
 * Looks at the bytes of a file.
 *
 * @returns what was seen, or why the file cannot be read
 */
export function lookAt<Value>(
  file: string,
  look: (bytes: FileBytes) => Value,
): { seen: Value } | { unreadable: string } {
  try {
    const descriptor = openSync(file, 'r');
    try {
      const { size } = fstatSync(descriptor);
      const slice = (start: number, end: number) => {
        const bytes = Buffer.allocUnsafe(Math.max(Math.min(end, size) - start, 0));
        const length = readSync(descriptor, bytes, 0, bytes.length, start);
        return bytes.subarray(0, length);
      };
      return { seen: look({ size, slice }) };
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    // Another program may have locked the file, or taken it away just now.
    if (error instanceof Error && 'code' in error) return { unreadable: error.message };
    throw error;
  }
}
