import { site } from '#config/site.ts';
import { compareText } from '#lib/compare.ts';
import {
  ledgerOf,
  withAdditions,
  type LedgerEntry,
  type LedgerLine,
} from '#lib/addresses/ledger.ts';
import { answersAt, destinationOf } from '#lib/addresses/site-map.ts';
import { toCalendarDate } from '#lib/dates.ts';
import { locales } from '#lib/locales.ts';
import type { Problem } from '#lib/problems.ts';
import { isOfSite, urls } from '#lib/urls.ts';
import { LEDGER } from '#source/content.ts';
import { isAnyListUnknown } from './references.ts';
import { createRemedies, orForget } from './ledger-remedies.ts';
import { conflictsIn } from './merge-conflicts.ts';
import { recordedIn } from './recorded.ts';
import { reporter, START, withEdit, type Check, type CheckInput } from './rule.ts';

const report = reporter('ledger');

const UPDATE = 'npm run ready';

/**
 * An address that was published once answers for ever, and with what it answered: what the ledger
 * holds is shown by the site, sent on, or gone on purpose, and what the site shows is in the ledger.
 */
export const checkLedger: Check = (input) => {
  const { ledger } = input.content;
  const { file } = ledger;
  const { lines, faults } = recordedIn(ledger);
  return [
    ...(conflictsIn(ledger).length > 0 ? [] : faults).map(({ line, message }) =>
      report(
        file,
        { line, column: 1 },
        message,
        `take the line back from the last commit, or remove it and run \`${UPDATE}\``,
      ),
    ),
    ...outOfOrder(file, lines),
    ...elsewhere(file, lines),
    ...broken(
      input,
      lines.filter(({ address }) => isOfSite(address)),
    ),
    ...unrecorded(input, lines),
  ];
};

/** Addresses of another `base`: one change of the configuration, told once. */
function elsewhere(file: string, lines: readonly LedgerLine[]): Problem[] {
  const strays = lines.filter(({ address }) => !isOfSite(address));
  const [first] = strays;
  if (!first) return [];
  const message = `${strays.length} addresses are recorded that are not below \`base\`, ${site.base}, ${first.address} the first`;
  const fix = `write \`base\` as it was; where nothing was published there yet, delete ${LEDGER} and run \`${UPDATE}\``;
  return [report(file, { line: first.line, column: 1 }, message, fix)];
}

function outOfOrder(file: string, lines: readonly LedgerLine[]): Problem[] {
  const stray = lines.find(
    ({ address }, index) => index > 0 && compareText(lines[index - 1]!.address, address) > 0,
  );
  if (!stray) return [];
  const message = `${stray.address} stands after an address that it comes before`;
  return [report(file, { line: stray.line, column: 1 }, message, `run \`${UPDATE}\``, 'warning')];
}

/** Recorded addresses that answer nothing, or something else. */
function broken(input: CheckInput, lines: readonly LedgerLine[]): Problem[] {
  const { content, coming } = input;
  const current = new Map(ledgerOf(coming).map((entry) => [entry.address, entry]));
  const lost = new Set(
    lines.map(({ address }) => address).filter((address) => !answersAt(address, coming)),
  );
  const dates = new Map(lines.map(({ address, date }) => [address, date]));
  let remedyFor: ReturnType<typeof createRemedies> | undefined;
  return lines.flatMap((line) => {
    const { address } = line;
    const at = { line: line.line, column: 1 };
    if (lost.has(address)) {
      if (isUnsure(line, input)) return [];
      // Made for the first: hardly ever is anything lost.
      remedyFor ??= createRemedies(input);
      const { message, fix, edit } = remedyFor(line);
      return [withEdit(report(content.ledger.file, at, message, fix), edit)];
    }
    const until = hiddenUntil(line, dates, input);
    if (until !== undefined) {
      const message = `${address} was published and would lead nowhere until ${until}`;
      const fix = `write a \`date\` that is not to come${orForget(address)}`;
      return [report(content.ledger.file, at, message, fix)];
    }
    const change = changeOf(line, current.get(address), (target) => {
      // What its old target has become is told at that address.
      if (lost.has(target)) return undefined;
      return coming.addresses.has(target) ? target : destinationOf(target, coming);
    });
    if (!change) return [];
    const fix = `take the change back, or confirm it: \`npm run check -- --accept ${address}\``;
    return [report(content.ledger.file, at, change, fix)];
  });
}

