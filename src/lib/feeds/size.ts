import type { Problem } from '#lib/problems.ts';
import type { FeedItem } from './feed.ts';

/** What readers of feeds take; several of the large ones refuse more. */
const LIMIT = 1_000_000;

/**
 * What is wrong with a feed that is too large for its readers, in bytes of UTF-8.
 *
 * @param path of the feed
 */
export function feedFault(
  path: string,
  text: string,
  items: readonly Pick<FeedItem, 'url' | 'html'>[],
): Problem | undefined {
  const size = bytesOf(text);
  if (size <= LIMIT) return undefined;
  const largest = items
    .map(({ url, html }) => ({ url, size: bytesOf(html) }))
    .reduce((most, item) => (item.size > most.size ? item : most));
  return {
    file: 'src/config/feeds.ts',
    line: 1,
    column: 1,
    rule: 'feed',
    severity: 'error',
    message: `${path} has ${inKilobytes(size)} for ${items.length} posts, more than the ${inKilobytes(LIMIT)} that readers take; ${largest.url} has ${inKilobytes(largest.size)} of them`,
    fix: 'write a smaller `length`, or shorten that post',
  };
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function inKilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} KB`;
}
