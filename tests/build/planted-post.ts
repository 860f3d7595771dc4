import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The front matter of a post of the English fixture. */
export const FRONT = '---\ntitle: Third\ndate: 2023-03-01\ntags: [alpha]\n---\n';

/**
 * Writes a file beside the posts of a site.
 *
 * @param posts folder of the posts
 */
export function writePost(posts: string, file: string, text: string | Buffer): void {
  mkdirSync(path.dirname(path.join(posts, file)), { recursive: true });
  // What is planted is the one mistake of a post: it has a text.
  const isHead = typeof text === 'string' && text.endsWith('\n---\n');
  writeFileSync(path.join(posts, file), isHead ? `${text}\nText.\n` : text);
}