/**
 * The day until which an address that was published shows nothing: its post, or that which it leads
 * to, has been dated anew, to a day that is to come.
 *
 * @param dates the recorded dates, by address
 */
export function hiddenUntil(
  { address, target = address }: LedgerEntry,
  dates: ReadonlyMap<string, string | undefined>,
  { coming, live, today }: Pick<CheckInput, 'coming' | 'live' | 'today'>,
): string | undefined {
  const recorded = dates.get(target);
  const now = coming.addresses.get(target)?.post?.date;
  if (recorded === undefined || now === undefined || answersAt(address, live)) return undefined;
  const [before, after] = [toCalendarDate(recorded), toCalendarDate(now)];
  return before <= today && after > today ? after : undefined;
}

/**
 * Whether what an address answers, or leads to, depends on a mistake that is told elsewhere: a list may
 * have posts, or none, only because one does not parse or its tag is misspelt.
 */
function isUnsure({ address, target = address }: LedgerEntry, input: CheckInput): boolean {
  const { unsound, content } = input;
  const paths = [address, target];
  const areListsUnsure = unsound.size > 0 || isAnyListUnknown(content);
  return paths.some((path) => unsound.has(path) || (areListsUnsure && isOfTagOrSeries(path)));
}

/** Whether an address is that of a tag or a series, or of one of its feeds. */
export function isOfTagOrSeries(path: string): boolean {
  return locales.some(
    (locale) => path.startsWith(urls.tags(locale)) || path.startsWith(urls.seriesRoot(locale)),
  );
}

/**
 * What an address answers now instead of what is recorded, as a sentence; nothing where it may.
 *
 * @param endOf where the old target of a redirect leads now; `undefined` where that is told elsewhere
 */
function changeOf(
  recorded: LedgerEntry,
  now: LedgerEntry | undefined,
  endOf: (target: string) => string | undefined,
): string | undefined {
  const { address, date, target } = recorded;
  // What is gone on purpose, and a page that is sent on, answer still.
  if (!now || (target === undefined && now.target !== undefined)) return undefined;
  if (target === undefined) {
    return date === now.date
      ? undefined
      : `${address} showed ${shown(date)} and shows ${shown(now.date)} now`;
  }
  if (now.target === undefined)
    return `${address} led to ${target} and shows ${shown(now.date)} now`;
  const end = endOf(target);
  return now.target === target || end === undefined || end === now.target
    ? undefined
    : `${address} led to ${target} and leads to ${now.target} now`;
}

function shown(date: string | undefined): string {
  return date === undefined ? 'a page without a date' : `the post of ${date}`;
}

/**
 * Addresses that the ledger lacks: one problem, since one command adds them all. Those of posts that wait
 * are reported today, since the build of their day would stop.
 */
function unrecorded(input: CheckInput, lines: readonly LedgerLine[]): Problem[] {
  const { live, later } = input;
  const known = new Set(lines.map(({ address }) => address));
  const isMissing = (entry: LedgerEntry) => !known.has(entry.address) && !isUnsure(entry, input);
  const published = ledgerOf(live).filter(isMissing);
  for (const { address } of published) known.add(address);
  const { added: waiting } = withAdditions(
    [],
    later.flatMap((day) => ledgerOf(day.live).filter(isMissing)),
  );
  return [
    ...told(published, 'is published and', 'are published and', input),
    ...told(waiting, 'waits for its day and is', 'wait for their day and are', input),
  ];
}

function told(
  missing: readonly LedgerEntry[],
  one: string,
  many: string,
  { content, isCi }: CheckInput,
): Problem[] {
  if (missing.length === 0) return [];
  const count = missing.length === 1 ? `1 address ${one}` : `${missing.length} addresses ${many}`;
  return [
    report(
      content.ledger.file,
      START,
      `${count} not recorded: ${listed(missing)}`,
      `run \`${UPDATE}\` and commit ${LEDGER}`,
      isCi ? 'error' : 'warning',
    ),
  ];
}

const NAMED = 5;

function listed(entries: readonly LedgerEntry[]): string {
  const addresses = entries.map(({ address }) => address).toSorted(compareText);
  const named = addresses.slice(0, NAMED);
  const rest = entries.length - named.length;
  return named.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
