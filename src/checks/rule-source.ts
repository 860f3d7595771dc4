import type { Edit } from '#lib/problems.ts';
import { oncePerObject } from '#lib/once-per.ts';
import { tokensOf } from '#source/config-places.ts';
import type { TextFile } from '#source/content.ts';
import { createPositions } from '#source/text-position.ts';
import type { Position } from '#source/yaml.ts';
import type { CheckInput } from './rule.ts';
import { START } from './rule.ts';

/** Where a rule is written; the start of the file where the list is not written rule by rule. */
export function positionOfRule({ content, rules }: CheckInput, rule: unknown): Position {
  const places = placesIn(content.redirectRules);
  return (places.length === rules.length ? places[rules.indexOf(rule)] : undefined) ?? START;
}

/** The place of each rule of the list `redirects`, of its first key where it has one. */
const placesIn = oncePerObject(({ text }: TextFile): Position[] => {
  const list = /\bredirects\b[^=]*=\s*\[/.exec(text);
  if (!list) return [];
  const at = createPositions(text);
  const places: Position[] = [];
  let depth = 1;
  let isStart = true;
  const start = list.index + list[0].length;
  for (const { text: token, start: index } of tokensOf(text.slice(start))) {
    if (/^[\])}]$/.test(token)) depth -= 1;
    if (depth === 0) break;
    // A list that is put together from others is not written rule by rule.
    if (isStart && token === '.') return [];
    // The first key of a rule, or what stands there in place of one.
    if (isStart && token !== '{') places.push(at(start + index));
    isStart = (isStart && token === '{') || (depth === 1 && token === ',');
    if (/^[[({]$/.test(token)) depth += 1;
  }
  return places;
});

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
    rule: { from, to },
  };
}
