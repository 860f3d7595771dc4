import type { FeedFormat } from '#config/types.ts';

/** The formats as their readers call them. */
export const FEED_LABELS: Readonly<Record<FeedFormat, string>> = {
  rss: 'RSS',
  atom: 'Atom',
  json: 'JSON',
};

/** What a page says of a feed’s format, so that readers find it (RFC 4287, RFC 8288). */
export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};
