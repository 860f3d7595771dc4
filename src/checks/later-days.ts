import { toCalendarDate, type CalendarDate } from '#lib/dates.ts';
import type { Problem } from '#lib/problems.ts';
import type { Check, CheckInput } from './rule.ts';

/**
 * What a rule tells of the build’s day, and of each later one on which a post comes out: nobody looks at
 * the build of that day, and an error of it would stop every build from then on. A post that waits is judged
 * as of its own day; of what is published by then, only errors are told, and each once.
 */
export function onEachDay(check: Check, input: CheckInput): Problem[] {
  const ownDays = waitingFiles(input);
  const told = new Set<string>();
  return [input, ...input.later.map((day) => ({ ...input, ...day }))].flatMap((day) => {
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

/** The days of the posts that wait, by their files. */
function waitingFiles({ posts, today }: CheckInput): Map<string, CalendarDate> {
  return new Map(
    posts.flatMap(({ post, entry }): [string, CalendarDate][] => {
      const day = toCalendarDate(post.date);
      return post.draft || day <= today ? [] : [[entry.file, day]];
    }),
  );
}

function placeOf({ file, line, column }: Problem): string {
  return `${file}:${line}:${column}`;
}
