/**
 * Dates as the author writes them: `2019-07-02`, or `2019-07-02T09:30`, in the site's time zone.
 * They stay strings, which sort as they stand, and meet a time zone only in `toInstant`.
 */

const MINUTE = 60_000;
const DAY = 86_400_000;

/** A calendar date, `2019-07-02`. */
export type CalendarDate = string;

/** The calendar date of a written date. */
export function toCalendarDate(written: string): CalendarDate {
  return written.slice(0, 10);
}

/** The year, `2019`, of a written date. */
export function toYear(written: string): string {
  return written.slice(0, 4);
}

/** The same moment with its time written out (a bare date means 00:00), so that strings compare as moments do. */
export function toComparable(written: string): string {
  return written.includes('T') ? written : `${written}T00:00`;
}

/** Days from one written date to another, without the times; negative if the second is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utcDay(to) - utcDay(from)) / DAY);
}

/**
 * The instant of a written date in a time zone.
 *
 * A time that a change to summer time skips becomes the one an hour later; of one that occurs
 * twice the first is taken, as RFC 5545 (3.3.5) has it.
 *
 * @param timeZone IANA name, such as `Europe/Paris`
 */
export function toInstant(written: string, timeZone: string): Date {
  const local = Date.parse(`${toComparable(written)}:00Z`);
  const before = offsetAt(local - DAY, timeZone);
  const after = offsetAt(local + DAY, timeZone);
  const isReal = (offset: number) => offsetAt(local - offset, timeZone) === offset;
  return new Date(local - (isReal(before) || !isReal(after) ? before : after));
}

/**
 * An instant of a day that is in this day for as many readers as can be, whatever their time zone: noon in
 * UTC, so from UTC-12 on to before UTC+12. Where the site's own day is over by then, its last minute.
 */
export function toMiddle(day: CalendarDate, timeZone: string): Date {
  const noon = new Date(`${day}T12:00Z`);
  return calendarDateAt(noon, timeZone) === day ? noon : toInstant(`${day}T23:59`, timeZone);
}

/** An instant's calendar date in a time zone. */
export function calendarDateAt(instant: Date, timeZone: string): CalendarDate {
  const { year, month, day } = partsAt(instant.getTime(), timeZone);
  return `${year}-${month}-${day}`;
}

/**
 * The written date as an RFC 3339 date-time with the zone's offset: `2019-07-02T09:30:00+02:00`.
 *
 * Before standard time zones had offsets with seconds, and RFC 3339 (5.6) has none. There it is the next
 * minute to the east, and the local time goes with it, so that the instant is right and the date and
 * the minute stay those that were written: `1900-01-01` in Paris is `1900-01-01T00:00:39+00:10`.
 */
export function toRfc3339(written: string, timeZone: string): string {
  const instant = toInstant(written, timeZone).getTime();
  const minutes = Math.ceil(offsetAt(instant, timeZone) / MINUTE);
  const local = new Date(instant + minutes * MINUTE).toISOString().slice(0, 19);
  const size = Math.abs(minutes);
  const clock = `${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
  return `${local}${minutes < 0 ? '-' : '+'}${clock}`;
}

/** The written date as ISO 8601 tells it, and no more than was written: the day alone, or as RFC 3339 has it. */
export function toIsoDate(written: string, timeZone: string): string {
  return written.includes('T') ? toRfc3339(written, timeZone) : written;
}

/** "5 juin 2026", "1er janvier 2026", "5 June 2026". `intl` is a BCP 47 tag. */
export function formatDate(written: string, intl: string): string {
  return withOrdinal(written, intl, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "12 janv.", "1er janv.", "12 Jan": a date within a year. `intl` is a BCP 47 tag. */
export function formatDay(written: string, intl: string): string {
  return withOrdinal(written, intl, { day: 'numeric', month: 'short' });
}

/** French says "1er" of a month's first day only; `Intl` writes "1". */
function withOrdinal(written: string, intl: string, options: Intl.DateTimeFormatOptions): string {
  const isFrench = new Intl.Locale(intl).language === 'fr';
  return formatter(intl, { ...options, timeZone: 'UTC' })
    .formatToParts(utcDay(written))
    .map(({ type, value }) => (type === 'day' && isFrench && value === '1' ? '1er' : value))
    .join('');
}

function utcDay(written: string): number {
  return Date.parse(`${toCalendarDate(written)}T00:00:00Z`);
}

function offsetAt(instant: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = partsAt(instant, timeZone);
  const local = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return local - Math.floor(instant / 1000) * 1000;
}

function partsAt(instant: number, timeZone: string): Record<string, string> {
  const format = formatter('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept, since making one takes as long as a hundred dates. */
function formatter(intl: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([intl, options]);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(intl, options);
  formatters.set(key, made);
  return made;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
