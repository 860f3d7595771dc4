import type { Article } from './article.ts';
import { toTokens, toWords, type Word } from './words.ts';

/** A version of a post as a locale shows it. */
export interface ListedPost {
  /** Path of its page, base included. */
  path: string;
  /** Language of its text. */
  lang: string;
  /** As written in the front matter, and as a reader of the locale reads it. */
  date: string;
  dateShown: string;
  tags: readonly string[];
  year: string;
}

/** What a result shows of a post. */
export type ShownPost = Article & Pick<ListedPost, 'lang' | 'date' | 'dateShown'>;

/** A version of a post in the index of a locale. */
export interface SearchRecord {
  url: string;
  language: string;
  /** Words as the index spells them; none of them is shown. */
  content: string;
  meta: { title: string };
  filters: Record<string, string[]>;
  sort: { date: string };
}

/** @param language language of the index, which may be another than the text’s */
export function toRecord(
  { path, date, tags, year }: ListedPost,
  { title, text }: Article,
  language: string,
): SearchRecord {
  const ofTitle = toWords(title, language);
  const spelled = (words: readonly Word[]) => toTokens(words).map(({ token }) => token);
  return {
    url: path,
    language,
    content: spelled([...ofTitle, ...toWords(text, language)]).join(' '),
    meta: { title: spelled(ofTitle).join(' ') },
    filters: { tag: [...tags], year: [year] },
    sort: { date },
  };
}

export function toShownPost(
  { lang, date, dateShown }: ListedPost,
  { title, text }: Article,
): ShownPost {
  return { title, text, lang, date, dateShown };
}
