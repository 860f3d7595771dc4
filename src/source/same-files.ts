import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * The files that hold just these bytes.
 *
 * @param root what their paths start from
 */
export function filesWith(bytes: Uint8Array, root: string, files: Iterable<string>): string[] {
  return [...files].filter((file) => {
    const place = path.join(root, file);
    if (statSync(place, { throwIfNoEntry: false })?.size !== bytes.length) return false;
    return readFileSync(place).equals(bytes);
  });
}
