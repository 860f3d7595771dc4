import { readFileSync } from 'node:fs';
import { compileMdx, parseMdx } from '#lib/mdx-tree.ts';

/** Parses what comes in, in a process that is ended where it does not come back. */
const text = readFileSync(process.stdin.fd, 'utf8');
try {
  parseMdx(text);
  compileMdx(text);
} catch {
  // A mistake is an answer, too.
}
