import { toCalendarDate, type CalendarDate } from '#lib/dates.ts';
import { statusOf } from '#lib/posts/published.ts';
import type { Problem } from '#lib/problems.ts';
import type { SoundPost } from './entries.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('schedule');

/** What the dates of a post say of it can be: an update comes after the post, and is no promise. */
export const checkSchedule: Check = ({ posts, today }) =>
  posts.flatMap((sound) => [...updateProblems(sound, today), ...waiting(sound, today)]);

function updateProblems({ post, entry }: SoundPost, today: CalendarDate): Problem[] {
  const { date, updated } = post;
  if (updated === undefined) return [];
  const tell = (message: string, fix: string) => [
    report(entry.file, entry.frontMatter!.positionOf(['updated']), message, fix),
  ];
  if (isBefore(updated, date)) {
    return tell(
      `updated on ${updated}, before its \`date\`, ${date}`,
      'correct one of the two, or remove `updated`',
    );
  }
  // A post that waits may be as new as its update when it comes out.
  const day = toCalendarDate(date) > today ? toCalendarDate(date) : today;
  return toCalendarDate(updated) > day
    ? tell(
        `updated on ${updated}, which is still to come`,
        'write the day of the change, or remove `updated` until then',
      )
    : [];
}

/** Whether a written date is before another; of a day without a time no hour is known. */
function isBefore(one: string, other: string): boolean {
  return one.includes('T') && other.includes('T')
    ? one < other
    : toCalendarDate(one) < toCalendarDate(other);
}

function waiting({ post, entry }: SoundPost, today: CalendarDate): Problem[] {
  if (statusOf(post, today) !== 'scheduled') return [];
  return [
    report(
      entry.file,
      entry.frontMatter!.positionOf(['date']),
      `waits until ${toCalendarDate(post.date)}`,
      'nothing to do: a build of that day publishes it',
      'information',
    ),
  ];
}
