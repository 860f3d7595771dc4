import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withOwnPolicy, withoutFontRules } from '#lib/hosts/policy.ts';
import { decoded, toOutputPath } from '#lib/urls.ts';
import { walk } from './walk.ts';

/**
 * The text of a page of a built site.
 *
 * @param output folder of the built site
 * @param pathname of the page's address, base included
 */
export function readPage(output: string, pathname: string): string {
  return readFileSync(path.join(output, toOutputPath(decoded(pathname)), 'index.html'), 'utf8');
}

/**
 * Finishes the pages of a built site: the rules of its fonts go into its style sheet, which a reader
 * fetches once, and each policy names what its own page needs.
 *
 * @param output folder of the built site
 * @param foreign files that are not the build’s own, which stay as they are
 * @throws Error where the pages differ in the rules of their fonts, or link no style sheet
 */
export function finishPages(output: string, foreign: ReadonlySet<string>): void {
  const pages = walk(output)
    .files.filter((file) => file.endsWith('.html') && !foreign.has(file))
    .map((file) => ({ file, ...withoutFontRules(readFileSync(file, 'utf8')) }));
  const [first] = pages;
  if (!first) return;
  const { rules } = first;
  const sheet = /<link rel="stylesheet" href="([^"]+)">/.exec(first.html)?.[1];
  if (sheet === undefined) throw new Error(`${first.file} links no style sheet`);
  const stray = pages.find((page) => page.rules !== rules || !page.html.includes(sheet));
  if (stray) throw new Error(`${stray.file} has other fonts than ${first.file}`);

  const old = path.join(output, toOutputPath(sheet));
  const text = rules + readFileSync(old, 'utf8');
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  const renamed = `${path.posix.dirname(sheet)}/${hash}.css`;
  writeFileSync(path.join(output, toOutputPath(renamed)), text);
  rmSync(old);
  for (const { file, html } of pages) {
    writeFileSync(file, withOwnPolicy(html.replaceAll(sheet, renamed)));
  }
}
