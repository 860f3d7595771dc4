import path from 'node:path';
import type { Preflight } from '#checks/preflight.ts';
import {
  formatLedger,
  formatLedgerEntry,
  ledgerOf,
  parseLedger,
  withAdditions,
  type LedgerEntry,
} from '#lib/addresses/ledger.ts';
import { toNormalPath } from '#lib/addresses/spelling.ts';
import { hasErrors } from '#lib/problems.ts';
import { hiddenUntil } from '#checks/ledger.ts';
import { orForget } from '#checks/ledger-remedies.ts';
import { pathOnOwnSite } from '#checks/links.ts';
import { readToday } from '#source/environment.ts';
import { suggestion } from '#checks/nearest.ts';
import { writeWhole } from '#source/whole-file.ts';
import { UsageError } from './options.ts';

/**
 * Adds to the ledger what it lacks, scheduled posts included, and puts it in order. It takes nothing
 * away and changes nothing, so that an address of a mistake would stay: where there are errors it
 * records nothing.
 *
 * @throws UsageError where a line of the ledger cannot be read, and would be lost
 */
export function updateLedger(root: string, known: Preflight): 'written' | 'complete' | 'refused' {
  const completed = completedLedger(known);
  if (hasErrors(known.problems)) {
    process.stderr.write('nothing was recorded → correct the errors first\n');
    return 'refused';
  }
  const { text, added } = completed;
  const isWritten = writeLedger(root, known, text);
  for (const entry of added) process.stderr.write(`recorded ${formatLedgerEntry(entry)}\n`);
  if (added.length === 0) process.stderr.write('every address is recorded\n');
  return isWritten ? 'written' : 'complete';
}

/**
 * The ledger with what it lacks, in order, and what that is.
 *
 * @throws UsageError where a line of it cannot be read, and would be lost
 */
export function completedLedger(known: Preflight): { text: string; added: LedgerEntry[] } {
  // A version that waits may take the place of another, whose tags have pages until then.
  const days = [known.coming, known.live, ...known.later.map(({ live }) => live)];
  const { entries, added } = withAdditions(readLedger(known), days.flatMap(ledgerOf));
  return { text: formatLedger(entries), added };
}

/**
 * Confirms what a recorded address answers now.
 *
 * @param typed the address in any spelling
 * @throws UsageError where there is nothing to confirm, or it answers nothing at all
 */
export function acceptAddress(root: string, known: Preflight, typed: string): void {
  const ledger = readLedger(known);
  const recorded = recordedAs(typed, ledger, known, UPDATE);
  const { address } = recorded;
  const now = ledgerOf(known.coming).find((entry) => entry.address === address);
  if (!now) {
    throw new UsageError(
      `\`${address}\` answers nothing, which cannot be confirmed → send it on, or write \`{ gone: '${address}' }\` in src/config/redirects.ts${orForget(address)}`,
    );
  }
  const dates = new Map(ledger.map((entry) => [entry.address, entry.date]));
  const until = hiddenUntil(recorded, dates, { ...known, today: readToday() });
  if (until !== undefined) {
    throw new UsageError(
      `\`${address}\` would lead nowhere until ${until}, which cannot be confirmed → write a \`date\` that is not to come${orForget(address)}`,
    );
  }
  if (formatLedgerEntry(now) === formatLedgerEntry(recorded)) {
    throw new UsageError(`\`${address}\` answers what is recorded → there is nothing to confirm`);
  }
  writeLedger(root, known, formatLedger(ledger.map((entry) => (entry === recorded ? now : entry))));
  process.stderr.write(`recorded ${formatLedgerEntry(now)}\n`);
}

const UPDATE = 'record it with `npm run ready`';

/**
 * The line of an address.
 *
 * @param typed the address in any spelling, or its URL
 * @param ifNew what to do with one that the site has and the ledger has not
 * @throws UsageError where there is none
 */
export function recordedAs(
  typed: string,
  ledger: readonly LedgerEntry[],
  { coming }: Preflight,
  ifNew: string,
): LedgerEntry {
  const address = toNormalPath(pathOnOwnSite(typed) ?? typed);
  const recorded = ledger.find((entry) => entry.address === address);
  if (recorded) return recorded;
  if (ledgerOf(coming).some((entry) => entry.address === address)) {
    throw new UsageError(`\`${address}\` is new, and not recorded yet → ${ifNew}`);
  }
  const addresses = ledger.map((entry) => entry.address);
  const fix = suggestion(address, addresses, 'write an address of src/content/addresses.lock');
  throw new UsageError(`\`${address}\` is not recorded → ${fix}`);
}

/** @throws UsageError where a line cannot be read, and would be lost */
export function readLedger({ content }: Preflight): LedgerEntry[] {
  const { file, text, fault } = content.ledger;
  const { lines, faults } = parseLedger(text);
  if (fault) throw new UsageError(`${file} cannot be read → correct it first`);
  const [first] = faults;
  if (first) {
    const fix = 'take the line back from the last commit, or remove it';
    throw new UsageError(`${file}:${first.line}:1  ledger  ${first.message} → ${fix}`);
  }
  return lines;
}

/** Writes the ledger, where it is another; whether it was. */
export function writeLedger(root: string, { content }: Preflight, text: string): boolean {
  if (content.ledger.text === text) return false;
  writeWhole(path.join(root, content.ledger.file), Buffer.from(text));
  return true;
}
