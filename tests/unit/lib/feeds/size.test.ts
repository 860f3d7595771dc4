import { expect, test } from 'vitest';
import { feedFault } from '#lib/feeds/size.ts';
import { formatProblem } from '#lib/problems.ts';

const items = [
  { url: 'https://example.org/posts/a/', html: 'é'.repeat(10) },
  { url: 'https://example.org/posts/b/', html: 'é'.repeat(300_000) },
];

test('a feed of a megabyte is let pass, in bytes and not in letters', () => {
  expect(feedFault('/rss.xml', 'é'.repeat(500_000), items)).toBeUndefined();
});

test('a larger one is told with its size and the post that is largest in it', () => {
  expect(formatProblem(feedFault('/rss.xml', `${'é'.repeat(500_000)}.`, items)!)).toBe(
    'src/config/feeds.ts:1:1  feed  /rss.xml has 1001 KB for 2 posts, more than the 1000 KB that readers take; https://example.org/posts/b/ has 600 KB of them → write a smaller `length`, or shorten that post',
  );
});
