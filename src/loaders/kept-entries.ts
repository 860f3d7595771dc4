import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { oncePerObject } from '#lib/once-per.ts';
import { codeDigest } from '#source/code-digest.ts';
import { isFile } from '#source/walk.ts';

const digestFor = oncePerObject((config: LoaderContext['config']) =>
  codeDigest(fileURLToPath(config.root)),
);

/** Under which a collection's store keeps the digest of the code that its entries were read with. */
const KEY = 'code';

/**
 * Keeps of a collection's entries from an earlier build only those that would be read the same again.
 * Astro keeps an entry until the text of its file changes, whatever its schema, the configuration or
 * the loader have become since, and even where its file has moved to another folder.
 */
export function withKeptEntries(loader: Loader): Loader {
  return {
    ...loader,
    load: async (context) => {
      const { store, meta, config } = context;
      const root = fileURLToPath(config.root);
      const digest = digestFor(config);
      if (meta.get(KEY) !== digest) store.clear();
      meta.set(KEY, digest);
      for (const [id, { filePath }] of store.entries()) {
        if (filePath === undefined || !isFile(path.join(root, filePath))) store.delete(id);
      }
      await loader.load(context);
    },
  };
}
