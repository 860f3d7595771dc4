import { RefusedText, type Refusal } from '../mdx-limits/refusal.ts';

/** Mermaid and the drawer take seconds for a diagram of this many statements, and minutes for ten times as many. */
const STATEMENTS = 200;
const CHARACTERS = 10_000;

/** What ends a statement: a line’s end, or a semicolon that is no part of an entity such as `#quot;`. */
const END = /\n|(?<!#\w{1,20});(?=[ \t]*[^\s])/g;
/** What puts nodes beside one another in a statement, as in `a & b --> c`. */
const AND = /\s&\s/g;

/** Why a diagram is not to be given to Mermaid or the drawer. */
export function diagramRefusalOf(text: string): Refusal | undefined {
  if (text.length > CHARACTERS) return refusal(`over ${CHARACTERS} characters`);
  const statements = countOf(END, text) + countOf(AND, text) + 1;
  return statements > STATEMENTS ? refusal(`over ${STATEMENTS} lines`) : undefined;
}

/** @throws RefusedText where a diagram is too large to be drawn */
export function refuseLarge(text: string): void {
  const refused = diagramRefusalOf(text);
  if (refused) throw new RefusedText(text, refused);
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

function refusal(size: string): Refusal {
  return {
    offset: 0,
    message: `a diagram of ${size} takes too long to draw`,
    fix: 'divide it into several diagrams, each of which shows a part',
  };
}
