import { afterEach, describe, expect, test } from 'vitest';
import {
  calendarDateAt,
  daysBetween,
  formatDate,
  formatDay,
  toCalendarDate,
  toComparable,
  toInstant,
  toIsoDate,
  toMiddle,
  toRfc3339,
  toYear,
} from '#lib/dates.ts';

describe('a date as readers see it', () => {
  test.each([
    { written: '2026-06-05', intl: 'fr-FR', text: '5 juin 2026' },
    { written: '2026-01-01', intl: 'fr-FR', text: '1er janvier 2026' },
    { written: '2026-08-01T23:59', intl: 'fr', text: '1er août 2026' },
    { written: '2026-01-01', intl: 'fr-CA', text: '1er janvier 2026' },
    { written: '2026-01-11', intl: 'fr-FR', text: '11 janvier 2026' },
    { written: '2026-01-21', intl: 'fr-FR', text: '21 janvier 2026' },
    { written: '2026-12-31T23:59', intl: 'fr-FR', text: '31 décembre 2026' },
    { written: '2026-06-05', intl: 'en-GB', text: '5 June 2026' },
    { written: '2026-01-01', intl: 'en-GB', text: '1 January 2026' },
  ])('$written reads "$text" in $intl', ({ written, intl, text }) => {
    expect(formatDate(written, intl)).toBe(text);
  });

  test.each([
    { written: '2026-01-12', intl: 'fr-FR', text: '12 janv.' },
    { written: '2026-01-01', intl: 'fr-FR', text: '1er janv.' },
    { written: '2026-01-12', intl: 'en-GB', text: '12 Jan' },
    { written: '2026-01-01T08:00', intl: 'en-GB', text: '1 Jan' },
  ])('$written reads "$text" within a year in $intl', ({ written, intl, text }) => {
    expect(formatDay(written, intl)).toBe(text);
  });
});

const INSTANTS = [
  { why: 'a bare date is 00:00 in summer', written: '2019-07-02', utc: '2019-07-01T22:00' },
  { why: 'a bare date is 00:00 in winter', written: '2019-01-02', utc: '2019-01-01T23:00' },
  { why: 'a time is local', written: '2019-07-02T09:30', utc: '2019-07-02T07:30' },
  { why: 'just before the gap', written: '2026-03-29T01:59', utc: '2026-03-29T00:59' },
  { why: 'in the gap, an hour later', written: '2026-03-29T02:30', utc: '2026-03-29T01:30' },
  { why: 'just after the gap', written: '2026-03-29T03:00', utc: '2026-03-29T01:00' },
  { why: 'in the overlap, the first', written: '2026-10-25T02:30', utc: '2026-10-25T00:30' },
  { why: 'just after the overlap', written: '2026-10-25T03:00', utc: '2026-10-25T02:00' },
  { why: 'midnight of a day that changes', written: '2026-03-29', utc: '2026-03-28T23:00' },
];

describe('the instant of a written date', () => {
  test.each(INSTANTS)('in Paris, $why: $written', ({ written, utc }) => {
    expect(toInstant(written, 'Europe/Paris').toISOString()).toBe(`${utc}:00.000Z`);
  });

  test.each([
    { zone: 'UTC', written: '2019-07-02', utc: '2019-07-02T00:00' },
    { zone: 'Asia/Kolkata', written: '2019-07-02', utc: '2019-07-01T18:30' },
    { zone: 'America/New_York', written: '2026-03-08T02:30', utc: '2026-03-08T07:30' },
    { zone: 'America/New_York', written: '2026-11-01T01:30', utc: '2026-11-01T05:30' },
    { zone: 'Pacific/Auckland', written: '2019-01-01', utc: '2018-12-31T11:00' },
    { zone: 'Australia/Lord_Howe', written: '2026-10-04T02:15', utc: '2026-10-03T15:45' },
    { zone: 'Pacific/Apia', written: '2011-12-31', utc: '2011-12-30T10:00' },
  ])('$written in $zone is $utc UTC', ({ zone, written, utc }) => {
    expect(toInstant(written, zone).toISOString()).toBe(`${utc}:00.000Z`);
  });
});

