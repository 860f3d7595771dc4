import { site } from '#config/site.ts';
import { redirects } from '#config/redirects.ts';
import type { RedirectRule } from '#config/types.ts';
import { LESS, vercelFile } from '#checks/host-files.ts';
import type { Preflight } from '#checks/preflight.ts';
import type { LedgerEntry } from '#lib/addresses/ledger.ts';
import { VercelLimit } from '#lib/hosts/vercel.ts';
import { hasErrors, type Problem } from '#lib/problems.ts';
import { textFilesOf } from '#source/content.ts';
import { editedTexts } from '#source/edits.ts';
import { completedLedger } from './ledger-commands.ts';
import { look } from './look.ts';
import { UsageError } from './options.ts';

/** What is to be done to a checkout, none of which is done yet. */
export interface Plan {
  /** The content as it lies on the disk. */
  before: Preflight;
  /** The content as it will be. */
  after: Preflight;
  /** The new text of each file that changes, by its path from the project's root. */
  texts: Map<string, string>;
  /** What is done to each of these files, in the imperative. */
  does: Map<string, string[]>;
  /** What the ledger gets. */
  added: LedgerEntry[];
}

/** Mending may bring to light what else can be mended; what goes on beyond this is left to the author. */
const ROUNDS = 5;

/**
 * Mends what can be mended, records what is new and brings `vercel.json` up to date, in memory alone.
 *
 * @param isForVercel whether `vercel.json` is made where there is none
 * @returns the plan, or the problems of the content where one of them stays an error
 * @throws UsageError where Vercel would refuse its file
 */
export function makePlan(root: string, isForVercel: boolean): Plan | Problem[] {
  const before = look(root, { isCi: false });
  const plan: Plan = { before, after: before, texts: new Map(), does: new Map(), added: [] };
  const rules: RedirectRule[] = [...redirects];
  const write = (file: string, text: string, does: readonly string[]) => {
    plan.texts.set(file, text);
    plan.does.set(file, [...new Set([...(plan.does.get(file) ?? []), ...does])]);
  };
  const lookAgain = (isCi: boolean) => {
    plan.after = look(root, { isCi, rules, planned: plan.texts });
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const edits = plan.after.problems.flatMap(({ edit }) => edit ?? []);
    const edited = editedTexts(edits, textFilesOf(plan.after.content));
    if (edited.length === 0) break;
    for (const { file, after, does } of edited) write(file, after, does);
    rules.push(...edits.flatMap(({ rule }) => rule ?? []));
    lookAgain(false);
  }
  if (hasErrors(plan.after.problems)) return errorsOf(plan);
  const { content, coming } = plan.after;
  const { text, added } = completedLedger(plan.after);
  plan.added = added;
  if (text !== content.ledger.text) write(content.ledger.file, text, [recorded(added.length)]);
  if (isForVercel && content.vercel.text === '') {
    write(content.vercel.file, newVercelFile(coming), ['tell Vercel of redirects and headers']);
  }
  if (plan.texts.size > 0) lookAgain(true);
  return hasErrors(plan.after.problems) ? errorsOf(plan) : plan;
}

/** What the author has to correct, where it stands on the disk; else what only mending brought to light. */
function errorsOf({ before, after }: Plan): Problem[] {
  const isError = ({ severity }: Problem) => severity === 'error';
  const own = before.problems.filter((one) => isError(one) && !one.edit);
  return own.length > 0 ? own : after.problems.filter(isError);
}

function recorded(count: number): string {
  if (count === 0) return 'put the addresses in order';
  return count === 1 ? 'record 1 address' : `record ${count} addresses`;
}

/** @throws UsageError where the site is not for Vercel, or has too many rules for it */
function newVercelFile(coming: Preflight['coming']): string {
  if (site.hosts.static) {
    throw new UsageError('`hosts.static` is set → Vercel’s rules would stand beside its pages');
  }
  const text = vercelFile(coming);
  if (text instanceof VercelLimit) throw new UsageError(`${text.message} → ${LESS}`);
  return text;
}
