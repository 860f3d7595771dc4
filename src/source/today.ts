import { site } from '#config/site.ts';
import { calendarDateAt, type CalendarDate } from '#lib/dates.ts';

/** The day that a build is of: the one place that asks the environment or the clock. */
export function readToday(): CalendarDate {
  return process.env.BUILD_DATE || calendarDateAt(new Date(), site.timeZone);
}
