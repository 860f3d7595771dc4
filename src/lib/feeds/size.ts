import type { Problem } from '#lib/problems.ts';

/** What readers of feeds take, in bytes of UTF-8; several of the large ones refuse more. */
const LIMIT = 1_000_000;

/** A text of a feed, and the file that it is from. */
interface FeedText {
  file: string;
  html: string;
}

/**
 * What is wrong with a feed that is too large for its readers, told of the largest of its posts.
 *
 * @param path of the feed
 * @param feed as it is served
 */
export function feedFault(
  path: string,
  feed: string,
  texts: readonly FeedText[],
): Problem | undefined {
  const size = bytesOf(feed);
  if (size <= LIMIT) return undefined;
  const largest = texts
    .map(({ file, html }) => ({ file, size: bytesOf(html) }))
    .reduce((most, text) => (text.size > most.size ? text : most));
  return {
    file: largest.file,
    line: 1,
    column: 1,
    rule: 'feed',
    severity: 'error',
    message: `${path} has ${inKilobytes(size)} with this text, the largest of ${texts.length}, which has ${inKilobytes(largest.size)}; readers take ${inKilobytes(LIMIT)}`,
    fix: 'shorten the text, or write a smaller `length` in src/config/feeds.ts',
  };
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function inKilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} KB`;
}
