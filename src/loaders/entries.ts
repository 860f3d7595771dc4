import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { toId, toPlace } from '#lib/posts/post.ts';
import { splitFrontMatter } from '#source/front-matter.ts';
import { readText } from '#source/text-file.ts';
import { withKeptEntries } from './kept-entries.ts';

/**
 * Loads the MDX files of a collection by folder and language: `2019/azure-bastion/fr.mdx` has the
 * id `azure-bastion/fr`. Front matter is read as the checks read it: Astro's own parser takes the
 * title `2024-01-01` for a date.
 */
export function entries(collection: 'posts' | 'pages'): Loader {
  const loader = glob({
    base: `./src/content/${collection}`,
    pattern: '**/*.mdx',
    generateId: ({ entry }) => {
      const place = toPlace(entry);
      // A file in no place stops a build before it comes here; `dev` goes on with it, shown nowhere.
      return place ? toId(place) : entry;
    },
  });
  return withKeptEntries({
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        parseData: (props) =>
          context.parseData({ ...props, data: dataOf(props.filePath) ?? props.data }),
      }),
  });
}

/** What the front matter of a file says; `undefined` where it does not parse. */
function dataOf<Data>(file: string | undefined): Data | undefined {
  const read = file === undefined ? undefined : readText(file);
  if (!read || !('text' in read)) return undefined;
  return splitFrontMatter(read.text).frontMatter?.data as Data | undefined;
}
