import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '#lib/compare.ts';
import { writeWhole } from './whole-file.ts';

/** A folder of things that can be made again, each named by what it is made from. */
export interface CacheFolder {
  /** The bytes of that name; `undefined` if there are none. */
  read: (name: string) => Uint8Array | undefined;
  write: (name: string, bytes: Uint8Array) => void;
  /** Removes what was not read or written by this process, but for that many of the newest. */
  prune: (spare: number) => void;
}

/** Another process may use the folder at the same time: what it removes is made again. */
export function openCacheFolder(folder: string): CacheFolder {
  const used = new Set<string>();
  return {
    read: (name) => {
      used.add(name);
      try {
        return readFileSync(path.join(folder, name));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    write: (name, bytes) => {
      used.add(name);
      writeWhole(path.join(folder, name), bytes);
    },
    prune: (spare) => {
      mkdirSync(folder, { recursive: true });
      const unused = readdirSync(folder)
        .filter((name) => !used.has(name))
        .map((name) => ({ name, written: writtenAt(path.join(folder, name)) }))
        .toSorted((a, b) => b.written - a.written || compareText(a.name, b.name));
      for (const { name } of unused.slice(spare)) rmSync(path.join(folder, name), { force: true });
    },
  };
}

function writtenAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
