import { expect, test } from 'vitest';
import { addressesIn, isActive, schemeOf } from '#lib/markup/addresses.ts';

test.each([
  ['/a.png', ['/a.png']],
  ['/a.png 1x, /b.png 2x', ['/a.png', '/b.png']],
  ['/a.png 100w,/b.png 200w', ['/a.png', '/b.png']],
  ['/a,b.png 1x , /c.png', ['/a,b.png', '/c.png']],
  ['\n  /a.png,\n  /b.png 2x\n', ['/a.png', '/b.png']],
  ['', []],
])('the addresses of srcset %j', (value, expected) => {
  expect(addressesIn('srcset', value)).toEqual(expected);
  expect(addressesIn('src', value)).toEqual([value]);
});

test.each([
  ['https://example.org/', 'https:'],
  [' HTTPS:x', 'https:'],
  ['java\nscript:x', 'javascript:'],
  ['\u0001data:x', 'data:'],
  ['./a:b', undefined],
  ['/a', undefined],
  ['#a:b', undefined],
])('the scheme of %j is %j', (address, expected) => {
  expect(schemeOf(address)).toBe(expected);
});

test.each([
  ['JavaScript:x', true],
  ['data:text/html,x', true],
  ['blob:x', true],
  ['mailto:a@example.org', false],
  ['vscode:extension/x', false],
  ['../a/fr.mdx', false],
])('whether %j runs something: %j', (address, expected) => {
  expect(isActive(address)).toBe(expected);
});

test('the addresses of a paint are those in url()', () => {
  expect(addressesIn('fill', 'url(#a) red')).toEqual(['#a']);
  expect(addressesIn('mask', 'URL( "https://example.com/a.svg#b" )')).toEqual([
    'https://example.com/a.svg#b',
  ]);
  expect(addressesIn('fill', 'none')).toEqual([]);
});
