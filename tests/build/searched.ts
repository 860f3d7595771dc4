import { readFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { ShownPost } from '#lib/search/record.ts';

/** Addresses of the posts that Pagefind’s own script finds in the index of a built site, in its spelling. */
export async function searched(dist: string, lang: string, query: string): Promise<string[]> {
  const folder = path.join(dist, 'pagefind');
  const scope = globalThis as unknown as Record<string, unknown>;
  const { fetch } = globalThis;
  // What its script asks of a browser.
  scope.document = { currentScript: null, querySelector: () => ({ getAttribute: () => lang }) };
  scope.fetch = async (address: string) => new Response(await readFile(address.split('?')[0]!));
  try {
    const { createInstance } = (await import(
      pathToFileURL(path.join(folder, 'pagefind.js')).href
    )) as {
      createInstance: (options: Record<string, unknown>) => {
        search: (query: string) => Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
      };
    };
    const { results } = await createInstance({
      basePath: `${folder}/`,
      baseUrl: '/',
      noWorker: true,
    }).search(query);
    return (await Promise.all(results.map((result) => result.data()))).map(({ url }) => url);
  } finally {
    delete scope.document;
    scope.fetch = fetch;
  }
}

/** What the results of a locale show, by the addresses of the posts. */
export function shownPosts(dist: string, locale: string): Map<string, ShownPost> {
  const folder = path.join(dist, 'pagefind', 'fragment');
  const files = readdirSync(folder).filter((file) => file.startsWith(`${locale}_`));
  return new Map(
    files.map((file) => {
      const text = gunzipSync(readFileSync(path.join(folder, file))).toString();
      const { url, meta } = JSON.parse(text.slice(text.indexOf('{'))) as {
        url: string;
        meta: ShownPost;
      };
      return [url, meta];
    }),
  );
}
