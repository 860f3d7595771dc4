import { getCollection, getEntry } from 'astro:content';
import { site, type Locale } from '#config/site.ts';
import { translate } from '#i18n/translate.ts';
import { collator, locales } from '#lib/locales.ts';
import type { Series, Tag } from '#lib/posts/subjects.ts';
import { neighbouringTags } from '#lib/posts/tags.ts';
import type { Author } from '#lib/seo/identity.ts';
import { siteName } from '#lib/site-texts.ts';
import { typeset, typesetLocalized } from '#lib/typography/typeset.ts';
import { urls } from '#lib/urls.ts';
import { once, oncePer } from './once.ts';
import { getIndex } from './posts.ts';

/** A tag as a link of a locale. */
export interface TagLink {
  id: string;
  label: string;
  href: string;
}

/** All tags by id, set for readers as everything here is. */
const getTags = once(
  async () =>
    new Map<string, Tag>(
      (await getCollection('tags')).map(({ id, data }) => {
        const label = typesetLocalized(data.label);
        return [id, { label, description: described(data.description, 'tags.about', label) }];
      }),
    ),
);

/** What a list says of its subject in each locale: a sentence of the interface where its author wrote none. */
function described(
  texts: Readonly<Partial<Record<Locale, string | undefined>>> = {},
  key: 'tags.about' | 'series.about',
  subject: Readonly<Record<Locale, string>>,
): Record<Locale, string> {
  return Object.fromEntries(
    locales.map((locale) => {
      const text = texts[locale];
      return [
        locale,
        text === undefined
          ? translate(locale)(key, { subject: subject[locale], site: siteName() })
          : typeset(text, locale),
      ];
    }),
  ) as Record<Locale, string>;
}

/** The tags of a post as links of a locale, in the order that the author gave them. */
export async function getTagLinks(ids: readonly string[], locale: Locale): Promise<TagLink[]> {
  const tags = await getTags();
  return ids.map((id) => ({
    id,
    label: tags.get(id)?.label[locale] ?? id,
    href: urls.tag(locale, id),
  }));
}

export async function getTag(id: string): Promise<Tag> {
  const tag = (await getTags()).get(id);
  if (!tag) throw new Error(`There is no tag ${id} in src/content/tags.yaml.`);
  return tag;
}

/** An author, named as a text in a language names them. */
export async function getAuthor(id: string, lang: Locale): Promise<Author> {
  const entry = await getEntry('authors', id);
  if (!entry) throw new Error(`There is no author ${id} in src/content/authors.yaml.`);
  return { ...entry.data, id, name: typeset(entry.data.name, lang) };
}

/** Who answers for the site: its own author. */
export function getPublisher(lang: Locale): Promise<Author> {
  return getAuthor(site.author, lang);
}

/** Whom a page of `content/pages/` presents, by its folder; `undefined` where that is nobody. */
export async function getPresented(folder: string, lang: Locale): Promise<Author | undefined> {
  const authors = await getCollection('authors');
  const found = authors.find(({ data }) => data.page === folder);
  return found && getAuthor(found.id, lang);
}

export async function getSeries(id: string): Promise<Series> {
  const entry = await getEntry('series', id);
  if (!entry) throw new Error(`There is no series ${id} in src/content/series.yaml.`);
  const title = typesetLocalized(entry.data.title);
  return { title, description: described(entry.data.description, 'series.about', title) };
}

/** The tags that have posts in a locale's stream, with their counts, in the locale's collation. */
export async function getTagIndex(locale: Locale): Promise<(TagLink & { count: number })[]> {
  const { byTag } = (await getIndex()).locales[locale];
  const links = await getTagLinks([...byTag.keys()], locale);
  const { compare } = collator(locale);
  return links
    .map((link) => ({ ...link, count: byTag.get(link.id)!.length }))
    .toSorted((a, b) => compare(a.label, b.label) || (a.id < b.id ? -1 : 1));
}

const NEIGHBOURS = 6;

/** The tags that a tag most often stands beside in a locale's stream. */
export const getTagNeighbours = oncePer(
  (id: string, locale: Locale) => `${locale} ${id}`,
  async (id, locale) => {
    const { byTag } = (await getIndex()).locales[locale];
    return getTagLinks(neighbouringTags(byTag.get(id) ?? [], id, NEIGHBOURS), locale);
  },
);
