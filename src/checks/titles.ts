import type { Problem } from '#lib/problems.ts';
import { COLLECTIONS, type EntryFile } from '#source/content.ts';
import { recordOf } from './entries.ts';
import { repeated } from './repeated.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('title-text');

const SHORTEST_TITLE = 5;

/** Titles and descriptions tell the posts of a language, or its pages, apart. */
export const checkTitles: Check = ({ content }) => [
  ...COLLECTIONS.flatMap((collection) =>
    (['title', 'description'] as const).flatMap((key) => shared(content[collection], key)),
  ),
  ...content.posts.flatMap(shortTitle),
];

/** The entries whose text of a key an earlier one of their language has. */
function shared(entries: readonly EntryFile[], key: string): Problem[] {
  const texts = entries.flatMap((entry) => {
    const text = textAt(entry, key);
    return text && entry.place ? [{ entry, id: `${entry.place.lang}: ${text.toLowerCase()}` }] : [];
  });
  return repeated(texts, ({ id }) => id).map(({ first, again: { entry } }) =>
    report(
      entry.file,
      entry.frontMatter!.positionOf([key]),
      `\`${key}\` is that of ${first.entry.file} too`,
      'write what tells the two apart, for readers and search engines',
      'warning',
    ),
  );
}

function shortTitle(entry: EntryFile): Problem[] {
  const title = textAt(entry, 'title');
  // An empty one is told by the schema.
  const length = [...(title ?? '')].length;
  if (length === 0 || length >= SHORTEST_TITLE) return [];
  return [
    report(
      entry.file,
      entry.frontMatter!.positionOf(['title']),
      `the title has ${length} ${length === 1 ? 'character' : 'characters'}`,
      `write one of ${SHORTEST_TITLE} or more, which says what the post is about`,
      'warning',
    ),
  ];
}

/** The text at a key, its white space folded. */
function textAt({ frontMatter }: EntryFile, key: string): string | undefined {
  const text = recordOf(frontMatter)[key];
  return typeof text === 'string' ? text.normalize().replace(/\s+/g, ' ').trim() : undefined;
}
