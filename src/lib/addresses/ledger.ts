import { compareText } from '#lib/compare.ts';
import { dateFault } from '#schemas/written-date.ts';
import type { SiteMap } from './site-map.ts';
import { toNormalPath } from './spelling.ts';

/** What an address answers, as the ledger keeps it: a post by its date, a redirect by its target, or a list. */
export interface LedgerEntry {
  /** In its normal form. */
  address: string;
  /** Date of the post, as written there. */
  date?: string;
  /** Where it leads. */
  target?: string;
}

/** A line of the ledger file that was understood. */
export interface LedgerLine extends LedgerEntry {
  /** From 1. */
  line: number;
}

/** A line of the ledger file that was not. */
interface LedgerFault {
  line: number;
  message: string;
}

const ARROW = '→';

/**
 * Reads the ledger of published addresses: one a line, then a tab and the post's date, or a tab, an
 * arrow and the target of a redirect, or nothing for a page, a tag, a series or a feed. Whatever the
 * spelling of an address there, `/%c3%a9t%c3%a9/`, it is the one that it is kept in, `/été/`; a line that
 * has another one again adds nothing.
 */
export function parseLedger(text: string): { lines: LedgerLine[]; faults: LedgerFault[] } {
  const lines: LedgerLine[] = [];
  const faults: LedgerFault[] = [];
  const seen = new Set<string>();
  const known = new Set<string>();
  for (const [index, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (written === '') continue;
    const line = index + 1;
    const [address = '', answer, ...rest] = written.split('\t');
    const entry = rest.length === 0 ? toEntry(address, answer) : undefined;
    if (!entry) faults.push({ line, message: `\`${written}\` is no address with what it shows` });
    else if (seen.has(address)) faults.push({ line, message: `${address} stands twice` });
    else {
      seen.add(address);
      if (!known.has(entry.address)) lines.push({ line, ...entry });
      known.add(entry.address);
    }
  }
  return { lines, faults };
}

function toEntry(written: string, answer: string | undefined): LedgerEntry | undefined {
  if (!/^\/\S*$/.test(written)) return undefined;
  const address = toNormalPath(written);
  if (answer === undefined) return { address };
  if (answer.startsWith(`${ARROW} `)) return { address, target: answer.slice(2) };
  return dateFault(answer) ? undefined : { address, date: answer };
}

/** The ledger as a file, in the order of its addresses. */
export function formatLedger(entries: readonly LedgerEntry[]): string {
  return entries
    .toSorted((a, b) => compareText(a.address, b.address))
    .map((entry) => `${formatLedgerEntry(entry)}\n`)
    .join('');
}

/** One address as a line of the ledger, without its end. */
export function formatLedgerEntry({ address, date, target }: LedgerEntry): string {
  if (target !== undefined) return `${address}\t${ARROW} ${target}`;
  return date === undefined ? address : `${address}\t${date}`;
}

const RECORDED: ReadonlySet<string> = new Set(['post', 'page', 'tag', 'series', 'feed']);

/** What the ledger would keep of a site, in no order: neither pages of lists nor years, which come and go. */
export function ledgerOf({ addresses, redirects }: SiteMap): LedgerEntry[] {
  return [
    ...[...addresses].flatMap(([address, { kind, post }]): LedgerEntry[] => {
      if (!RECORDED.has(kind)) return [];
      return [post ? { address, date: post.date } : { address }];
    }),
    ...[...redirects.values()].flatMap(({ from, to, isRecorded }): LedgerEntry[] =>
      isRecorded && to !== undefined && !addresses.has(from) ? [{ address: from, target: to }] : [],
    ),
  ];
}

/** Every address that a site answers and a ledger may hold, what is gone on purpose included; in order. */
export function recordableIn({ addresses, redirects }: SiteMap): string[] {
  const shown = [...addresses].flatMap(([path, { kind }]) => (RECORDED.has(kind) ? [path] : []));
  return [...new Set([...shown, ...redirects.keys()])].toSorted(compareText);
}

/** A ledger with the entries that it lacks; what it has stays as it is. */
export function withAdditions(
  ledger: readonly LedgerEntry[],
  current: readonly LedgerEntry[],
): { entries: LedgerEntry[]; added: LedgerEntry[] } {
  const known = new Set(ledger.map(({ address }) => address));
  const added = current.filter(({ address }) => {
    const isNew = !known.has(address);
    known.add(address);
    return isNew;
  });
  return { entries: [...ledger, ...added], added };
}
