import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '#lib/compare.ts';
import { isFile, walk } from './walk.ts';

/** What the site is made with besides `src/`: the versions of its packages, and Astro's configuration. */
const BESIDE = ['astro.config.mjs', 'package.json', 'package-lock.json'];

/**
 * Digest of what content is read with: all code and configuration, and the versions of packages. It is of
 * everything below `src/` but the content itself, so that nothing can be missing from it.
 *
 * @param root folder of the project
 */
export function codeDigest(root: string): string {
  const hash = createHash('sha256');
  for (const file of codeFiles(root)) {
    const bytes = readFileSync(file);
    // With its length, so that no two states of the code are one text.
    hash.update(`${path.relative(root, file)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

function codeFiles(root: string): string[] {
  const source = path.join(root, 'src');
  const parts = readdirSync(source, { withFileTypes: true })
    .filter(({ name }) => name !== 'content')
    .toSorted((a, b) => compareText(a.name, b.name));
  return [
    ...BESIDE.map((name) => path.join(root, name)).filter(isFile),
    ...parts.flatMap((part) => {
      const place = path.join(source, part.name);
      return part.isFile() ? [place] : walk(place).files;
    }),
  ];
}
