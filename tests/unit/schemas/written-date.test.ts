import { expect, test } from 'vitest';
import { writtenDate } from '#schemas/fields.ts';
import { dateFault } from '#schemas/written-date.ts';

test.each([
  '2019-07-02',
  '2019-07-02T09:30',
  '2019-07-02T00:00',
  '2019-07-02T23:59',
  '2020-02-29',
  '2000-02-29',
  '2019-12-31',
  '2019-04-30',
])('%s is a date', (written) => {
  expect(dateFault(written)).toBeUndefined();
  expect(writtenDate.parse(written)).toBe(written);
});

test.each([
  ['2019-02-30', '2019-02 has 28 days'],
  ['2019-02-29', '2019-02 has 28 days'],
  ['1900-02-29', '1900-02 has 28 days'],
  ['2020-02-30', '2020-02 has 29 days'],
  ['2019-04-31', '2019-04 has 30 days'],
  ['2019-01-00', '2019-01 has 31 days'],
  ['2019-13-01', 'no month 13'],
  ['2019-00-10', 'no month 00'],
  ['2019-07-02T24:00', 'no time 24:00'],
  ['2019-07-02T09:60', 'no time 09:60'],
  ['2019-7-2', 'is not a date'],
  ['02/07/2019', 'is not a date'],
  ['2019-07-02 09:30', 'is not a date'],
  ['2019-07-02T9:30', 'is not a date'],
  ['2019-07-02T09:30:00', 'is not a date'],
  ['2019-07-02T09:30Z', 'is not a date'],
  [' 2019-07-02', 'is not a date'],
  ['2019-07-02\n', 'is not a date'],
  ['2 juillet 2019', 'is not a date'],
  ['', 'is not a date'],
])('%j is no date, and the fault says why: %s', (written, words) => {
  expect(dateFault(written)).toContain(words);
  expect(dateFault(written)).toContain(`"${written}"`);
  expect(writtenDate.safeParse(written).success).toBe(false);
});

test('a date that Astro’s YAML made a Date is the day that was written', () => {
  expect(writtenDate.parse(new Date('2019-07-02'))).toBe('2019-07-02');
});

test.each([2019, null, undefined, ['2019-07-02']])('%j is no written date', (value) => {
  expect(writtenDate.safeParse(value).success).toBe(false);
});
