import { isDigit, isWordCharacter } from './characters.ts';
import { roleOfDouble, roleOfSingle, type Role } from './quote-roles.ts';

/** A quote of a text: a straight one, or a typed one with the spaces on its inner side. */
export interface Quote {
  start: number;
  end: number;
  glyph: string;
  kind: 'straight' | 'opens' | 'closes';
}

export interface Pair {
  opening: Quote;
  closing: Quote;
}

/** The quotes of a text that belong together, and the straight ones that are apostrophes. */
export function pairQuotes(
  text: string,
  quotes: readonly Quote[],
): { pairs: Pair[]; apostrophes: Quote[] } {
  const pairs: Pair[] = [];
  const apostrophes: Quote[] = [];
  const open: Quote[] = [];

  const drop = (lone: Quote) => {
    if (isSingle(lone) && isWordCharacter(text.charAt(lone.end))) apostrophes.push(lone);
  };
  const push = (opening: Quote) => {
    open.push(opening);
    if (open.length > DEEPEST) drop(open.shift()!);
  };
  const close = (closing: Quote): boolean => {
    const at = halfOf(closing, open);
    if (at < 0) return false;
    const [opening, ...lone] = open.splice(at) as [Quote, ...Quote[]];
    // What holds nothing is no quotation: two quotes that are spoken of.
    if (opening.end < closing.start) pairs.push({ opening, closing });
    lone.forEach(drop);
    return true;
  };

  for (const quote of quotes) {
    const role = roleOf(quote, text);
    if (role === 'opens') push(quote);
    else if (role === 'apostrophe') apostrophes.push(quote);
    else if (role === 'closes' && !close(quote) && isSingle(quote) && endsWord(quote, text)) {
      apostrophes.push(quote);
    }
  }
  open.forEach(drop);
  return { pairs, apostrophes };
}

/** As deep as quotations are followed into each other. */
const DEEPEST = 8;

function roleOf(quote: Quote, text: string): Role {
  if (quote.kind !== 'straight') return quote.kind;
  return isSingle(quote) ? roleOfSingle(text, quote.start) : roleOfDouble(text, quote.start);
}

/**
 * Place of the open quote that another closes, -1 for none. A typed one closes the nearest typed one,
 * whatever was left open since; a double one closes no further back than that; a single one only
 * what was opened last, since it may be an apostrophe.
 */
function halfOf(closing: Quote, open: readonly Quote[]): number {
  if (isTyped(closing)) return open.findLastIndex(isTyped);
  if (isSingle(closing)) return isSingleAt(open.length - 1, open) ? open.length - 1 : -1;
  const at = open.findLastIndex((quote) => !isSingle(quote));
  return at >= 0 && isTyped(open[at]!) ? -1 : at;
}

function isSingleAt(index: number, open: readonly Quote[]): boolean {
  const quote = open[index];
  return quote !== undefined && isSingle(quote);
}

function isTyped({ kind }: Quote): boolean {
  return kind !== 'straight';
}

function isSingle({ glyph }: Quote): boolean {
  return glyph === "'";
}

/** Whether a quote ends a word, and no number, whose feet or minutes it would be. */
function endsWord({ start }: Quote, text: string): boolean {
  const before = text.charAt(start - 1);
  return isWordCharacter(before) && !isDigit(before);
}
