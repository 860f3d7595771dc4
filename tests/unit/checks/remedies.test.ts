import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { preflight } from '#checks/preflight.ts';
import { knownRules } from '#checks/rule.ts';
import type { RedirectRule } from '#config/types.ts';
import { formatProblem, type Problem } from '#lib/problems.ts';
import { ARCHIVE } from '../../fixtures/faulty/archive.ts';
import { REMEDIES, type AppliedRemedy } from '../../fixtures/faulty/remedies.ts';
import { fillTree, SOUND_TREE, TODAY } from '../content-tree.ts';

/** Rules without a mistake in the archive that a text mends, and the tests of what they say to do. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['camera-data', 'camera-data.test.ts'],
  ['dictionary', 'dictionaries.test.ts'],
  ['embed', 'embeds.test.ts'],
  ['header', 'host-files.test.ts'],
  ['host-file', 'host-files.test.ts'],
  ['leftover', 'leftovers.test.ts'],
  ['legal-notice', 'site.test.ts'],
  ['navigation', 'navigation.test.ts'],
  ['post-code', 'post-code.test.ts'],
  ['security-contact', 'security-contact.test.ts'],
  ['served-url', 'host-files.test.ts'],
  ['site-config', 'site.test.ts'],
  ['video', 'attachment-bytes.test.ts'],
]);

type Content = string | Uint8Array;

/** The archive, by the paths of its files from `src/content/`. */
const files = new Map<string, Content>([
  ...Object.entries(SOUND_TREE).flatMap(([file, text]): [string, Content][] =>
    text === null ? [] : [[file, text]],
  ),
  ...ARCHIVE.map(({ file, content }): [string, Content] => [file, content]),
]);

const fileOf = ({ file }: Problem): string =>
  file.startsWith('src/content/') ? file.slice('src/content/'.length) : `../../${file}`;
const placeOf = (problem: Problem): string =>
  `${fileOf(problem)}:${problem.line}:${problem.column} ${problem.rule}`;
/** A problem wherever it has moved to. */
const namedOf = ({ rule, message }: Problem): string => `${rule} ${message.replace(/\d+/g, '0')}`;

const rowOf = (problem: Problem): AppliedRemedy | undefined =>
  REMEDIES.find(({ place, says }) => place === placeOf(problem) && problem.fix.includes(says)) ??
  REMEDIES.find((row) => row.place === placeOf(problem) && isByHand(row));
const isByHand = ({ edit, files: others, rules }: AppliedRemedy): boolean =>
  !edit && !others && !rules;

type Changes = Readonly<Record<string, Content | null>>;

/** What is written where the remedy of a problem is applied; `undefined` where nothing here can read it. */
function changesFor(problem: Problem): Changes | undefined {
  const row = rowOf(problem);
  const file = fileOf(problem);
  const text = String(files.get(file) ?? '');
  const start = text
    .split('\n')
    .slice(0, problem.line - 1)
    .join('\n').length;
  const replaced = (from: string, to: string): Changes | undefined => {
    const index = text.indexOf(from, start);
    return index < 0
      ? undefined
      : { [file]: text.slice(0, index) + to + text.slice(index + from.length) };
  };
  if (row?.edit) return replaced(...row.edit);
  if (row) {
    return Object.fromEntries(
      Object.entries(row.files ?? {}).map(([name, to]) => [
        name,
        to !== null && typeof to === 'object' ? files.get(to.from)! : to,
      ]),
    );
  }
  const { edit } = problem;
  if (edit) {
    const own = String(files.get(file));
    return { [file]: own.slice(0, edit.start) + edit.text + own.slice(edit.end) };
  }
  // `write X`, in the place of what is quoted.
  const written = /^write (?:`([^`]+)`|(\S+?))(?=,? |$)/.exec(problem.fix);
  const better = written?.[1] ?? written?.[2];
  const found = [...problem.message.matchAll(/`<?([^`]+?)>?`/g)].map(([, quoted]) => quoted!);
  return better === undefined
    ? undefined
    : found.map((one) => replaced(one, better)).find((changes) => changes !== undefined);
}

/** A problem with what its remedy changes. */
interface Mended {
  problem: Problem;
  changes: Changes;
  row: AppliedRemedy | undefined;
}

