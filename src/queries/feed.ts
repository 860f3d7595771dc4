import type { Locale } from '#config/site.ts';
import { FEED_LENGTH, toRssOptions } from '#lib/feeds/rss.ts';
import { getGist } from './body.ts';
import { getIndex } from './posts.ts';
import { getAuthor, getTagLinks } from './taxonomy.ts';

/** The feed of a locale's stream, newest first. */
export async function getFeed(locale: Locale) {
  const { stream } = (await getIndex()).locales[locale];
  const items = await Promise.all(
    stream.slice(0, FEED_LENGTH).map(async (post) => ({
      post,
      summary: (await getGist(post)).summary,
      author: (await getAuthor(post.author, post.lang)).name,
      tags: (await getTagLinks(post.tags, locale)).map(({ label }) => label),
    })),
  );
  return toRssOptions(locale, items);
}
