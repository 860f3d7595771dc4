import { toCalendarDate, type CalendarDate } from '#lib/dates.ts';
import { oncePerObject } from '#lib/once-per.ts';
import type { Problem } from '#lib/problems.ts';
import type { Check, CheckInput } from './rule.ts';

/**
 * Runs a rule for the build’s day, and for each later day on which a post comes out: nobody watches the
 * build of that day, and an error in it would stop every build from then on. A post that waits is judged as
 * of its own day. Files that are published by then report only errors, each place once.
 */
export function onEachDay(check: Check, input: CheckInput): Problem[] {
  const ownDays = waitingFiles(input);
  const told = new Set<string>();
  return daysOf(input).flatMap((day) => {
    const found = check(day).flatMap((problem): Problem[] => {
      const own = ownDays.get(problem.file) ?? input.today;
      if (own > day.today || told.has(placeOf(problem))) return [];
      if (own === day.today) return [problem];
      const message = `from ${day.today} on, ${problem.message}`;
      return problem.severity === 'error' ? [{ ...problem, message }] : [];
    });
    for (const problem of found) told.add(placeOf(problem));
    return found;
  });
}

/** What a rule looks at on each day; the same for all rules, which keep what they make of it. */
const daysOf = oncePerObject((input: CheckInput): readonly CheckInput[] => [
  input,
  ...input.later.map((day) => ({ ...input, ...day })),
]);

/** The days of the posts that wait, by their files. */
const waitingFiles = oncePerObject(
  ({ posts, today }: CheckInput): ReadonlyMap<string, CalendarDate> =>
    new Map(
      posts.flatMap(({ post, entry }): [string, CalendarDate][] => {
        const day = toCalendarDate(post.date);
        return post.draft || day <= today ? [] : [[entry.file, day]];
      }),
    ),
);

function placeOf({ file, line, column }: Problem): string {
  return `${file}:${line}:${column}`;
}
