import { compareText } from '#lib/compare.ts';
import { feedFiles, feedPath } from '#lib/feeds/feed-list.ts';
import { createBlogIndex } from '#lib/posts/blog-index.ts';
import { compareNewestFirst, type Post } from '#lib/posts/post.ts';
import { urls } from '#lib/urls.ts';
import { ledgerOf, type LedgerEntry } from './ledger.ts';
import type { SiteMap } from './site-map.ts';

/** What readers of a site find that the ledger does not know of. */
export interface News {
  /** Newest first. */
  posts: Post[];
  /** Addresses of pages, tags, series and feeds, in order. */
  addresses: string[];
  redirects: { from: string; to: string }[];
  /** What subscribers get: addresses of posts, and of the feeds that bring them, most feeds first. */
  feedItems: { posts: string[]; feeds: string[] }[];
}

/**
 * What a site answers beside what its ledger holds.
 *
 * @param published the versions that readers may see
 * @param live what the site answers
 * @param before what it answered before a command changed it
 */
export function newsOf(
  ledger: readonly LedgerEntry[],
  published: readonly Post[],
  live: SiteMap,
  before: SiteMap,
): News {
  const known = new Set(ledger.map(({ address }) => address));
  const current = ledgerOf(live).toSorted((a, b) => compareText(a.address, b.address));
  const added = new Set(current.map(({ address }) => address).filter((one) => !known.has(one)));
  // The ledger keeps what an address showed first: of one that was renamed just now, its new end is new.
  const isNewlyLed = (from: string, to: string) =>
    added.has(from) || added.has(to) || !before.redirects.has(from);
  const posts = published.filter((post) => added.has(urls.post(post)));
  return {
    posts: posts.toSorted(compareNewestFirst),
    addresses: [...added].filter((one) => {
      const shown = live.addresses.get(one);
      return shown && !shown.post;
    }),
    redirects: current.flatMap(({ address: from, target: to }) =>
      to !== undefined && isNewlyLed(from, to) ? [{ from, to }] : [],
    ),
    feedItems: feedItemsOf(published, new Set(posts.filter(isNewToSubscribers))),
  };
}

/** A post that keeps the id of an older address, or of another blog, is known to those who follow that. */
function isNewToSubscribers(post: Post): boolean {
  return post.guid === undefined || post.guid === urls.absolute(urls.post(post));
}

/** Feeds that bring the same posts are told together. */
function feedItemsOf(published: readonly Post[], added: ReadonlySet<Post>): News['feedItems'] {
  const feeds = feedFiles(createBlogIndex(published)).flatMap((file) => {
    const posts = file.posts.filter((post) => added.has(post)).map((post) => urls.post(post));
    return posts.length === 0 || file.archive !== undefined
      ? []
      : [{ path: feedPath(file), posts }];
  });
  return [...Map.groupBy(feeds, ({ posts }) => posts.join(' ')).values()]
    .map((alike) => ({ posts: alike[0]!.posts, feeds: alike.map(({ path }) => path) }))
    .toSorted((a, b) => b.feeds.length - a.feeds.length);
}
