import { preflight } from '#checks/preflight.ts';
import type { RedirectRule } from '#config/types.ts';
import type { Problem } from '#lib/problems.ts';
import { SOUND_TREE, TODAY, writeTree, type Tree } from '../content-tree.ts';

/** The post that a test writes. */
export const FILE = 'posts/essai/fr.mdx';

/** What is told of rules, written one a line from line 2, beside a sound tree. */
export function toldOf(rules: readonly RedirectRule[], tree: Tree = {}, today = TODAY): Problem[] {
  const lines = rules.map((rule) =>
    'gone' in rule
      ? `  { gone: '${rule.gone}' },`
      : `  { from: '${rule.from}', to: '${rule.to}' },`,
  );
  const source = ['export const redirects = [', ...lines, '];', ''].join('\n');
  const root = writeTree({ ...SOUND_TREE, ...tree, '../config/redirects.ts': source });
  const { problems } = preflight(root, today, { rules, isCi: false });
  return problems.filter(({ rule }) => !['empty-body', 'navigation', 'ledger'].includes(rule));
}
