import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { toId, toPlace } from '#lib/posts/post.ts';

/**
 * Loads the MDX files of a collection by folder and language: `2019/azure-bastion/fr.mdx` has the
 * id `azure-bastion/fr`.
 */
export function entries(collection: 'posts' | 'pages'): Loader {
  return glob({
    base: `./src/content/${collection}`,
    pattern: '**/*.mdx',
    generateId: ({ entry }) => {
      const place = toPlace(entry);
      // A file in no place stops a build before it comes here; `dev` goes on with it, shown nowhere.
      return place ? toId(place) : entry;
    },
  });
}