describe('the middle of a day', () => {
  test.each([
    { zone: 'Europe/Paris', utc: '2026-06-05T12:00' },
    { zone: 'UTC', utc: '2026-06-05T12:00' },
    { zone: 'Etc/GMT+12', utc: '2026-06-05T12:00' },
    // Noon in UTC is in the next day there.
    { zone: 'Pacific/Fiji', utc: '2026-06-05T11:59' },
    { zone: 'Pacific/Kiritimati', utc: '2026-06-05T09:59' },
  ])('of a site in $zone is $utc UTC', ({ zone, utc }) => {
    expect(toMiddle('2026-06-05', zone).toISOString()).toBe(`${utc}:00.000Z`);
  });

  test.each(['2026-01-01', '2026-03-29', '2026-06-05', '2026-10-25', '2028-02-29'])(
    '%s is in that day for every reader from UTC-11 to UTC+11',
    (day) => {
      const instant = toMiddle(day, 'Europe/Paris');
      for (let hours = -11; hours <= 11; hours += 1) {
        const zone = `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
        expect(calendarDateAt(instant, zone)).toBe(day);
      }
    },
  );
});

test.each([
  ['2019-07-02', '2019-07-02'],
  ['2019-07-02T09:30', '2019-07-02T09:30:00+02:00'],
  ['2019-01-02T00:00', '2019-01-02T00:00:00+01:00'],
])('%s is told by %s, and by no time that was not written', (written, told) => {
  expect(toIsoDate(written, 'Europe/Paris')).toBe(told);
});

describe('the zone of the machine', () => {
  const own = process.env.TZ;
  afterEach(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  test.each([
    { zone: 'Pacific/Kiritimati', offset: -840 },
    { zone: 'America/Los_Angeles', offset: 480 },
    { zone: 'UTC', offset: 0 },
  ])('$zone shifts no date', ({ zone, offset }) => {
    process.env.TZ = zone;
    expect(new Date('2019-01-02T00:00Z').getTimezoneOffset()).toBe(offset);
    for (const { written, utc } of INSTANTS) {
      expect(toInstant(written, 'Europe/Paris').toISOString()).toBe(`${utc}:00.000Z`);
    }
    expect(formatDate('2026-01-01', 'fr-FR')).toBe('1er janvier 2026');
    expect(formatDay('2026-12-31T23:59', 'en-GB')).toBe('31 Dec');
    expect(toRfc3339('2019-07-02', 'Europe/Paris')).toBe('2019-07-02T00:00:00+02:00');
    expect(calendarDateAt(new Date('2019-07-01T22:00Z'), 'Europe/Paris')).toBe('2019-07-02');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });
});

test.each([
  { written: '2019-07-02T09:30', zone: 'Europe/Paris', text: '2019-07-02T09:30:00+02:00' },
  { written: '2019-01-02', zone: 'Europe/Paris', text: '2019-01-02T00:00:00+01:00' },
  { written: '2019-01-02', zone: 'UTC', text: '2019-01-02T00:00:00+00:00' },
  { written: '2019-01-02', zone: 'America/St_Johns', text: '2019-01-02T00:00:00-03:30' },
  { written: '2019-01-02', zone: 'Asia/Kathmandu', text: '2019-01-02T00:00:00+05:45' },
  { written: '2026-03-29T02:30', zone: 'Europe/Paris', text: '2026-03-29T03:30:00+02:00' },
  { written: '2026-10-25T02:30', zone: 'Europe/Paris', text: '2026-10-25T02:30:00+02:00' },
  // Zones had offsets with seconds before standard time: the next minute to the east keeps what was written.
  { written: '1900-01-01', zone: 'Europe/Paris', text: '1900-01-01T00:00:39+00:10' },
  { written: '1900-01-01T23:59', zone: 'Europe/Paris', text: '1900-01-01T23:59:39+00:10' },
  { written: '1911-03-10', zone: 'Europe/Paris', text: '1911-03-10T00:00:39+00:10' },
  { written: '1911-03-11', zone: 'Europe/Paris', text: '1911-03-11T00:00:00+00:00' },
  { written: '1940-06-14T23:30', zone: 'Europe/Paris', text: '1940-06-15T00:30:00+02:00' },
  { written: '1900-01-01', zone: 'Europe/Dublin', text: '1900-01-01T00:00:21-00:25' },
  { written: '1916-05-21T02:30', zone: 'Europe/Dublin', text: '1916-05-21T03:30:21+00:35' },
  { written: '2019-01-01', zone: 'Europe/Dublin', text: '2019-01-01T00:00:00+00:00' },
  { written: '2019-07-01', zone: 'Europe/Dublin', text: '2019-07-01T00:00:00+01:00' },
  { written: '1900-01-01', zone: 'Asia/Kolkata', text: '1900-01-01T00:00:50+05:22' },
  { written: '1930-01-01', zone: 'America/St_Johns', text: '1930-01-01T00:00:52-03:30' },
  { written: '1970-01-01', zone: 'Africa/Monrovia', text: '1970-01-01T00:00:30-00:44' },
  { written: '1972-01-07', zone: 'Africa/Monrovia', text: '1972-01-07T00:44:30+00:00' },
  { written: '2011-12-30T12:00', zone: 'Pacific/Apia', text: '2011-12-31T12:00:00+14:00' },
])('RFC 3339 tells $written in $zone with its offset, $text', ({ written, zone, text }) => {
  expect(toRfc3339(written, zone)).toBe(text);
  expect(new Date(text)).toEqual(toInstant(written, zone));
});

test.each([1900, 1911, 1916, 1925, 1937, 1945, 1972, 2011, 2026])(
  'every zone has an offset of whole minutes, and the date that was written, in %i',
  (year) => {
    const written = `${year}-02-03`;
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const text = toRfc3339(written, zone);
      expect({ zone, text }).toMatchObject({
        text: expect.stringMatching(/^\d{4}-02-03T00:\d\d:\d\d[+-]\d\d:\d\d$/) as string,
      });
      expect(Date.parse(text), zone).toBe(toInstant(written, zone).getTime());
    }
  },
);

test.each([
  { instant: '2024-06-14T22:00Z', zone: 'Europe/Paris', day: '2024-06-15' },
  { instant: '2024-06-14T21:59Z', zone: 'Europe/Paris', day: '2024-06-14' },
  { instant: '2024-01-01T00:00Z', zone: 'America/New_York', day: '2023-12-31' },
])('$instant is the day $day in $zone', ({ instant, zone, day }) => {
  expect(calendarDateAt(new Date(instant), zone)).toBe(day);
});

test.each([
  ['2020-01-01', '2020-01-01T23:59', 0],
  ['2020-01-01T23:59', '2020-01-02', 1],
  ['2020-02-28', '2020-03-01', 2],
  ['2020-03-01', '2020-02-28', -2],
  ['2019-01-01', '2020-01-01', 365],
])('from %s to %s there are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test('a written date gives up its day and its year', () => {
  expect(toCalendarDate('2019-07-02T09:30')).toBe('2019-07-02');
  expect(toCalendarDate('2019-07-02')).toBe('2019-07-02');
  expect(toYear('2019-07-02T09:30')).toBe('2019');
});

test('a bare date compares as 00:00 of its day', () => {
  expect(toComparable('2019-07-02')).toBe(toComparable('2019-07-02T00:00'));
  expect(toComparable('2019-07-02') < toComparable('2019-07-02T00:01')).toBe(true);
  expect(toComparable('2019-07-02') > toComparable('2019-07-01T23:59')).toBe(true);
});
