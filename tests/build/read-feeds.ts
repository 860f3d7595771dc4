import path from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { filesOf, readFile } from './built-site.ts';

/** An item of a feed of any format, as feedsmith reads it. */
interface Item {
  id: string | undefined;
  url: string | undefined;
  title: string | undefined;
  summary: string | undefined;
  html: string | undefined;
  published: string | undefined;
  lang: string | undefined;
  author: string | undefined;
  tags: number;
  image: string | undefined;
}

export interface ReadFeed {
  title: string | undefined;
  self: string | undefined;
  /** Address of the next older posts. */
  older: string | undefined;
  items: Item[];
}

/** Readers of feeds by the names of their files. */
export const readers: Record<string, (text: string) => ReadFeed> = {
  'rss.xml': (text) => {
    const feed = parseRssFeed(text);
    const linkOf = (rel: string) => feed.atom?.links?.find((link) => link.rel === rel)?.href;
    return {
      title: feed.title,
      self: linkOf('self'),
      older: linkOf('prev-archive'),
      items: (feed.items ?? []).map((item) => ({
        id: item.guid?.value,
        url: item.link,
        title: item.title,
        summary: item.description,
        html: item.content?.encoded,
        published: item.pubDate,
        lang: item.dc?.languages?.[0],
        author: item.dc?.creators?.[0],
        tags: item.categories?.length ?? 0,
        image: item.media?.contents?.[0]?.url,
      })),
    };
  },
  'atom.xml': (text) => {
    const feed = parseAtomFeed(text);
    const linkOf = (rel: string) => feed.links?.find((link) => link.rel === rel)?.href;
    return {
      title: feed.title?.value,
      self: linkOf('self'),
      older: linkOf('prev-archive'),
      items: (feed.entries ?? []).map((entry) => ({
        id: entry.id,
        url: entry.links?.[0]?.href,
        title: entry.title?.value,
        summary: entry.summary?.value,
        html: entry.content?.value,
        published: entry.published,
        lang: entry.xml?.lang,
        author: entry.authors?.[0]?.name,
        tags: entry.categories?.length ?? 0,
        image: entry.media?.contents?.[0]?.url,
      })),
    };
  },
  'feed.json': (text) => {
    const feed = parseJsonFeed(text);
    return {
      title: feed.title,
      self: feed.feed_url,
      older: feed.next_url,
      items: (feed.items ?? []).map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        summary: item.summary,
        html: item.content_html,
        published: item.date_published,
        lang: item.language,
        author: item.authors?.[0]?.name,
        tags: item.tags?.length ?? 0,
        image: item.image,
      })),
    };
  },
};

const nameOf = (file: string) => path.posix.basename(file);

const known = new Map<string, ReadFeed>();
/** A feed of a built site. */
export function feedOf(dist: string, file: string): ReadFeed {
  const place = path.join(dist, file);
  const feed = known.get(place) ?? readers[nameOf(file)]!(readFile(dist, file));
  known.set(place, feed);
  return feed;
}
/** The files of all feeds of a built site. */
export const feedsOf = (dist: string) =>
  filesOf(dist).filter((file) => Object.hasOwn(readers, nameOf(file)));
