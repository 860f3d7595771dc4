import { toCalendarDate, type CalendarDate } from '#lib/dates.ts';
import type { Post } from './post.ts';

/** Where a version stands on its way to the reader. */
export type Status = 'draft' | 'scheduled' | 'published';

/** The status of a version on a day, which is a calendar date in the site's time zone. */
export function statusOf(post: Pick<Post, 'draft' | 'date'>, today: CalendarDate): Status {
  if (post.draft) return 'draft';
  return toCalendarDate(post.date) > today ? 'scheduled' : 'published';
}
