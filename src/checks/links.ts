import path from 'node:path';
import { site, type Locale } from '#config/site.ts';
import { attributesOf, isMdxElement } from '#lib/mdx-elements.ts';
import { schemeOf } from '#lib/markup/addresses.ts';
import { oncePerObject } from '#lib/once-per.ts';
import { toCalendarDate, type CalendarDate } from '#lib/dates.ts';
import type { Edit } from '#lib/problems.ts';
import { statusOf, type Status } from '#lib/posts/published.ts';
import { decoded, isOfSite, urls } from '#lib/urls.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { attributePositionIn, MDX_ELEMENTS, nodesIn, positionIn, rangeIn } from '#source/mdx.ts';
import type { Position } from '#source/yaml.ts';
import { addressFault, type AddressFault } from './address-fault.ts';
import type { CheckInput } from './rule.ts';

/** A link as it was written. */
export interface WrittenLink {
  url: string;
  position: Position;
  target: LinkTarget;
  /** Why it leads nowhere, whatever the site has. */
  fault: AddressFault | undefined;
  /** Whether it is an element `<a>`, whose address stays as it is. */
  isElement: boolean;
  /** What leads it elsewhere; `undefined` where its address cannot be found in the text. */
  editTo: (url: string) => Edit | undefined;
}

/** What a link leads to, as far as its address tells. */
export type LinkTarget =
  /** A file of the content, by its path from the project's root. */
  | { kind: 'file'; file: string; hash: string }
  /** An address of this site, base included. */
  | {
      kind: 'address';
      path: string;
      hash: string;
      isAbsolute: boolean;
      /** Of one that starts from the address of its post, the path that it would be in the content. */
      written?: string;
    }
  | { kind: 'elsewhere' };

/** The links of a body: of Markdown, by reference, and the elements `<a>`. */
export const linksIn = oncePerObject(readLinks);

function readLinks(entry: EntryFile): WrittenLink[] {
  // The address of a picture by reference is no link.
  const shown = new Set(nodesIn(entry, 'imageReference').map(({ identifier }) => identifier));
  return nodesIn(entry, 'link', 'definition', ...MDX_ELEMENTS).flatMap((node): WrittenLink[] => {
    const toLink = (url: string, position: Position, isElement: boolean): WrittenLink => {
      const fault = addressFault(url);
      return {
        url,
        position,
        isElement,
        fault,
        target: fault ? { kind: 'elsewhere' } : toTarget(url, entry),
        editTo: (better) => editIn(entry, rangeIn(entry, node), url, better),
      };
    };
    if (node.type === 'definition' && shown.has(node.identifier)) return [];
    if (node.type === 'link' || node.type === 'definition') {
      return [toLink(node.url, positionIn(entry, node), false)];
    }
    if (!isMdxElement(node) || node.name !== 'a') return [];
    return attributesOf(node).flatMap(({ name, value }) =>
      name === 'href' && value !== undefined
        ? [toLink(value === true ? '' : value, attributePositionIn(entry, node, name), true)]
        : [],
    );
  });
}

