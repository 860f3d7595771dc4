import { expect, test } from 'vitest';
import { findBlock } from '#source/endless-block.ts';

const HEAD = '---\ntitle: Essai\n---\n';

test.each([
  ['the first block', 'X\n\nb\n', { first: 4, last: 4 }],
  ['a block of several lines', 'a\n\nb\nX\nc\n\nd\n', { first: 6, last: 8 }],
  ['the last block', 'a\n\nb\n\n\nX', { first: 9, last: 9 }],
  ['none', 'a\n\nb\n', undefined],
  ['none in an empty text', '', undefined],
])('%s is found by what is not read', (_, body, lines) => {
  const comesBack = (part: string) => !part.includes('X');
  expect(findBlock(HEAD + body, HEAD.length, comesBack)).toEqual(lines);
});

test('a long text is tried few times', () => {
  let trials = 0;
  const comesBack = (part: string) => {
    trials += 1;
    return !part.includes('X');
  };
  findBlock(`${'a\n\n'.repeat(4000)}X\n\n${'b\n\n'.repeat(4000)}`, 0, comesBack);
  expect(trials).toBeLessThan(20);
});
