import { getRssString } from '@astrojs/rss';
import { escapeMarkup } from '#lib/escape-markup.ts';
import type { Feed, FeedItem } from './feed.ts';
import { FEED_TYPES } from './labels.ts';

const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
  fh: 'http://purl.org/syndication/history/1.0',
  media: 'http://search.yahoo.com/mrss/',
};

/**
 * A feed as RSS 2.0 (https://www.rssboard.org/rss-specification). What it lacks is said by other
 * vocabularies: the author by Dublin Core, since RSS wants an e-mail address, an edit and the file's
 * neighbours by Atom (RFC 5005, appendix B).
 */
export async function toRss(feed: Feed): Promise<string> {
  const { title, description, home, styles, items } = feed;
  const rss = await getRssString({
    title,
    description,
    site: home,
    stylesheet: styles.xsl,
    xmlns: NAMESPACES,
    customData: channelData(feed),
    items: items.map((item) => ({
      title: item.title,
      // Readers take it for HTML.
      description: item.summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
      content: item.html,
      link: item.url,
      pubDate: item.published,
      categories: [...item.tags],
      customData: itemData(item),
    })),
  });
  // The library takes one style.
  const styled = rss.replace(
    '<rss ',
    `<?xml-stylesheet href="${styles.css}" type="text/css"?><rss `,
  );
  return items.reduce(withId, styled);
}

function channelData(feed: Feed): string {
  const { locale, self, id, hub, older, newer, isArchive, icon, title, home, updated } = feed;
  return [
    `<language>${locale}</language>`,
    ...(feed.items.length > 0 ? [`<lastBuildDate>${updated.toUTCString()}</lastBuildDate>`] : []),
    `<image><url>${icon}</url><title>${escapeMarkup(title)}</title><link>${home}</link></image>`,
    link('self', self, FEED_TYPES.rss),
    ...(hub === undefined ? [] : [link('hub', hub)]),
    ...(isArchive ? ['<fh:archive/>', link('current', id)] : []),
    ...(older === undefined ? [] : [link('prev-archive', older)]),
    ...(newer === undefined ? [] : [link('next-archive', newer)]),
  ].join('');
}

function link(rel: string, href: string, type?: string): string {
  const kind = type === undefined ? '' : ` type="${type}"`;
  return `<atom:link rel="${rel}" href="${escapeMarkup(href)}"${kind}/>`;
}

function itemData({ author, lang, updated, image }: FeedItem): string {
  return [
    `<dc:creator>${escapeMarkup(author.name)}</dc:creator>`,
    `<dc:language>${lang}</dc:language>`,
    `<atom:updated>${updated.toISOString()}</atom:updated>`,
    `<media:content url="${escapeMarkup(image)}" medium="image"/>`,
  ].join('');
}

/**
 * Gives an item the id that it had on an older blog. Not by `customData`, which reads what looks like a
 * number as one: 007 would become 7, and the archive would come to every subscriber again.
 */
function withId(rss: string, { id, url }: FeedItem): string {
  if (id === url) return rss;
  return rss.replace(
    `<guid isPermaLink="true">${escapeMarkup(url)}</guid>`,
    () => `<guid isPermaLink="false">${escapeMarkup(id)}</guid>`,
  );
}