function toTarget(url: string, entry: EntryFile): LinkTarget {
  const [, place = '', hash = ''] = /^([^#]*)#?(.*)$/s.exec(url)!;
  if (place.trim() === '') return { kind: 'file', file: entry.file, hash };
  const own = pathOnOwnSite(place);
  if (own !== undefined) return { kind: 'address', path: own, hash, isAbsolute: true };
  if (schemeOf(place) !== undefined || place.startsWith('//')) return { kind: 'elsewhere' };
  if (place.startsWith('/')) {
    return { kind: 'address', path: urls.fromRoot(place), hash, isAbsolute: false };
  }
  const bare = place.replace(/\?.*$/, '');
  if (/\.mdx?$/.test(bare)) {
    const folder = path.posix.dirname(entry.file);
    return { kind: 'file', file: path.posix.join(folder, decoded(bare)), hash };
  }
  const target = {
    kind: 'address',
    path: relativeTo(entry, place),
    hash,
    isAbsolute: false,
  } as const;
  if (!isPost(entry)) return target;
  const written = path.posix.join(path.posix.dirname(entry.file), decoded(bare));
  return { ...target, written: written.replace(/\/$/, '') };
}

/** The path of an absolute address of this site, in whatever scheme. */
export function pathOnOwnSite(url: string): string | undefined {
  const { host } = new URL(site.url);
  const absolute = /^(?:https?:)?\/\//i.test(url) && URL.canParse(url, site.url);
  if (!absolute) return undefined;
  const parsed = new URL(url, site.url);
  const isOwn = parsed.host === host && isOfSite(parsed.pathname);
  return isOwn ? parsed.pathname + parsed.search : undefined;
}

/** Whether a file is shown in feeds too, apart from its page. */
export function isPost({ file }: EntryFile): boolean {
  return file.startsWith('src/content/posts/');
}

/** Where a browser finds a relative address that stands on the page of a file. */
export function relativeTo(entry: EntryFile, url: string): string {
  const { place } = entry;
  const address = !place
    ? urls.fromRoot('/')
    : isPost(entry)
      ? urls.post({ lang: place.lang, slug: place.folder })
      : urls.page(place.lang, place.folder);
  const base = urls.absolute(address);
  if (!URL.canParse(url, base)) return url;
  const { pathname, search } = new URL(url, base);
  return pathname + search;
}

function editIn(
  { file, text }: EntryFile,
  { start, end }: { start: number; end: number },
  url: string,
  better: string,
): Edit | undefined {
  const written = text.slice(start, end);
  const marks = ['](<', '](', ']: <', ']: ', 'href="', "href='"];
  const mark = marks.find((one) => written.includes(one + url));
  if (mark === undefined) return undefined;
  const at = start + written.indexOf(mark + url) + mark.length;
  const does = `lead the link \`${url}\` to ${better}`;
  return { file, start: at, end: at + url.length, text: better, does };
}

/** What a link from a file to another is written as: the path from the one to the other. */
export function pathBetween(from: string, to: string): string {
  const path_ = path.posix.relative(path.posix.dirname(from), to);
  return path_.startsWith('.') ? path_ : `./${path_}`;
}

/**
 * What a link to an address of the site is best written as: the path to the file that it shows, which
 * editors complete, else the address from the site’s root.
 */
export function bestPath(
  from: EntryFile,
  address: string,
  { files }: LinkMap,
  isElement = false,
): string {
  const file = files.get(decoded(address));
  // An element’s address stays as it is written.
  return file === undefined || isElement ? urls.toTyped(address) : pathBetween(from.file, file);
}

/** What stands behind the `#` of a link, with that, at the end of a path. */
export function withHash(path: string, hash: string): string {
  return hash === '' ? path : `${path}#${hash}`;
}

/** What links may lead to. */
export interface LinkMap {
  /** Every post and page, by its path from the project's root. */
  entries: ReadonlyMap<string, EntryFile>;
  /** The file that an address shows, by the address; drafts and scheduled posts too. */
  files: ReadonlyMap<string, string>;
  /** The address of each of these files. */
  addresses: ReadonlyMap<string, string>;
  /** The version of the same post or page in another language. */
  versionOf: (entry: EntryFile, lang: Locale) => EntryFile | undefined;
  /** How far a file is on its way to the reader; a page is always published. */
  statusOf: (file: string) => Status;
  /** The day of a post, by its file. */
  days: ReadonlyMap<string, CalendarDate>;
}

/** What links may lead to; made once for all rules. */
export const linkMapOf = oncePerObject(createLinkMap);

function createLinkMap({ content, posts, today }: CheckInput): LinkMap {
  const statuses = new Map(posts.map(({ post, entry }) => [entry.file, statusOf(post, today)]));
  const versionKey = ({ file, place }: EntryFile, lang: Locale | undefined) =>
    `${file.split('/')[2]} ${place?.folder} ${lang}`;
  const versions = new Map(
    entriesOf(content).map((entry) => [versionKey(entry, entry.place?.lang), entry]),
  );
  const files = new Map([
    ...posts.map(({ post, entry }): [string, string] => [urls.post(post), entry.file]),
    ...content.pages.flatMap(({ file, place }): [string, string][] =>
      place ? [[urls.page(place.lang, place.folder), file]] : [],
    ),
  ]);
  return {
    versionOf: (entry, lang) => versions.get(versionKey(entry, lang)),
    entries: new Map(entriesOf(content).map((entry) => [entry.file, entry])),
    files,
    addresses: new Map([...files].map(([address, file]) => [file, address])),
    statusOf: (file) => statuses.get(file) ?? 'published',
    days: new Map(posts.map(({ post, entry }) => [entry.file, toCalendarDate(post.date)])),
  };
}

/** Why readers cannot see, on a day, what a file shows; `undefined` where they can. */
export function unseenFault(
  file: string,
  { statusOf, days }: LinkMap,
  today: CalendarDate,
): { message: string; fix: string } | undefined {
  const status = statusOf(file);
  if (status === 'published') return undefined;
  return status === 'draft'
    ? { message: 'leads to a draft', fix: 'remove the link until that post is published' }
    : {
        message: `leads to a post that waits until ${days.get(file)}`,
        fix: `remove the link until then, or date that post ${today}`,
      };
}

/** The file that a link leads to, by its path or by its address. */
export function fileOf(target: LinkTarget, { entries, files }: LinkMap): EntryFile | undefined {
  if (target.kind === 'elsewhere') return undefined;
  const file = target.kind === 'file' ? target.file : files.get(decoded(target.path));
  return file === undefined ? undefined : entries.get(file);
}
