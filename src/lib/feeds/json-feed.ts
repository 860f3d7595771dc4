import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); older posts are behind `next_url`. */
export function toJsonFeed(feed: Feed): string {
  const { title, description, locale, home, self, icon, older, hub, items } = feed;
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    description,
    icon,
    language: locale,
    next_url: older,
    hubs: hub === undefined ? undefined : [{ type: 'WebSub', url: hub }],
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_html: item.html,
      summary: item.summary,
      image: item.image,
      date_published: item.published,
      date_modified: item.updated,
      authors: [item.author],
      tags: item.tags,
      language: item.lang,
    })),
  };
  return `${JSON.stringify(json)}\n`;
}
