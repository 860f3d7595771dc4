import { expect, test } from 'vitest';
import { placesOf, toldOf } from './lost-text.ts';

test.each([
  ['a reference without its note', 'Un mot[^2].', '7:7', '`[^2]` refers to no note', '`[^2]: …`'],
  [
    'one whose note is misspelt',
    'a[^source]\n\n[^sources]: x\n\nb[^sources]',
    '7:2',
    'no note',
    'write `[^sources]`',
  ],
  ['one in bold, on a second line', 'Un\n**mot[^2]**.', '8:6', '`[^2]`', '`[^2]: …`'],
  ['one in a heading', '## Un[^a]', '7:6', '`[^a]`', '`[^a]: …`'],
  ['one in a table', '| a[^b] |\n| - |', '7:4', '`[^b]`', '`[^b]: …`'],
  [
    'a note that nothing refers to',
    'Texte.\n\n[^1]: Une note.',
    '9:1',
    'nothing refers to the note `[^1]`',
    'write `[^1]`',
  ],
  [
    'two notes of one name',
    'a[^1]\n\n[^1]: x\n\n[^1]: y',
    '11:1',
    'a second note `[^1]`',
    'another name',
  ],
  [
    'two whose names differ by case',
    'a[^a]\n\n[^A]: x\n\n[^a]: y',
    '11:1',
    'a second note',
    'another name',
  ],
  ['a note in the text', 'Un mot^[une note].', '7:7', 'a note written in the text', '`[^name]`'],
])('%s is told', (_what, body, at, message, fix) => {
  const problems = toldOf('footnote', body);
  expect(placesOf(problems)).toEqual([at]);
  expect(problems[0]).toMatchObject({ severity: 'warning' });
  expect(problems[0]!.message).toContain(message);
  expect(problems[0]!.fix).toContain(fix);
});

test.each([
  'Un mot[^1].\n\n[^1]: Une note.',
  'Un mot[^1], deux[^1].\n\n[^1]: Une note.',
  'Le motif `[^2]`.',
  '```js\n/[^2]/\n```',
  'Écrit \\[^2].',
])('nothing is told of %j', (body) => {
  expect(toldOf('footnote', body)).toEqual([]);
});
