import { stringify } from 'yaml';
import type { Post } from '#lib/posts/post.ts';
import { toXmlText } from '#lib/xml-text.ts';
import { urls } from '#lib/urls.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** What of a post its Markdown tells besides what its front matter says. */
export interface TwinTexts {
  markdown: string;
  summary: string;
  /** Name as signed. */
  author: string;
  /** Labels of its tags, and title of its series, in its language. */
  tags: readonly string[];
  series: string | undefined;
  /** The same text in other languages. */
  translations: readonly Post[];
}

/**
 * A post as a Markdown file of its own: what its front matter says to readers, under the same keys, and
 * where the post is; its title, and its text.
 */
export function toTwin(post: Post, texts: TwinTexts): string {
  const { title, lang, date, updated, updateNote, seriesOrder, appliesTo, canonical } = post;
  const publicFields = {
    title,
    description: texts.summary,
    lang,
    date,
    updated,
    updateNote,
    author: texts.author,
    tags: texts.tags,
    series: texts.series,
    seriesOrder,
    appliesTo,
    url: urls.absolute(urls.post(post)),
    canonical,
    translations: Object.fromEntries(
      texts.translations.map((other) => [other.lang, urls.absolute(urls.postTwin(other))]),
    ),
  };
  const told = Object.entries(publicFields).filter(
    ([, value]) =>
      value !== undefined && (typeof value !== 'object' || Object.keys(value).length > 0),
  );
  const head = stringify(Object.fromEntries(told), { lineWidth: 0 });
  return toXmlText(`---\n${head}---\n\n# ${escapeMarkdown(title)}\n\n${texts.markdown}`);
}
