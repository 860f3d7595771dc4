import { expect, test } from 'vitest';
import { formatLedger, parseLedger, withAdditions } from '#lib/addresses/ledger.ts';

const ENTRIES = [
  { address: '/vieux/', target: '/posts/a/' },
  { address: '/posts/a/', date: '2020-01-01T09:30' },
  { address: '/?p=7', target: 'https://example.com/' },
  { address: '/tags/été/' },
];

const TEXT =
  '/?p=7\t→ https://example.com/\n/posts/a/\t2020-01-01T09:30\n/tags/été/\n/vieux/\t→ /posts/a/\n';

test('a ledger is written in the order of its addresses, and read back', () => {
  expect(formatLedger(ENTRIES)).toBe(TEXT);
  for (const text of [TEXT, TEXT.replaceAll('\n', '\r\n'), `\uFEFF${TEXT}`, TEXT.trimEnd()]) {
    const { lines, faults } = parseLedger(text);
    expect(faults).toEqual([]);
    expect(formatLedger(lines)).toBe(TEXT);
    expect(lines.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  }
  expect(parseLedger('')).toEqual({ lines: [], faults: [] });
});

test.each(['posts/a/', '/a b/', '/a/\t', '/a/\tsoon', '/a/\t→/b/', '/a/\t2020-01-01\t'])(
  'the line %j is told of, and the others are read',
  (line) => {
    const { lines, faults } = parseLedger(`${line}\n/fin/\n`);
    expect(faults.map((fault) => fault.line)).toEqual([1]);
    expect(lines.map(({ address }) => address)).toEqual(['/fin/']);
  },
);

test('additions are made once, and change nothing that is there', () => {
  const current = [
    { address: '/posts/a/', date: '2024-01-01' },
    { address: '/b/' },
    { address: '/b/' },
  ];
  const { entries, added } = withAdditions(ENTRIES, current);
  expect(added).toEqual([{ address: '/b/' }]);
  expect(entries).toEqual([...ENTRIES, { address: '/b/' }]);
});

test('an address is kept in one spelling, whatever the one in the file, and once', () => {
  const { lines, faults } = parseLedger(
    '/%c3%a9t%c3%a9/\t→ /posts/a/\n/%C3%A9t%C3%A9/\t→ /posts/a/\n/e\u0301cole/\n/été/\t→ /posts/a/\n',
  );
  expect(faults).toEqual([]);
  expect(lines).toEqual([
    { line: 1, address: '/été/', target: '/posts/a/' },
    { line: 3, address: '/école/' },
  ]);
  expect(withAdditions(lines, [{ address: '/été/', target: '/posts/a/' }]).added).toEqual([]);
  expect(parseLedger('/été/\n/été/\n').faults).toHaveLength(1);
});
