import { toCalendarDate, type CalendarDate } from '#lib/dates.ts';
import { statusOf } from './published.ts';
import type { Post } from './post.ts';

/** What a built site tells of itself at `/build.json`. */
export interface BuildRecord {
  /** The day that the site was built of, in its time zone. */
  date: CalendarDate;
  /** The day of the first post that waits; `null` where none does. */
  next: CalendarDate | null;
  /** Every address that was published by then, as the ledger has it; a site that was built long ago tells none. */
  addresses?: string[];
}

type Scheduled = Pick<Post, 'draft' | 'date'>;

/** The days on which posts that wait come out, the first first. */
export function daysToCome(posts: readonly Scheduled[], today: CalendarDate): CalendarDate[] {
  const waiting = posts.filter((post) => statusOf(post, today) === 'scheduled');
  return [...new Set(waiting.map(({ date }) => toCalendarDate(date)))].toSorted();
}

/**
 * The record of a build of these posts, drafts and scheduled ones among them.
 *
 * @param addresses what is published
 */
export function toBuildRecord(
  posts: readonly Scheduled[],
  today: CalendarDate,
  addresses: string[],
): BuildRecord {
  return { date: today, next: daysToCome(posts, today)[0] ?? null, addresses };
}

/** The posts whose day has come since a site was built. */
export function dueSince<P extends Scheduled>(
  posts: readonly P[],
  built: CalendarDate,
  today: CalendarDate,
): P[] {
  return posts.filter(
    (post) => statusOf(post, today) === 'published' && toCalendarDate(post.date) > built,
  );
}

/** Reads a build record; `undefined` where a text is none. */
export function parseBuildRecord(text: string): BuildRecord | undefined {
  try {
    const { date, next, addresses } = JSON.parse(text) as Partial<BuildRecord>;
    const isList = Array.isArray(addresses) && addresses.every((one) => typeof one === 'string');
    const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
    return isDay(date) && (next === null || isDay(next))
      ? { date: date!, next: next ?? null, ...(isList ? { addresses } : {}) }
      : undefined;
  } catch {
    return undefined;
  }
}
