import { site } from '#config/site.ts';
import { defaultLocale, locales } from '#lib/locales.ts';
import type { Post } from '#lib/posts/post.ts';
import { siteDescription, siteName } from '#lib/site-texts.ts';
import { toXmlText } from '#lib/xml-text.ts';
import { urls } from '#lib/urls.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/**
 * The text of `llms.txt` (https://llmstxt.org): what the site is, and where each post is as Markdown, by
 * language, newest first.
 *
 * @param posts newest first, each with its description or its first words
 */
export function llmsTxt(posts: readonly { post: Post; summary: string }[]): string {
  const sections = locales.flatMap((locale) => {
    const links = posts
      .filter(({ post }) => post.lang === locale)
      .map(
        ({ post, summary }) =>
          `- [${escapeMarkdown(post.title)}](${urls.absolute(urls.postTwin(post))}): ${escapeMarkdown(summary)}`,
      );
    const heading = `## ${site.locales[locale].label}`;
    return links.length === 0 ? [] : [[heading, '', ...links].join('\n')];
  });
  const text = [`# ${siteName()}`, `> ${siteDescription(defaultLocale)}`, ...sections].join('\n\n');
  return toXmlText(`${text}\n`);
}
