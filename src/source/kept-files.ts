import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from './whole-file.ts';

/** Where a folder’s record stands in it: the digests of its files, by their names. */
const RECORD = '.digests.json';

/**
 * Removes of a folder whatever is not as it was recorded, or was not recorded, so that it is made again: a
 * disk that was full or an archive that broke leaves files that only look whole.
 *
 * @returns the names of those that had been recorded, and were altered since
 */
export function removeAltered(folder: string): string[] {
  const known = recordOf(folder);
  const strange = namesIn(folder).filter(
    (name) => known.get(name) !== digestOf(readFileSync(path.join(folder, name))),
  );
  for (const name of strange) rmSync(path.join(folder, name));
  return strange.filter((name) => known.has(name));
}

/**
 * Records the files of a folder that are just what is published under the same name, and keeps the record of
 * those that `removeAltered` left and nothing has altered since.
 *
 * @param published folder of what a build has made or taken from the other
 */
export function recordPublished(folder: string, published: string): void {
  const known = recordOf(folder);
  const record = namesIn(folder).flatMap((name) => {
    const digest = digestOf(readFileSync(path.join(folder, name)));
    const copy = path.join(published, name);
    const isSound =
      known.get(name) === digest || (existsSync(copy) && digestOf(readFileSync(copy)) === digest);
    return isSound ? [[name, digest] as const] : [];
  });
  if (!existsSync(folder)) return;
  const text = `${JSON.stringify(Object.fromEntries(record))}\n`;
  writeWhole(path.join(folder, RECORD), Buffer.from(text));
}

/** What cannot be read is no record. */
function recordOf(folder: string): ReadonlyMap<string, unknown> {
  try {
    const record: unknown = JSON.parse(readFileSync(path.join(folder, RECORD), 'utf8'));
    return new Map(Object.entries(record ?? {}));
  } catch {
    return new Map();
  }
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== RECORD)
    .map(({ name }) => name);
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}
