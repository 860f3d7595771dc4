import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toPlace, type Place } from '#lib/posts/post.ts';
import { splitFrontMatter, type FrontMatterSplit } from './front-matter.ts';
import { parseYaml, type ParsedYaml } from './yaml.ts';

/** A file of the content folder, read and split but judged by nobody yet. */
export interface EntryFile extends FrontMatterSplit {
  /** Path from the project's root, with forward slashes. */
  file: string;
  absolutePath: string;
  /** Folder and language; `undefined` where the path names none, such as `fr.md`. */
  place: Place | undefined;
}

/** A YAML file of the content folder, a record by id. */
export interface DataFile extends ParsedYaml {
  file: string;
}

export const COLLECTIONS = ['posts', 'pages'] as const;
export const DATA_FILES = ['tags', 'authors', 'series'] as const;

/** Everything that the author wrote, as it lies on the disk. */
export type Content = Record<(typeof COLLECTIONS)[number], EntryFile[]> &
  Record<(typeof DATA_FILES)[number], DataFile> & {
    /** Paths of every file of the content folder and of `public/`, from the project's root. */
    files: Set<string>;
  };

/** The MDX files of every collection. */
export function entriesOf(content: Content): EntryFile[] {
  return COLLECTIONS.flatMap((collection) => content[collection]);
}

/** Files that are written by an author as text; a picture or other attachment is none. */
const WRITTEN = /\.(?:mdx?|markdown)$/i;

/** Reads the content folder of the project at `root`. A missing file or folder reads as an empty one. */
export function readContent(root: string): Content {
  const folder = path.join(root, 'src', 'content');
  const readEntries = (collection: string): EntryFile[] => {
    const base = path.join(folder, collection);
    return walk(base)
      .filter((file) => WRITTEN.test(file))
      .map((file) => ({
        file: fromRoot(root, file),
        absolutePath: file,
        place: toPlace(fromRoot(base, file)),
        ...splitFrontMatter(readFileSync(file, 'utf8')),
      }));
  };
  const readData = (name: string): DataFile => {
    const file = path.join(folder, `${name}.yaml`);
    return { file: fromRoot(root, file), ...parseYaml(readIfPresent(file)) };
  };
  return {
    posts: readEntries('posts'),
    pages: readEntries('pages'),
    tags: readData('tags'),
    authors: readData('authors'),
    series: readData('series'),
    files: new Set(
      [folder, path.join(root, 'public')].flatMap(walk).map((file) => fromRoot(root, file)),
    ),
  };
}

/** Files below a folder, in an order that is the same on every machine. */
function walk(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

function readIfPresent(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function fromRoot(root: string, file: string): string {
  return path.relative(root, file).split(path.sep).join('/');
}
