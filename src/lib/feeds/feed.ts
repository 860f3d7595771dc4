import { feeds } from '#config/feeds.ts';
import { site, type Locale } from '#config/site.ts';
import { toInstant, toMiddle } from '#lib/dates.ts';
import { lastChange, type Post } from '#lib/posts/post.ts';
import { siteDescription, siteName } from '#lib/site-texts.ts';
import { urls } from '#lib/urls.ts';
import { feedPath, type FeedFile } from './feed-list.ts';
import { toXmlText } from '#lib/xml-text.ts';

/**
 * A file of a feed in no format. Every URL is absolute, but those of its styles, and no
 * text has what XML has no place for.
 */
export interface Feed {
  /** URL of the feed itself, of which an archive is a part. */
  id: string;
  self: string;
  title: string;
  description: string;
  locale: Locale;
  /** URL of the page that lists the same posts. */
  home: string;
  icon: string;
  /** Paths of what shows the feed to a person: from another origin browsers take none. */
  styles: { xsl: string; css: string };
  /** WebSub hub that readers may subscribe at. */
  hub: string | undefined;
  isArchive: boolean;
  /** URLs of the archives beside this file: the one with older posts, and the one with newer ones. */
  older: string | undefined;
  newer: string | undefined;
  /** The newest change of its posts. */
  updated: Date;
  items: FeedItem[];
}

/** A post in a feed. */
export interface FeedItem {
  /** The same for ever. */
  id: string;
  url: string;
  title: string;
  lang: Locale;
  summary: string;
  /** The whole text, as HTML. */
  html: string;
  /** Never moves with an edit. */
  published: Date;
  updated: Date;
  author: { name: string; url?: string | undefined };
  /** Labels, in the feed's language. */
  tags: readonly string[];
  /** URL of its cover, or of its card. */
  image: string;
}

/** What of a post only those know who have read and rendered it. */
export type ItemTexts = Pick<FeedItem, 'summary' | 'html' | 'author' | 'tags' | 'image'>;

/** A post as a feed tells of it. */
export function toFeedItem(post: Post, texts: ItemTexts): FeedItem {
  const url = urls.absolute(urls.post(post));
  const published = toFeedInstant(post.date);
  const changed = toFeedInstant(lastChange(post));
  return {
    ...texts,
    id: toXmlText(post.guid ?? url),
    url,
    title: toXmlText(post.title),
    lang: post.lang,
    summary: toXmlText(texts.summary),
    html: toXmlText(texts.html),
    author: { ...texts.author, name: toXmlText(texts.author.name) },
    tags: texts.tags.map(toXmlText),
    published,
    updated: changed > published ? changed : published,
  };
}

/** The instant by which readers of feeds are told a written date. */
function toFeedInstant(written: string): Date {
  const { noonFrom = '' } = feeds;
  const isDay = !written.includes('T') && written >= noonFrom;
  return isDay ? toMiddle(written, site.timeZone) : toInstant(written, site.timeZone);
}

/**
 * A file of a feed.
 *
 * @param tag label and description, where the feed is of one
 */
export function toFeed(
  file: FeedFile<unknown>,
  items: FeedItem[],
  tag?: { label: string; description: string },
): Feed {
  const { locale, archive, archives } = file;
  const absolute = (number: number | undefined) =>
    urls.absolute(feedPath({ ...file, archive: number }));
  const older = archive === undefined ? archives : archive - 1;
  const newer = archive !== undefined && archive < archives ? archive + 1 : undefined;
  return {
    id: absolute(undefined),
    self: absolute(archive),
    title: toXmlText(tag ? `${siteName()} · ${tag.label}` : siteName()),
    description: toXmlText(tag?.description ?? siteDescription(locale)),
    locale,
    home: urls.absolute(file.tag === undefined ? urls.stream(locale) : urls.tag(locale, file.tag)),
    icon: urls.absolute(urls.asset('apple-touch-icon.png')),
    styles: { xsl: urls.feedStyle(locale, 'xsl'), css: urls.feedStyle(locale, 'css') },
    hub: feeds.hub ?? undefined,
    isArchive: archive !== undefined,
    older: older > 0 ? absolute(older) : undefined,
    newer: newer === undefined ? undefined : absolute(newer),
    updated: newestOf(items),
    items,
  };
}

/** The newest change of posts; where none is, no clock is asked, so that the same content has the same bytes. */
function newestOf([first, ...more]: readonly FeedItem[]): Date {
  if (!first) return new Date(0);
  return more.reduce((last, { updated }) => (updated > last ? updated : last), first.updated);
}
