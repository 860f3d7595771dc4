import { expect, test } from 'vitest';
import { membersOfCircles } from '#lib/circles.ts';

const members = (pairs: [string, string][]) => [...membersOfCircles(new Map(pairs))].toSorted();

test.each<[[string, string][], string[]]>([
  [[], []],
  [[['a', 'b']], []],
  [[['a', 'a']], ['a']],
  [
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    ['a', 'b'],
  ],
  [
    // What leads into a circle is none of it, wherever the walk starts.
    [
      ['x', 'a'],
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['y', 'c'],
      ['p', 'q'],
    ],
    ['a', 'b', 'c'],
  ],
])('of %j the circle is %j', (pairs, expected) => {
  expect(members(pairs)).toEqual(expected);
  expect(members(pairs.toReversed())).toEqual(expected);
});

test('a long chain takes as many steps as it has members', () => {
  const chain = Array.from({ length: 200_000 }, (_, index): [number, number] => [index, index + 1]);
  expect(membersOfCircles(new Map(chain)).size).toBe(0);
  expect(membersOfCircles(new Map([...chain, [200_000, 0]])).size).toBe(200_001);
});
