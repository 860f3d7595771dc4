import { expect, test } from 'vitest';
import { placeOf, postFile, toldBy, TODAY } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const toldOf = (date: string, more = '') =>
  toldBy('schedule', { [FILE]: postFile(`title: Essai\ndate: ${date}\ntags: [nuage]${more}`) });
const updated = (date: string) => `\nupdateNote: Précisé.\nupdated: ${date}`;

test.each([
  ['2020-03-01', '2020-02-29', 'updated on 2020-02-29, before its `date`, 2020-03-01'],
  ['2020-03-01T09:30', '2020-03-01T09:00', 'updated on 2020-03-01T09:00, before its `date`'],
  ['2020-03-01', '2024-06-16', 'updated on 2024-06-16, which is still to come'],
])('a post of %s cannot be updated on %s', (date, update, message) => {
  const problems = toldOf(date, updated(update));
  expect(problems.map(placeOf)).toEqual([`${FILE}:6:1 schedule`]);
  expect(problems[0]).toMatchObject({
    severity: 'error',
    message: expect.stringContaining(message),
    fix: expect.stringContaining('remove `updated`'),
  });
});

test('a post of a day to come waits for it', () => {
  const problems = toldOf('2024-06-16T08:00');
  expect(problems.map(placeOf)).toEqual([`${FILE}:3:1 schedule`]);
  expect(problems[0]).toMatchObject({
    severity: 'information',
    message: 'waits until 2024-06-16',
    fix: 'nothing to do: a build of that day publishes it',
  });
});

test.each([
  ['an update of the same day', '2020-03-01T09:30', updated('2020-03-01')],
  ['an update of the same hour', '2020-03-01T09:30', updated('2020-03-01T09:30')],
  ['an update of today', '2020-03-01', updated(`${TODAY}T23:00`)],
  ['a post of today', `${TODAY}T23:00`, ''],
  ['a draft of a day to come', '2030-01-01', '\ndraft: true'],
])('nothing is told of %s', (_what, date, more) => {
  expect(toldOf(date, more)).toEqual([]);
});
