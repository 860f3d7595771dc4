import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '#lib/compare.ts';
import { locales } from '#lib/locales.ts';
import { toPlace, type Place } from '#lib/posts/post.ts';
import { splitFrontMatter, type FrontMatterSplit } from './front-matter.ts';
import { readTexts } from './published-texts.ts';
import { readText, type TextFault } from './text-file.ts';
import { linksOutOf, walk, type Obstacle } from './walk.ts';
import { parseYaml, type ParsedYaml } from './yaml.ts';

/** A text as it lies on the disk. */
export interface TextFile {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** The whole file; empty where there is none, or it cannot be read. */
  text: string;
  /** Why it cannot be read. */
  fault: TextFault | undefined;
}

/** A file of the content folder, read and split but judged by nobody yet. */
export interface EntryFile extends TextFile, FrontMatterSplit {
  absolutePath: string;
  /** Folder and language; `undefined` where the path names none, such as `fr.md`. */
  place: Place | undefined;
}

/** A YAML file of the content folder, a record by id. */
export interface DataFile extends TextFile, ParsedYaml {}

export const COLLECTIONS = ['posts', 'pages'] as const;
export const DATA_FILES = ['tags', 'authors', 'series'] as const;

/** Name in the content folder of the list of published addresses. */
export const LEDGER = 'addresses.lock';

/** Everything that the author wrote, as it lies on the disk. */
export type Content = Record<(typeof COLLECTIONS)[number], EntryFile[]> &
  Record<(typeof DATA_FILES)[number], DataFile> & {
    /** Absolute path of the project. */
    root: string;
    /** Paths of every file of the content folder and of `public/`, from the project's root. */
    files: Set<string>;
    /** Paths of every folder there. */
    folders: Set<string>;
    /** What stands there and cannot be read at all, its paths from the project's root. */
    obstacles: Obstacle[];
    ledger: TextFile;
    /** The source of the redirect rules, to tell where one is written. */
    redirectRules: TextFile;
    /** The source of the configuration, to tell where it is to be changed. */
    siteConfig: TextFile;
    /** The source of the interface texts of each locale, to tell where one is written. */
    dictionaries: Map<string, TextFile>;
    /** What Vercel is told; empty where the site is not made for it. */
    vercel: TextFile;
    /** The texts of `public/`, which are published as they are. */
    publicTexts: TextFile[];
    /** The sources of the whole configuration. */
    configTexts: TextFile[];
  };

/** The MDX files of every collection. */
export function entriesOf(content: Content): EntryFile[] {
  return COLLECTIONS.flatMap((collection) => content[collection]);
}

/** The texts that readers see something of: posts, pages and data files. */
export function authoredTexts(content: Content): TextFile[] {
  return [...entriesOf(content), ...DATA_FILES.map((name) => content[name])];
}

/** Every text that checks read. */
export function textFilesOf(content: Content): TextFile[] {
  return [...authoredTexts(content), content.ledger, content.redirectRules, content.vercel];
}

/** Files that are written by an author as text; a picture or other attachment is none. */
export const WRITTEN = /\.(?:mdx?|markdown)$/i;

/**
 * Reads the content folder of the project at `root`. A missing file or folder reads as an empty one.
 *
 * @param planned texts that are to be written, by path from the root: they are read in place of the disk's
 */
export function readContent(
  root: string,
  planned: ReadonlyMap<string, string> = new Map(),
): Content {
  const folder = path.join(root, 'src', 'content');
  const trees = [folder, path.join(root, 'public')].map(walk);
  const files = trees.flatMap((tree) => tree.files);
  const textOf = (file: string) => {
    const text = planned.get(fromRoot(root, file));
    return text === undefined ? writtenText(file) : { text, fault: undefined };
  };
  const readEntries = (collection: string): EntryFile[] => {
    const base = path.join(folder, collection) + path.sep;
    return files
      .filter((file) => file.startsWith(base) && WRITTEN.test(file))
      .map((file) => {
        const { text, fault } = textOf(file);
        return {
          ...toEntry(file, text),
          file: fromRoot(root, file),
          place: toPlace(fromRoot(base, file)),
          fault,
        };
      });
  };
  const readFile = (...names: string[]): TextFile => {
    const absolute = path.join(root, ...names);
    const file = fromRoot(root, absolute);
    const isThere =
      planned.has(file) || (statSync(absolute, { throwIfNoEntry: false })?.isFile() ?? false);
    return {
      file,
      ...(isThere ? textOf(absolute) : { text: '', fault: undefined }),
    };
  };
  const readData = (name: string): DataFile => {
    const read = readFile('src', 'content', `${name}.yaml`);
    return { ...read, ...parseYaml(read.text) };
  };
  return {
    root,
    posts: readEntries('posts'),
    pages: readEntries('pages'),
    tags: readData('tags'),
    authors: readData('authors'),
    series: readData('series'),
    files: new Set(files.map((file) => fromRoot(root, file))),
    folders: new Set(trees.flatMap((tree) => tree.folders.map((one) => fromRoot(root, one)))),
    obstacles: [
      ...trees.flatMap((tree) => tree.obstacles),
      ...linksOutOf(root, path.join(root, 'public')),
    ].map((one) => ({ ...one, path: fromRoot(root, one.path) })),
    ledger: readFile('src', 'content', LEDGER),
    redirectRules: readFile('src', 'config', 'redirects.ts'),
    siteConfig: readFile('src', 'config', 'site.ts'),
    dictionaries: new Map(
      locales.map((locale) => [locale, readFile('src', 'i18n', `${locale}.ts`)]),
    ),
    vercel: readFile('vercel.json'),
    publicTexts: readTexts(root, 'public'),
    configTexts: readTexts(root, path.join('src', 'config')),
  };
}

/** A text of MDX by itself, in no place of the content folder. */
export function toEntry(absolutePath: string, text: string): EntryFile {
  return {
    file: absolutePath,
    absolutePath,
    place: undefined,
    text,
    fault: undefined,
    ...splitFrontMatter(text),
  };
}

/**
 * The names of the files in a folder, which is told from the root of an entry’s project, wherever
 * that leads; none where there is no such folder.
 */
export function fileNamesIn({ absolutePath, file }: EntryFile, folder: string): string[] {
  const place = path.join(absolutePath.slice(0, -file.length), folder);
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(place)
    .filter((name) => statSync(path.join(place, name), { throwIfNoEntry: false })?.isFile())
    .toSorted(compareText);
}

function writtenText(file: string): { text: string; fault: TextFault | undefined } {
  const read = readText(file);
  return 'text' in read ? { text: read.text, fault: undefined } : { text: '', fault: read.fault };
}

function fromRoot(root: string, file: string): string {
  return path.relative(root, file).split(path.sep).join('/');
}
