import { expect, test } from 'vitest';
import { feedFault } from '#lib/feeds/size.ts';
import { formatProblem } from '#lib/problems.ts';

const texts = [
  { file: 'src/content/posts/a/fr.mdx', html: 'é'.repeat(10) },
  { file: 'src/content/posts/b/fr.mdx', html: 'é'.repeat(300_000) },
];

test('a feed of a megabyte is let pass, in bytes and not in letters', () => {
  expect(feedFault('/rss.xml', 'é'.repeat(500_000), texts)).toBeUndefined();
});

test('a larger one is told with its size, at the post that is largest in it', () => {
  expect(formatProblem(feedFault('/rss.xml', `${'é'.repeat(500_000)}.`, texts)!)).toBe(
    'src/content/posts/b/fr.mdx:1:1  feed  /rss.xml has 1001 KB with this text, the largest of 2, which has 600 KB; readers take 1000 KB → shorten the text, or write a smaller `length` in src/config/feeds.ts',
  );
});
