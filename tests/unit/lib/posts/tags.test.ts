import { describe, expect, test } from 'vitest';
import { neighbouringTags } from '#lib/posts/tags.ts';

const POSTS = [
  { tags: ['cloud', 'azure', 'security'] },
  { tags: ['cloud', 'azure'] },
  { tags: ['network', 'cloud', 'network'] },
  { tags: ['cloud'] },
];

describe('the neighbours of a tag', () => {
  test.each([
    {
      what: 'the most frequent first, equals by id',
      limit: 6,
      is: ['azure', 'network', 'security'],
    },
    { what: 'no more than asked for', limit: 1, is: ['azure'] },
  ])('are $what', ({ limit, is }) => {
    expect(neighbouringTags(POSTS, 'cloud', limit)).toEqual(is);
  });

  test('are none where the tag stands alone', () => {
    expect(neighbouringTags([{ tags: ['cloud'] }], 'cloud', 6)).toEqual([]);
  });
});
