import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { siteAt, type SiteName } from '../fixtures/site.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** Address from the site's root: `/en/posts/complete/`; a file that is no folder's index has its name. */
  address: string;
  html: string;
  document: Document;
}

/** Folder of a site that the set-up has built. */
export function distOf(name: SiteName): string {
  return siteAt(`built-${name}`).dist;
}

/** Paths of all files of a built site, from its folder, with forward slashes. */
export function filesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .toSorted();
}

/** Digests of the bytes of all files of a built site, by path. */
export function digestsOf(dist: string): Record<string, string> {
  return Object.fromEntries(
    filesOf(dist).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(dist, file)))
        .digest('hex'),
    ]),
  );
}

/** The files of every HTML page of a built site; what stands in `public/` is none of its own. */
export function pageFilesOf(dist: string): string[] {
  return filesOf(dist).filter(
    (file) => file.endsWith('.html') && !existsSync(path.join(dist, '../public', file)),
  );
}

/** Every HTML page of a built site. */
export function pagesOf(dist: string): BuiltPage[] {
  return pageFilesOf(dist).map((file) => readPage(dist, file));
}

/** The page at an address of a built site. */
export function pageAt(dist: string, address: string): BuiltPage {
  return readPage(dist, `${address.slice(1)}index.html`);
}

/** The text of a file of a built site. */
export function readFile(dist: string, file: string): string {
  return readFileSync(path.join(dist, file), 'utf8');
}

/** The text of an element, its white space folded. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Where the links in an element lead, as written. */
export function linksIn(element: Element | null): (string | null)[] {
  return [...(element?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
}

/** The structured data of a page, by its type. */
export function jsonLdOf({ document }: BuiltPage): Record<string, unknown>[] {
  const text = document.querySelector('script[type="application/ld+json"]')?.textContent;
  if (!text) return [];
  return (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'];
}

function readPage(dist: string, file: string): BuiltPage {
  const html = readFile(dist, file);
  const { document } = parseHTML(html) as unknown as { document: Document };
  return { address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, document };
}
