import type { FeedFormat } from '#config/types.ts';
import { feedFiles, feedPath, type FeedFile } from '#lib/feeds/feed-list.ts';
import { toFeed, toFeedItem, type FeedItem } from '#lib/feeds/feed.ts';
import { FORMATS } from '#lib/feeds/formats.ts';
import { feedFault } from '#lib/feeds/size.ts';
import { problemError } from '#lib/problems.ts';
import { toRouteParam, urls } from '#lib/urls.ts';
import { getGist } from './body.ts';
import { getPortableText, type TextComponent } from './portable-text.ts';
import { getIndex, type BlogPost } from './posts.ts';
import { getAuthor, getTag, getTagLinks } from './taxonomy.ts';

/** The addresses of every file of every feed of a format, as `getStaticPaths` wants them. */
export async function getFeedPaths(format: FeedFormat) {
  const files = feedFiles(await getIndex()).filter((file) => file.format === format);
  return files.map((file) => ({
    // What is before the name of the file, which is the route's.
    params: { list: toRouteParam(feedPath(file).replace(/[^/]+$/, '')) },
    props: { file },
  }));
}

/**
 * A file of a feed.
 *
 * @param component shows the text of a post
 * @throws Error that tells a mistake of the author's
 */
export async function getFeed(
  file: FeedFile<BlogPost>,
  component: TextComponent,
): Promise<Response> {
  const { locale, tag, posts } = file;
  const texts = await Promise.all(posts.map((post) => getPortableText(post, component)));
  const items = await Promise.all(
    posts.map(async (post, at): Promise<FeedItem> => {
      const { html, cover } = texts[at]!;
      const { name, url } = await getAuthor(post.author, post.lang);
      return toFeedItem(post, {
        summary: (await getGist(post)).summary,
        html,
        author: { name, url },
        tags: (await getTagLinks(post.tags, locale)).map(({ label }) => label),
        image: cover ?? urls.absolute(urls.postCard(post)),
      });
    }),
  );
  const { serialize, contentType } = FORMATS[file.format];
  const feed = await serialize(
    toFeed(file, items, tag === undefined ? undefined : await tagOf(tag, locale)),
  );
  const fault = feedFault(feedPath(file), feed, texts);
  if (fault) throw problemError(fault);
  return new Response(feed, { headers: { 'Content-Type': contentType } });
}

async function tagOf(id: string, locale: FeedFile<BlogPost>['locale']) {
  const { label, description } = await getTag(id);
  return { label: label[locale], description: description[locale] };
}
