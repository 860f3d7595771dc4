import { describe, expect, test } from 'vitest';
import { toAgeNote } from '#lib/posts/age-note.ts';

const TODAY = '2026-11-22';
const YEARS = 3;

describe('an age note', () => {
  test.each([
    { what: 'a new post', post: { date: '2026-01-01' }, note: undefined },
    { what: 'a post of three years to the day', post: { date: '2023-11-22' }, note: undefined },
    {
      what: 'a post of three years and a day',
      post: { date: '2023-11-21' },
      note: { year: '2023', age: 3 },
    },
    {
      what: 'a post of nearly nine years',
      post: { date: '2017-11-23T10:00' },
      note: { year: '2017', age: 8 },
    },
    {
      what: 'an old post that was updated lately',
      post: { date: '2017-01-01', updated: '2026-01-01' },
      note: undefined,
    },
    {
      what: 'an old post whose update is old',
      post: { date: '2017-01-01', updated: '2020-05-05' },
      note: { year: '2020', age: 6 },
    },
    {
      what: 'a post with a time on the day of its update',
      post: { date: '2020-05-05T09:30', updated: '2020-05-05' },
      note: { year: '2020', age: 6 },
    },
    {
      what: 'a new post that says what it applies to',
      post: { date: '2026-01-01', appliesTo: 'Kubernetes 1.40' },
      note: { year: '2026', age: undefined },
    },
    {
      what: 'a post that says what it applies to and was updated since',
      post: { date: '2017-08-23', updated: '2026-11-22', appliesTo: 'Kubernetes 1.7' },
      note: { year: '2017', age: undefined },
    },
    {
      what: 'a post with a successor',
      post: { date: '2025-02-02', supersededBy: 'new' },
      note: { year: '2025', age: undefined },
    },
    {
      what: 'an old post with a successor',
      post: { date: '2019-02-02', supersededBy: 'new' },
      note: { year: '2019', age: 7 },
    },
  ])('of $what', ({ post, note }) => {
    expect(toAgeNote(post, TODAY, YEARS)).toEqual(note);
  });

  test('counts from a leap day', () => {
    expect(toAgeNote({ date: '2024-02-29' }, '2027-02-28', YEARS)).toBeUndefined();
    expect(toAgeNote({ date: '2024-02-29' }, '2027-03-01', YEARS)).toEqual({
      year: '2024',
      age: 3,
    });
  });
});
