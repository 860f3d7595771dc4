import { compareText } from '#lib/compare.ts';

/** How much a problem weighs: an error stops a build, a warning and an information do not. */
export type Severity = 'error' | 'warning' | 'information';

/** Something wrong in what the author wrote: the one shape of every mistake that the site reports. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** First line is 1. */
  line: number;
  /** First column is 1. */
  column: number;
  /** Name of the check that found it, in kebab-case. */
  rule: string;
  severity: Severity;
  /** What was found. */
  message: string;
  /** What to write instead. */
  fix: string;
  /** What writes it, where that is safe to do without the author. */
  edit?: Edit;
}

/** A change of a file’s text: what stands from `start` to before `end`, in characters from 0, becomes `text`. */
export interface Edit {
  /** Path from the project's root; often not that of the problem. */
  file: string;
  start: number;
  end: number;
  text: string;
  /** What it does, in the imperative, for the list of what was changed. */
  does: string;
  /** The rule that it adds to `config/redirects.ts`. */
  rule?: { from: string; to: string };
}

/** Whether any of the problems stops a build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** By file, then line, column, rule and message: a total order. */
export function toSortedProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

/** One problem as one line: `path:line:column  rule  what is wrong → what to write`. */
export function formatProblem(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  return `${place}  ${problem.rule}  ${problem.message} → ${problem.fix}`;
}

/** A problem that only a build finds, as what is thrown: without a stack, which says nothing of a text. */
export function problemError(problem: Problem): Error {
  const error = new Error(formatProblem(problem));
  error.stack = '';
  return error;
}

/** Whether what was thrown is a problem that has its place, and no fault of the code. */
export function isProblemError(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.stack === '';
}

/**
 * All problems, one a line, under a heading for each severity with the gravest first, and their
 * count at the end.
 */
export function formatReport(problems: readonly Problem[]): string {
  const groups = groupsOf(problems);
  if (groups.length === 0) return 'no problems';
  const count = groups.map(
    ({ severity, found }) => `${found.length} ${plural(severity, found.length)}`,
  );
  const sections = groups.map(({ severity, found }) =>
    [`${HEADINGS[severity]}:`, ...found.map(formatProblem)].join('\n'),
  );
  return [...sections, count.join(', ')].join('\n\n');
}

const HEADINGS: Record<Severity, string> = {
  error: 'Errors',
  warning: 'Warnings',
  information: 'Information',
};

/** All problems as a JSON array, in the order of their places. */
export function formatJson(problems: readonly Problem[]): string {
  const bare = toSortedProblems(problems).map(
    ({ file, line, column, rule, severity, message, fix }) => ({
      file,
      line,
      column,
      rule,
      severity,
      message,
      fix,
    }),
  );
  return JSON.stringify(bare, null, 2);
}

/**
 * All problems as workflow commands of GitHub Actions, which it shows beside the lines:
 * `::error file=…,line=…,col=…,title=…::…`.
 */
export function formatGitHub(problems: readonly Problem[]): string {
  const kinds: Record<Severity, string> = {
    error: 'error',
    warning: 'warning',
    information: 'notice',
  };
  return toSortedProblems(problems)
    .map(({ file, line, column, rule, severity, message, fix }) => {
      const place = `file=${inProperty(file)},line=${line},col=${column},title=${inProperty(rule)}`;
      return `::${kinds[severity]} ${place}::${inData(`${message} → ${fix}`)}`;
    })
    .join('\n');
}

// What GitHub’s own `@actions/core` encodes, and nothing else is read back.
function inData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function groupsOf(problems: readonly Problem[]) {
  const sorted = toSortedProblems(problems);
  return (['error', 'warning', 'information'] as const)
    .map((severity) => ({
      severity,
      found: sorted.filter((problem) => problem.severity === severity),
    }))
    .filter(({ found }) => found.length > 0);
}

function plural(severity: Severity, count: number): string {
  return count === 1 || severity === 'information' ? severity : `${severity}s`;
}
