import { expect, test } from 'vitest';
import { dueSince, parseBuildRecord, toBuildRecord } from '#lib/posts/schedule.ts';
import { samplePost } from '../../sample-post.ts';

const POSTS = [
  samplePost({ folder: 'paru', date: '2024-06-01' }),
  samplePost({ folder: 'demain', date: '2024-06-16T18:00' }),
  samplePost({ folder: 'noel', date: '2024-12-25' }),
  samplePost({ folder: 'brouillon', date: '2024-06-17', draft: true }),
];

test.each([
  { today: '2024-06-15', next: '2024-06-16' },
  { today: '2024-06-16', next: '2024-12-25' },
  { today: '2024-12-25', next: null },
])('a build of $today is followed by one of $next', ({ today, next }) => {
  expect(toBuildRecord(POSTS, today, ['/a/'])).toEqual({ date: today, next, addresses: ['/a/'] });
});

test.each([
  { built: '2024-06-15', today: '2024-06-15', due: [] },
  { built: '2024-06-15', today: '2024-06-16', due: ['demain'] },
  { built: '2024-06-16', today: '2024-06-30', due: [] },
  { built: '2024-05-01', today: '2025-01-01', due: ['paru', 'demain', 'noel'] },
])('since the build of $built, on $today, there are due: $due', ({ built, today, due }) => {
  expect(dueSince(POSTS, built, today).map(({ folder }) => folder)).toEqual(due);
});

test('a build record is read back, and nothing else is one', () => {
  const record = { date: '2024-06-15', next: '2024-06-16', addresses: ['/posts/paru/'] };
  expect(parseBuildRecord(JSON.stringify(record))).toEqual(record);
  // Sites that were built long ago list none.
  for (const addresses of [undefined, 'all', [1]]) {
    const { date, next } = record;
    expect(parseBuildRecord(JSON.stringify({ date, next, addresses }))).toEqual({ date, next });
  }
  expect(parseBuildRecord('{"date":"2024-06-15","next":null}')?.next).toBeNull();
  for (const text of [
    '',
    '<html>',
    'null',
    '{}',
    '{"date":"soon","next":null}',
    '{"date":"2024-06-15"}',
  ]) {
    expect(parseBuildRecord(text)).toBeUndefined();
  }
});
