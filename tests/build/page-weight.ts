import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Files of a built site that come with a page before its pictures, each by its whole path. */
export interface PageFiles {
  /** The page itself and every style sheet that it links. */
  text: string[];
  /** The fonts that it asks for before it is known whether they are needed. */
  preloadedFonts: string[];
}

/** What a built page asks for by the links in its head. */
export function pageFiles(dist: string, address: string): PageFiles {
  const html = path.join(dist, address, 'index.html');
  const links = readFileSync(html, 'utf8').match(/<link\b[^>]*>/g) ?? [];
  const filesOf = (kind: RegExp) =>
    links
      .filter((link) => kind.test(link))
      .map((link) => path.join(dist, /\bhref="([^"]*)"/.exec(link)![1]!));
  return { text: [html, ...filesOf(/\brel="stylesheet"/)], preloadedFonts: filesOf(/\bas="font"/) };
}

/** Every font file of a built site. */
export function fontFiles(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.woff2'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}
