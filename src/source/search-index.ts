import { createHash } from 'node:crypto';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { toArticle, type Article } from '#lib/search/article.ts';
import { toRecord, toShownPost, type ListedPost, type ShownPost } from '#lib/search/record.ts';
import { toOutputPath, urls } from '#lib/urls.ts';
import { readPage } from './pages.ts';
import { writeWhole } from './whole-file.ts';

/** The posts that each language of the search finds, newest first. */
export type PostsByLanguage = ReadonlyMap<string, readonly ListedPost[]>;

/**
 * Writes what the search page loads: an index for each language, made from the built pages of its
 * posts. The same pages make the same bytes. Where there are no posts, nothing is written.
 *
 * @param output folder of the built site
 * @throws Error where a post has no page, or Pagefind refuses it
 */
export async function writeSearchIndex(output: string, posts: PostsByLanguage): Promise<void> {
  const articles = new Map<string, Article>();
  const shown = new Map<string, ShownPost>();
  if ([...posts.values()].every(({ length }) => length === 0)) return;
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind made no index: ${errors.join(', ')}`);
    for (const [language, listed] of posts) {
      for (const post of listed) {
        const article = articles.get(post.path) ?? readArticle(output, post.path);
        articles.set(post.path, article);
        const told = toShownPost(post, article);
        const record = toRecord(post, article, language);
        // A file that browsers keep for a year is named by the digest of what Pagefind puts into it,
        // and has to be named anew where only what is shown differs.
        const url = `${record.url}#${digestOf(told)}`;
        shown.set(url, told);
        refuse((await index.addCustomRecord({ ...record, url })).errors, post.path);
      }
    }
    const { files, errors: faults } = await index.getFiles();
    refuse(faults, 'the index');
    const folder = path.join(output, toOutputPath(urls.searchIndex()));
    for (const file of usedFiles(files)) {
      writeWhole(path.join(folder, file.path), withShownPosts(file, shown));
    }
  } finally {
    await close();
  }
}

function readArticle(output: string, address: string): Article {
  try {
    return toArticle(readPage(output, address));
  } catch (error) {
    throw new Error(`${address} cannot be indexed`, { cause: error });
  }
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind refuses ${what}: ${errors.join(', ')}`);
}

function digestOf(shown: ShownPost): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16);
}

/** Pagefind brings interfaces of its own, and a worker that no policy of a page would hold. */
function usedFiles(files: readonly IndexFile[]): IndexFile[] {
  const entry = files.find((file) => file.path === 'pagefind-entry.json');
  const { languages } = JSON.parse(Buffer.from(entry!.content).toString()) as {
    languages: Record<string, { wasm: string | null }>;
  };
  const engines = Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  const names = new Set(['pagefind.js', 'pagefind-entry.json', ...engines]);
  return files.filter(
    (file) => names.has(file.path) || /^(?:fragment|index|filter)\/|\.pf_meta$/.test(file.path),
  );
}

const SIGNATURE = 'pagefind_dcd';

/** What Pagefind knows of a page, or of several by their ids, as its script reads it. */
interface Fragment {
  url: string;
  content: string;
  meta: unknown;
}

/**
 * A file of the index, with what a result shows in the place of what was indexed. Pagefind shows the
 * words that it indexes, and these are spelled for it alone.
 */
function withShownPosts(
  { path: name, content }: IndexFile,
  shown: ReadonlyMap<string, ShownPost>,
): Uint8Array {
  if (!name.endsWith('.pf_fragment')) return content;
  const text = gunzipSync(content).toString();
  if (!text.startsWith(SIGNATURE)) throw new Error(`${name} is no fragment of Pagefind 1`);
  const told = JSON.parse(text.slice(SIGNATURE.length)) as Fragment | Record<string, Fragment>;
  const rewritten =
    'url' in told && typeof told.url === 'string'
      ? toShown(told as Fragment, shown)
      : Object.fromEntries(
          Object.entries(told as Record<string, Fragment>).map(([id, fragment]) => [
            id,
            toShown(fragment, shown),
          ]),
        );
  return gzipSync(SIGNATURE + JSON.stringify(rewritten), { level: 9 });
}

function toShown(fragment: Fragment, shown: ReadonlyMap<string, ShownPost>): Fragment {
  const meta = shown.get(fragment.url);
  if (!meta) throw new Error(`Pagefind knows ${fragment.url}, which it was not told of`);
  return { ...fragment, url: fragment.url.replace(/#.*/, ''), content: '', meta };
}
