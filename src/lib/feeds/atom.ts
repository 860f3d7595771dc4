import { generateAtomFeed } from 'feedsmith';
import type { Feed } from './feed.ts';
import { FEED_TYPES } from './labels.ts';

/** A feed as Atom (RFC 4287), its archives marked as RFC 5005 has it. */
export function toAtom(feed: Feed): string {
  const { title, description, id, self, home, hub, icon, locale, older, newer, updated } = feed;
  const atom = generateAtomFeed(
    {
      xml: { lang: locale },
      id,
      title: { value: title },
      subtitle: { value: description },
      updated,
      icon,
      links: [
        { rel: 'self', href: self, type: FEED_TYPES.atom },
        { rel: 'alternate', href: home, type: 'text/html', hreflang: locale },
        ...(hub === undefined ? [] : [{ rel: 'hub', href: hub }]),
        ...(feed.isArchive ? [{ rel: 'current', href: id }] : []),
        ...(older === undefined ? [] : [{ rel: 'prev-archive', href: older }]),
        ...(newer === undefined ? [] : [{ rel: 'next-archive', href: newer }]),
      ],
      entries: feed.items.map((item) => ({
        xml: { lang: item.lang },
        id: IRI.test(item.id) ? item.id : item.url,
        title: { value: item.title },
        links: [{ rel: 'alternate', href: item.url, type: 'text/html', hreflang: item.lang }],
        published: item.published,
        updated: item.updated,
        authors: [{ name: item.author.name, ...(item.author.url && { uri: item.author.url }) }],
        categories: item.tags.map((term) => ({ term })),
        summary: { value: item.summary },
        content: { value: item.html, type: 'html' },
        media: { contents: [{ url: item.image, medium: 'image' }] },
      })),
    },
    {
      stylesheets: [
        { type: 'text/xsl', href: feed.styles.xsl },
        { type: 'text/css', href: feed.styles.css },
      ],
    },
  );
  // The library lays its text out, and ids are compared letter by letter.
  const exact = atom.replace(/>\s+<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s+<\//g, ']]></');
  return feed.isArchive ? marked(exact) : exact;
}

/** Ids of Atom are IRIs (RFC 4287, 4.2.6); those of RSS were anything, such as `12 at https://…`. */
const IRI = /^[a-z][a-z\d+.-]*:\S+$/i;

/** An archive says that it is one, by an element that the library does not know. */
function marked(atom: string): string {
  return atom
    .replace('<feed ', '<feed xmlns:fh="http://purl.org/syndication/history/1.0" ')
    .replace('<id>', '<fh:archive/><id>');
}
