import { compareText } from '#lib/compare.ts';
import { toCalendarDate, toComparable, toYear, type CalendarDate } from '#lib/dates.ts';
import type { Post } from './post.ts';

/** What warns a reader that a text may have aged. */
export interface AgeNote {
  /** The year that the text speaks from. */
  year: string;
  /** Whole years since the text was last touched, where they are more than the site allows. */
  age: number | undefined;
}

/**
 * The age note of a post, or `undefined` where it needs none: it says what it applies to, it has a
 * successor, or it was last touched more than `years` years before `today`.
 */
export function toAgeNote(
  post: Pick<Post, 'date' | 'updated' | 'appliesTo' | 'supersededBy'>,
  today: CalendarDate,
  years: number,
): AgeNote | undefined {
  const { date, updated = date } = post;
  const touched = compareText(toComparable(date), toComparable(updated)) > 0 ? date : updated;
  const whole = wholeYears(toCalendarDate(touched), today);
  const isOld = toCalendarDate(touched) < yearsBefore(today, years);
  const isDated = post.appliesTo !== undefined || post.supersededBy !== undefined;
  if (!isOld && !isDated) return undefined;
  return { year: toYear(isDated ? date : touched), age: isOld ? whole : undefined };
}

/** The same day some years earlier, as a string that compares with calendar dates. */
function yearsBefore(day: CalendarDate, years: number): CalendarDate {
  return String(Number(day.slice(0, 4)) - years).padStart(4, '0') + day.slice(4);
}

function wholeYears(from: CalendarDate, to: CalendarDate): number {
  const difference = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(4) < from.slice(4) ? difference - 1 : difference;
}
