import { describe, expect, test } from 'vitest';
import {
  spellingPattern,
  spellingsOf,
  toAskedAddress,
  toNormalPath,
} from '#lib/addresses/spelling.ts';
import { MIXED, PATHS } from '../../spelt-paths.ts';

test.each([
  ['/2018/02/27/azure-slas/', '/2018/02/27/azure-slas/'],
  ['/%c3%a9t%C3%A9/', '/été/'],
  ['/e\u0301te\u0301/', '/été/'],
  ['/%65%cc%81t%C3%A9/', '/été/'],
  ['/%7euser/', '/~user/'],
  ['/a%2fb/', '/a%2Fb/'],
  ['/c%2b%2b/', '/c%2B%2B/'],
  ['/a b/', '/a%20b/'],
  ['/a[b]|c/', '/a%5Bb%5D%7Cc/'],
  ['/%E9t%e9/', '/%E9t%E9/'],
  ['/%ed%a0%80/', '/%ED%A0%80/'],
  ['/a%c2%a0b%e3%80%80/', '/a%C2%A0b%E3%80%80/'],
  ['/%2525c3/', '/%2525c3/'],
  ['/100%/', '/100%/'],
  ['/\uD800/', '/\uFFFD/'],
  ['/catégorie/*', '/catégorie/*'],
  ['/?p=12', '/?p=12'],
])('%j is kept as %j', (written, normal) => {
  expect(toNormalPath(written)).toBe(normal);
  expect(toNormalPath(normal)).toBe(normal);
});

test.each([
  ['/été/#suite', '/%C3%A9t%C3%A9/#suite'],
  ['/%c3%a9té/', '/%c3%a9t%C3%A9/'],
  ['https://example.org/?q=é', 'https://example.org/?q=%C3%A9'],
])('%j is asked for as %j', (address, asked) => {
  expect(toAskedAddress(address)).toBe(asked);
});

describe.each(PATHS)('$what, $path', ({ path }) => {
  const lower = toAskedAddress(path).replace(/%../g, (escape) => escape.toLowerCase());
  const spelt = [path, toAskedAddress(path), lower].flatMap((one) => [
    one,
    toAskedAddress(one.normalize('NFD')),
  ]);

  test('has one normal form, whatever its spelling', () => {
    for (const one of spelt) expect(toNormalPath(one)).toBe(path);
    expect(toNormalPath(path)).toBe(path);
  });

  test('is listed in each spelling', () => {
    const listed = spellingsOf(path);
    expect(listed).toEqual(expect.arrayContaining(spelt));
    expect(new Set(listed).size).toBe(listed.length);
    for (const one of listed) expect(toNormalPath(one)).toBe(path);
  });

  test('is matched in each spelling, mixed ones too, and nothing else is', () => {
    const pattern = spellingPattern(path, {
      literal: (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
      group: (expression) => expression,
    });
    const matcher = new RegExp(`^${pattern}$`);
    for (const one of [...spelt, ...spelt.map(MIXED)]) expect(one).toMatch(matcher);
    for (const other of [`${path}x`, path.slice(0, -1), toAskedAddress(path).replace('%', '%25')]) {
      expect(other).not.toMatch(matcher);
    }
  });
});
