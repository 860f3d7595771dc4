import type { RSSOptions } from '@astrojs/rss';
import { site, type Locale } from '#config/site.ts';
import { toInstant } from '#lib/dates.ts';
import type { Post } from '#lib/posts/post.ts';
import { siteDescription, siteName } from '#lib/site-texts.ts';
import { urls } from '#lib/urls.ts';

/** A post as a feed tells of it. */
export interface FeedItem {
  post: Post;
  summary: string;
  /** Name as signed. */
  author: string;
  /** Labels of its tags in the feed's language. */
  tags: readonly string[];
}

/** The newest posts that the feed holds. */
export const FEED_LENGTH = 20;

/**
 * An RSS 2.0 feed (https://www.rssboard.org/rss-specification) of a locale's stream, as
 * `@astrojs/rss` takes it. `author` there wants an e-mail address, hence Dublin Core's `creator`.
 * The date of an edit is not told: an item keeps its `pubDate`.
 */
export function toRssOptions(locale: Locale, items: readonly FeedItem[]): RSSOptions {
  const self = urls.absolute(urls.feed(locale));
  return {
    title: siteName(),
    description: siteDescription(locale),
    site: urls.absolute(urls.stream(locale)),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: `<language>${locale}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: items.map(({ post, summary, author, tags }) => {
      const link = urls.absolute(urls.post(post));
      return {
        title: post.title,
        description: summary,
        link,
        pubDate: toInstant(post.date, site.timeZone),
        categories: [...tags],
        customData: `<dc:creator>${escapeXml(author)}</dc:creator><dc:language>${post.lang}</dc:language>`,
      };
    }),
  };
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
