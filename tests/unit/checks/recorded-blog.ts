import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { preflight } from '#checks/preflight.ts';
import type { RedirectRule } from '#config/types.ts';
import { formatLedger, ledgerOf } from '#lib/addresses/ledger.ts';
import type { Problem } from '#lib/problems.ts';
import { fillTree, postFile, SOUND_TEXTS, TODAY, writeTree, type Tree } from '../content-tree.ts';

export const post = (title: string, rest: string) => postFile(`title: ${title}\n${rest}`);

/** A small blog, whose addresses are recorded before a test changes it. */
export const BLOG: Readonly<Record<string, string>> = {
  ...SOUND_TEXTS,
  'posts/premier/fr.mdx': post('Premier', 'date: 2020-01-01\ntags: [nuage]'),
  'posts/premier/en.mdx': post('Premier', 'date: 2020-01-01\ntags: [nuage]'),
  'posts/deuxieme/fr.mdx': post('Deuxième', 'date: 2021-02-03\ntags: [nuage]'),
  'posts/vieux/fr.mdx': post(
    'Ancien',
    'date: 2018-02-27\ntags: [nuage]\naliases: ["/2018/02/27/vieux/"]',
  ),
  'posts/reseau/fr.mdx': post(
    'Réseau',
    'date: 2019-05-01\ntags: [nuage, reseau]\nseries: ascension\nseriesOrder: 1',
  ),
};

export const RULES: RedirectRule[] = [
  { from: '/feed/', to: '/rss.xml' },
  { from: '/tag/{tag}/', to: '/tags/{tag}/' },
];

export const RULES_FILE =
  "export const redirects = [\n  { from: '/feed/', to: '/rss.xml' },\n  { from: '/tag/{tag}/', to: '/tags/{tag}/' },\n];\n";

/** The blog's ledger, as `--update-addresses` writes it. */
export const recorded = (() => {
  const root = mkdtempSync(path.join(tmpdir(), 'ledger-'));
  fillTree(root, BLOG);
  const { coming } = preflight(root, TODAY, { rules: RULES, isCi: false });
  rmSync(root, { recursive: true });
  return formatLedger(ledgerOf(coming));
})();

export interface Mutation {
  tree?: Tree;
  rules?: readonly RedirectRule[];
  ledger?: string;
  isCi?: boolean;
  /** Rules whose problems are told too. */
  more?: readonly string[];
}

/** What the ledger, the redirects and the addresses tell after a change of the blog. */
export function toldAfter({
  tree = {},
  rules = RULES,
  ledger = recorded,
  isCi = false,
  more = [],
}: Mutation): Problem[] {
  const root = writeTree({
    ...BLOG,
    ...tree,
    'addresses.lock': ledger,
    '../config/redirects.ts': RULES_FILE,
  });
  const { problems } = preflight(root, TODAY, { rules, isCi });
  return problems.filter(({ rule }) => ['ledger', 'redirect', 'address', ...more].includes(rule));
}

/** The line of an address in the recorded ledger. */
export const lineOf = (address: string) =>
  recorded.split('\n').findIndex((line) => line.split('\t')[0] === address) + 1;

export const erred = (problems: readonly Problem[]) =>
  problems.filter(({ severity }) => severity === 'error');

/** A file of the blog in another folder. */
export const moved = (from: string, to: string): Tree => ({ [from]: null, [to]: BLOG[from]! });
