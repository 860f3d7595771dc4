import type { Refusal } from './mdx-limits/refusal.ts';

/** Lists and groups in one another: what reads them calls itself for each. */
const DEPTH = 100;

/** Brackets, and texts in quotes, which may hold some. */
const TOKEN = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[[\]{}]/g;
/** What a line of YAML may start with: the marks of lists and groups in one another. */
const LEADING = /^(?:[ \t]|[-?:](?=[ \t]))*/;

/** Why a text of YAML, JSON or TOML is not to be given to a parser: it would throw, or come to no end. */
export function dataRefusalOf(text: string): Refusal | undefined {
  let depth = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const offset = start;
    start += line.length + 1;
    for (const { 0: token } of line.matchAll(TOKEN)) {
      if (token === '[' || token === '{') depth += 1;
      else if (token === ']' || token === '}') depth = Math.max(0, depth - 1);
      if (depth > DEPTH) return tooDeep(offset);
    }
    const [leading] = LEADING.exec(line)!;
    if (leading.length > MOST_INDENTED && line.length > leading.length) return tooDeep(offset);
  }
  return undefined;
}

/** Characters before the text of a line that is nested as deep as may be. */
const MOST_INDENTED = 5 * DEPTH;

function tooDeep(offset: number): Refusal {
  return {
    offset,
    message: `more than ${DEPTH} lists and groups in one another`,
    fix: 'take the outer ones away, or put the value in quotes if it is text',
  };
}
