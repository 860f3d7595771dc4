import type { CalendarDate } from '#lib/dates.ts';
import type { Deployment } from '#lib/hosts/deployment.ts';
import type { SiteMap } from '#lib/addresses/site-map.ts';
import type { Edit, Problem } from '#lib/problems.ts';
import type { Content } from '#source/content.ts';
import type { SoundPost } from './entries.ts';

/** A day of the site. */
export interface SiteDay {
  /** The day that the build is of. */
  today: CalendarDate;
  /** What the site answers on that day. */
  live: SiteMap;
}

/** What a check may look at. */
export interface CheckInput extends SiteDay {
  content: Content;
  /** The versions of which it is known what the site shows and where. */
  posts: SoundPost[];
  /** Addresses of the others: what is wrong with these is told at their files, and nowhere else. */
  unsound: ReadonlySet<string>;
  /** What `config/redirects.ts` exports, whatever form its rules have. */
  rules: readonly unknown[];
  /** Each later day on which a post that waits comes out, the first first. */
  later: readonly SiteDay[];
  /** What it will answer once every scheduled post is out. */
  coming: SiteMap;
  /** Whether a machine runs the checks, whose result nobody reads before it is published. */
  isCi: boolean;
  /** What the host says of the build. */
  deployment: Deployment;
}

/** One rule: everything that was written in, what is wrong with it out. */
export type Check = (input: CheckInput) => Problem[];

const ruleNames = new Set<string>();

/** The names of all rules, in order. */
export function knownRules(): string[] {
  return [...ruleNames].toSorted();
}

/** Problems of one rule, errors where nothing else is said. */
export function reporter(rule: string) {
  ruleNames.add(rule);
  return (
    file: string,
    { line, column }: { line: number; column: number },
    message: string,
    fix: string,
    severity: Problem['severity'] = 'error',
  ): Problem => ({ file, line, column, rule, severity, message, fix });
}

/** A problem with what mends it, where something does. */
export function withEdit(problem: Problem, edit: Edit | undefined): Problem {
  return edit ? { ...problem, edit } : problem;
}

/** Where a problem of a whole file is told. */
export const START = { line: 1, column: 1 };

/** A sentence of a library as a clause of ours: it follows a colon, so it starts small. */
export function toClause(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}

/** A text as a message quotes it: its start alone where it is long, as an address that holds a picture is. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
