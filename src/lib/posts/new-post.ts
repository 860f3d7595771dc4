import slugify from '@sindresorhus/slugify';
import { Document, isNode, parseDocument, visit, type Scalar } from 'yaml';
import type { Locale } from '#config/site.ts';
import type { CalendarDate } from '#lib/dates.ts';

/** The address word of a title: accents and ligatures are written out, apostrophes part words. */
export function toSlug(title: string): string {
  return slugify(title, {
    decamelize: false,
    customReplacements: [
      ['’', ' '],
      ["'", ' '],
      ['ʼ', ' '],
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
  // In one line, whatever it was pasted from.
  const document = new Document({
    title: title.trim().replace(/\s+/g, ' '),
    date,
    tags,
    draft: true,
  });
  // Astro's YAML takes more for numbers and dates than the core schema does, `2024-01-01` for example.
  if (/^[\d+-]/.test(title.trim())) {
    (document.get('title', true) as unknown as Scalar).type = 'QUOTE_DOUBLE';
  }
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
  spellOut(document as unknown as Document);
  for (const key of OWN_KEYS) document.delete(key);
  document.set('draft', true);
  document.set('translatedFrom', document.createNode({ ...from }));
  return toFile(document as unknown as Document, body);
}

/** Puts what each alias of YAML refers to in its place: it may refer to a key that goes. */
function spellOut(document: Document): void {
  visit(document, {
    Alias: (_key, alias) => {
      const node = alias.resolve(document)?.clone();
      if (!isNode(node)) return undefined;
      delete (node as Scalar).anchor;
      return node;
    },
  });
}

/** Line ends are `\n` in all of it. */
function toFile(document: Document, body: string): string {
  const frontMatter = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${frontMatter}---\n${body.replaceAll('\r\n', '\n')}`;
}
