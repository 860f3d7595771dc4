import type { RedirectRule } from '#config/types.ts';
import { subjectOf } from '#lib/addresses/redirect-rules.ts';
import type { Edit } from '#lib/problems.ts';
import type { TextFile } from '#source/content.ts';
import { createPositions } from '#source/text-position.ts';
import type { Position } from '#source/yaml.ts';
import { START } from './rule.ts';

/** The file of the redirect rules, which are data and have no places of their own. */

/** Where a rule is written, by the address that it is about. */
export function positionOfRule({ text }: TextFile, rule: RedirectRule): Position {
  const subject = subjectOf(rule).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = new RegExp(`(?:from|gone):\\s*(["'\`])${subject}\\1`).exec(text);
  return found ? createPositions(text)(found.index) : START;
}

/** What adds a rule at the end of the list; `undefined` where the file is not written as it usually is. */
export function ruleEdit({ file, text }: TextFile, from: string, to: string): Edit | undefined {
  const ends = [...text.matchAll(/^\];[ \t]*\r?$/gm)];
  const [end] = ends;
  if (!end || ends.length > 1 || !/\bredirects\b[^=]*=\s*\[\s*\n/.test(text)) return undefined;
  return {
    file,
    start: end.index,
    end: end.index,
    text: `  { from: '${from}', to: '${to}' },\n`,
    does: `add the rule that leads ${from} to ${to}`,
  };
}
