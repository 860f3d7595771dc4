import type { FeedFormat } from '#config/types.ts';
import { toAtom } from './atom.ts';
import type { Feed } from './feed.ts';
import { toJsonFeed } from './json-feed.ts';
import { toRss } from './rss.ts';

interface Format {
  serialize: (feed: Feed) => string | Promise<string>;
  /** What the file is served as where a host does not say it, such as in `dev`. */
  contentType: string;
}

export const FORMATS: Readonly<Record<FeedFormat, Format>> = {
  rss: { serialize: toRss, contentType: 'application/xml; charset=utf-8' },
  atom: { serialize: toAtom, contentType: 'application/xml; charset=utf-8' },
  json: { serialize: toJsonFeed, contentType: 'application/json; charset=utf-8' },
};
