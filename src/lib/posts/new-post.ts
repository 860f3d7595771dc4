import slugify from '@sindresorhus/slugify';
import { Document, parseDocument } from 'yaml';
import type { Locale } from '#config/site.ts';
import type { CalendarDate } from '#lib/dates.ts';

/** The address word of a title: accents and ligatures are written out, apostrophes part words. */
export function toSlug(title: string): string {
  return slugify(title, {
    decamelize: false,
    customReplacements: [
      ['’', ' '],
      ["'", ' '],
      ['œ', 'oe'],
      ['Œ', 'Oe'],
      ['&', ' '],
    ],
  });
}

/** What a new post starts with. */
export interface NewPost {
  title: string;
  date: CalendarDate;
  tags: readonly string[];
}

/** The file of a new post: a draft without a text. */
export function toNewPost({ title, date, tags }: NewPost): string {
  const document = new Document({ title, date, tags, draft: true });
  const list = document.get('tags') as { flow?: boolean };
  list.flow = true;
  return toFile(document, '');
}

/** What belongs to one version and not to its translation. */
const OWN_KEYS = [
  ...['aliases', 'permalinkSlug', 'guid', 'canonical', 'updated', 'updateNote'],
  ...['translatedFrom', 'draft'],
];

/**
 * The file of a translation to be made: the original’s front matter and text, as a draft that knows
 * what it is translated from.
 *
 * @param frontMatter YAML of the original, whose comments stay
 * @param body the original’s text
 */
export function toNewTranslation(
  frontMatter: string,
  body: string,
  from: { lang: Locale; digest: string },
): string {
  const document = parseDocument(frontMatter, { schema: 'core' });
  for (const key of OWN_KEYS) document.delete(key);
  document.set('draft', true);
  document.set('translatedFrom', document.createNode({ ...from }));
  return toFile(document as unknown as Document, body);
}

function toFile(document: Document, body: string): string {
  const frontMatter = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${frontMatter}---\n${body}`;
}