const root = mkdtempSync(path.join(tmpdir(), 'remedies-'));
fillTree(root, Object.fromEntries(files));
afterAll(() => rmSync(root, { recursive: true }));

const look = (rules: readonly RedirectRule[] = []): Problem[] =>
  preflight(root, TODAY, { rules, isCi: false }).problems;

const before = look().filter(
  ({ rule, severity }) => rule !== 'navigation' && severity !== 'information',
);

/** What is told of these files with some problems mended, each file by itself. */
function lookAfter(mended: readonly Mended[]): Problem[] {
  const changes = mended.flatMap((one) => Object.entries(one.changes));
  for (const [file] of changes) rmSync(path.join(root, 'src/content', file), { force: true });
  fillTree(root, Object.fromEntries(changes));
  const after = look(mended.flatMap(({ row }) => row?.rules ?? []));
  for (const [file] of changes) rmSync(path.join(root, 'src/content', file), { force: true });
  fillTree(root, Object.fromEntries(changes.map(([file]) => [file, files.get(file) ?? null])));
  return after;
}

/** What is told of the changed files that was not told before, or still is. */
function leftOf({ problem, changes, row }: Mended, after: readonly Problem[]): string[] {
  const touched = new Set([fileOf(problem), ...Object.keys(changes)]);
  const allowed = before.filter((one) => touched.has(fileOf(one))).map(namedOf);
  allowed.splice(allowed.indexOf(namedOf(problem)), 1);
  const revealed = [...(row?.reveals ?? [])];
  return after
    .filter((one) => touched.has(fileOf(one)) && one.severity !== 'information')
    .filter((one) => {
      const known = allowed.indexOf(namedOf(one));
      const hidden = revealed.indexOf(one.rule);
      if (known >= 0) allowed.splice(known, 1);
      else if (hidden >= 0) revealed.splice(hidden, 1);
      else return true;
      return false;
    })
    .map(formatProblem);
}

const byHand = before.filter((problem) => {
  const row = rowOf(problem);
  return row !== undefined && isByHand(row);
});
const mendedOf = (problem: Problem): Mended[] => {
  const changes = changesFor(problem);
  return changes ? [{ problem, changes, row: rowOf(problem) }] : [];
};
const mended = before.filter((problem) => !byHand.includes(problem)).flatMap(mendedOf);

test('every remedy is read, or it is told why not', () => {
  const read = new Set([...byHand, ...mended.map(({ problem }) => problem)]);
  expect(before.filter((problem) => !read.has(problem)).map(formatProblem)).toEqual([]);
  const used = new Set(before.map(rowOf));
  const stale = REMEDIES.filter((row) => !used.has(row));
  expect(stale.map(({ place, says }) => `${place}: ${says}`)).toEqual([]);
});

test('every rule has a mistake whose remedy is applied, or it is told where else', () => {
  const applied = new Set(mended.map(({ problem }) => problem.rule));
  const left = knownRules().filter((rule) => !applied.has(rule));
  expect(left.toSorted()).toEqual([...ELSEWHERE.keys()].toSorted());
});

describe('a remedy that is taken at its word leaves nothing in its place:', () => {
  // One of each file at a time; what touches others is alone.
  const isOfOwnFile = ({ problem, changes, row }: Mended) =>
    !row?.rules && Object.keys(changes).every((file) => file === fileOf(problem));
  const own = [...Map.groupBy(mended.filter(isOfOwnFile), ({ problem }) => problem.file).values()];
  const most = Math.max(...own.map(({ length }) => length));
  const rounds = [
    ...Array.from({ length: most }, (_, round) => own.flatMap((ofFile) => ofFile[round] ?? [])),
    ...mended.filter((one) => !isOfOwnFile(one)).map((one) => [one]),
  ];

  test.each(rounds.map((round) => ({ first: placeOf(round[0]!.problem), round })))(
    'from $first on',
    ({ round }) => {
      const after = lookAfter(round);
      const left = round.flatMap((one) =>
        leftOf(one, after).map((told) => `after ${placeOf(one.problem)}: ${told}`),
      );
      expect(left).toEqual([]);
    },
  );
});
