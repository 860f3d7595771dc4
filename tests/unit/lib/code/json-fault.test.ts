import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from '#lib/code/json-fault.ts';

test.each([
  ['[1,}', 3, 'expected a value, found `}`'],
  ['{ "a": 1, }', 10, 'expected a name in double quotes, found `}`'],
  ["{ 'a': 1 }", 2, "expected a name in double quotes or `}`, found `'`"],
  ['{ "a" 1 }', 6, 'expected `:`, found `1`'],
  ['{ "a": tru, "b": 1 }', 7, 'expected a value, found `tru`'],
  ['[01]', 2, 'expected `,` or `]`, found `1`'],
  ['{ "a": 1 "b": 2 }', 9, 'expected `,` or `}`, found `"`'],
  ['{} []', 3, 'expected nothing more, found `[`'],
  ['[] 👩', 3, 'expected nothing more, found `👩`'],
  ['[1\n', 2, 'it ends where `,` or `]` is expected'],
  ['', 0, 'it ends where a value is expected'],
  ['["a\nb"]', 3, 'a text in double quotes is not closed'],
  ['["a', 3, 'a text in double quotes is not closed'],
  ['["a\tb"]', 3, 'control character'],
  ['["C:\\dir"]', 4, '`\\` that escapes nothing'],
])('%j stops being JSON at %i', (text, offset, message) => {
  expect(jsonFault(text)?.offset).toBe(offset);
  expect(jsonFault(text)?.message).toContain(message);
});

test('what is JSON is what the language’s own parser takes for it', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(...'[]{},:" \n\t-+.0123456789eE\\u'),
      fc.constantFrom('"a"', '"a":', 'true', 'null', '-0.5e+3', '\\u00e9', 'é', '\u00A0', '\u2028'),
    ),
    { maxLength: 12 },
  );
  const text = fc.oneof(
    fc.json(),
    pieces.map((some) => some.join('')),
    fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 })).map(([json, at, piece]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + piece + json.slice(place + 1);
    }),
  );
  fc.assert(
    fc.property(text, (written) => {
      let isJson = true;
      try {
        JSON.parse(written);
      } catch {
        isJson = false;
      }
      expect(jsonFault(written) === undefined).toBe(isJson);
    }),
    { numRuns: 5000 },
  );
});

test('what is nested deep is read all the same', () => {
  expect(jsonFault('['.repeat(100_000) + ']'.repeat(100_000))).toBeUndefined();
});
