import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { FILE_ENDINGS } from '#lib/mdx-components.ts';

const MEDIA = new Set<string>(Object.values(FILE_ENDINGS).flat());

/**
 * Removes the pictures, videos and captions of a built site that none of its files names. Astro
 * copies what every post imports, drafts and scheduled ones included, and the originals of the
 * pictures that it resizes, with all that a camera wrote into them.
 *
 * @param output folder of the built site
 * @param assets its folder of hashed files, `portal.CKilLg9p_EWv4A.avif`
 * @param foreign files that are not the build’s own, of any kind and size, which name none of these
 */
export function removeLeftovers(
  output: string,
  assets: string,
  foreign: ReadonlySet<string> = new Set(),
): void {
  const files = readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const isMedia = (file: string) => MEDIA.has(path.extname(file).slice(1).toLowerCase());
  const named = new Set<string>();
  for (const file of files) {
    if (isMedia(file) || foreign.has(file)) continue;
    for (const [, token] of readFileSync(file, 'utf8').matchAll(TOKENS)) named.add(token!);
  }
  const folder = path.join(output, assets) + path.sep;
  for (const file of files) {
    const [token] = TOKEN_AT_END.exec(file) ?? [];
    if (file.startsWith(folder) && isMedia(file) && token && !named.has(token)) rmSync(file);
  }
}

/**
 * The hash and the ending of a file, which its name ends in. What stands before them may be encoded
 * in an address, and is left out.
 */
const TOKEN = String.raw`\.[\w-]{8,}\.[a-z\d]+`;
const TOKEN_AT_END = new RegExp(`${TOKEN}$`, 'i');

/** Every one in a text. They may overlap: `.architecture.OhImosgQ.svg` looks like two. */
const TOKENS = new RegExp(String.raw`(?=(${TOKEN})\b)`, 'gi');
