import { expect, test } from 'vitest';
import { feedsSchema } from '#schemas/feeds.ts';

const feeds = { stream: ['rss'], tags: [], length: 20, hub: null };

test.each([undefined, '2026-11-29', '2028-02-29'])('noonFrom may be %s', (noonFrom) => {
  expect(feedsSchema.safeParse({ ...feeds, noonFrom }).success).toBe(true);
});

test.each(['', '2026-02-29', '2026-11-29T12:00', '29.11.2026', 20_261_129])(
  'noonFrom: %j is told',
  (noonFrom) => {
    const [issue] = feedsSchema.safeParse({ ...feeds, noonFrom }).error?.issues ?? [];
    expect(issue?.path).toEqual(['noonFrom']);
  },
);
