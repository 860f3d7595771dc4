import { existsSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { compareText } from '#lib/compare.ts';

/** Something in a folder that is neither a file nor a folder to look into. */
export interface Obstacle {
  /** Absolute path. */
  path: string;
  what: 'broken-link' | 'endless-link' | 'not-a-file' | 'outside-link';
}

/** What is below a folder: absolute paths, in an order that is the same on every machine. */
export interface Tree {
  files: string[];
  folders: string[];
  obstacles: Obstacle[];
}

/** Everything below a folder, links followed. A missing folder has nothing in it. */
export function walk(folder: string): Tree {
  const tree: Tree = { files: [], folders: [], obstacles: [] };
  if (!existsSync(folder)) return tree;
  descend(folder, [realpathSync(folder)], tree);
  tree.files.sort(compareText);
  tree.folders.sort(compareText);
  return tree;
}

/** The links below a folder that lead out of another, which they are in. */
export function linksOutOf(root: string, folder: string): Obstacle[] {
  if (!existsSync(folder)) return [];
  const inside = realpathSync(root) + path.sep;
  return readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) => {
    const place = path.join(entry.parentPath, entry.name);
    if (!entry.isSymbolicLink() || !existsSync(place)) return [];
    const isInside = `${realpathSync(place)}${path.sep}`.startsWith(inside);
    return isInside ? [] : [{ path: place, what: 'outside-link' as const }];
  });
}

/** Whether there is a file at a place, links followed. */
export function isFile(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** @param above the real paths of the folder and those above it, which a link must not lead back to */
function descend(folder: string, above: readonly string[], tree: Tree): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    const kind = kindOf(entry, place);
    if (kind === 'file') tree.files.push(place);
    else if (kind !== 'folder') tree.obstacles.push({ path: place, what: kind });
    else {
      const real = entry.isSymbolicLink()
        ? realpathSync(place)
        : path.join(above.at(-1)!, entry.name);
      if (above.includes(real)) tree.obstacles.push({ path: place, what: 'endless-link' });
      else {
        tree.folders.push(place);
        descend(place, [...above, real], tree);
      }
    }
  }
}

function kindOf(entry: Dirent, place: string): 'file' | 'folder' | Obstacle['what'] {
  const target = entry.isSymbolicLink() ? statSync(place, { throwIfNoEntry: false }) : entry;
  if (!target) return 'broken-link';
  if (target.isFile()) return 'file';
  return target.isDirectory() ? 'folder' : 'not-a-file';
}
