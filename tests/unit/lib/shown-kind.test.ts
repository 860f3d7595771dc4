import { expect, test } from 'vitest';
import { declaredKinds, shownKind } from '#lib/shown-kind.ts';

test.each<[code: string, kind: string | undefined]>([
  ['{ a: 1 }', 'object'],
  ['({ a: [1] })', 'object'],
  ['new Map([[1, 2]])', 'object'],
  ['[1, 2]', 'list'],
  ["['a', ']']", 'list'],
  ['new Date(2020, 1)', 'date'],
  ['Promise.resolve(1)', 'promise'],
  ["fetch('https://a.org')", 'promise'],
  ['() => 1', 'function'],
  ['async (a, b) => { return a; }', 'function'],
  ['a => a', 'function'],
  ['function f() {}', 'function'],
  ['class A {}', 'function'],
  ["Symbol('a')", 'symbol'],
  ['null', 'nothing'],
  ['undefined', 'nothing'],
  ['NaN', 'nothing'],
  ['false', 'nothing'],
  ['3,5', 'numbers'],
  ['2', 'number'],
  ...[
    "'a'",
    "' '",
    '`${a}`',
    'a',
    'a.b',
    'f(1)',
    '[1, 2].join()',
    '{ a: 1 }.a',
    'new Date().getFullYear()',
    'Promise.resolve(1).then',
    '(() => 1)()',
    '<b>a</b>',
    'true',
    '1 + 1',
    '3.5',
    'a ? 1 : 2',
    '',
  ].map((code): [string, undefined] => [code, undefined]),
])('`%s` is shown as %s', (code, kind) => {
  expect(shownKind(code)).toBe(kind);
});

test('the values that exports give names to are known by their form', () => {
  const code = [
    'export const one = { a: 1 };',
    'export const two = [',
    '  1,',
    ']',
    "export const three = [1, 2].join(', ')",
    'export const four = (a) => {',
    '  return a;',
    '};',
    'export function five() {}',
    'export let six = new Date()',
    'export const seven = 7',
    'export const eight = { a: 1 }.a',
    "import nine from './nine.ts'",
  ].join('\n');
  expect(Object.fromEntries(declaredKinds(code))).toEqual({
    one: 'object',
    two: 'list',
    four: 'function',
    five: 'function',
    six: 'date',
  });
});
