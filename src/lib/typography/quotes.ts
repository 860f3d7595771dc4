import type { QuoteMarks, TypographyConfig } from '#config/types.ts';
import type { Edit } from './edits.ts';
import { pairQuotes, type Pair, type Quote } from './quote-pairs.ts';

type QuotesConfig = Pick<TypographyConfig, 'quotes' | 'apostrophes'>;

/**
 * Sets the quotes that a text has, straight or typed, and its apostrophes.
 *
 * A straight quote without its other half stays as it was typed, since it may be inches, or a
 * character that is spoken of. A single one then is an apostrophe if a word touches it.
 *
 * @param found every quote of the text, in its order
 */
export function quoteEdits(
  text: string,
  found: readonly Quote[],
  { quotes, apostrophes = false }: QuotesConfig,
): Edit[] {
  const { pairs, apostrophes: lone } = pairQuotes(text, found);
  return [
    ...found.flatMap((quote) => spacesOf(quote, quotes?.[0])),
    ...levels(pairs).flatMap(({ opening, closing, level }) => {
      const marks = quotes?.[level] ?? (opening.glyph === '"' ? quotes?.[0] : undefined);
      return marks && opening.kind === 'straight'
        ? [toEdit(opening, marks[0]), toEdit(closing, marks[1])]
        : [];
    }),
    ...(apostrophes ? lone.map((quote) => toEdit(quote, '’')) : []),
  ];
}

/** The pattern of every quote that matters to a locale: typed ones of the outer pair with the spaces inside. */
export function quotePattern({ quotes, apostrophes }: QuotesConfig): string | undefined {
  return quotes || apostrophes ? ['["\']', ...typedPatterns(quotes?.[0])].join('|') : undefined;
}

/** A quote as its pattern finds it. */
export function toQuote(found: string, start: number, { quotes }: QuotesConfig): Quote {
  const glyph = found.trim();
  const typed = glyph === quotes?.[0][0].trim() ? 'opens' : 'closes';
  const kind = glyph === '"' || glyph === "'" ? 'straight' : typed;
  return { start, end: start + found.length, glyph, kind };
}

/** Typed marks of a pair; those of a pair whose halves look alike say nothing, and are left alone. */
function typedPatterns(pair: QuoteMarks | undefined): string[] {
  if (!pair) return [];
  const [opening, closing] = [pair[0].trim(), pair[1].trim()];
  if (opening === closing) return [];
  return [
    pair[0] === opening ? opening : `${opening}\\s*(?=\\S)`,
    pair[1] === closing ? closing : `\\s*${closing}`,
  ];
}

function spacesOf(quote: Quote, pair: QuoteMarks | undefined): Edit[] {
  if (quote.kind === 'straight' || !pair) return [];
  const mark = pair[quote.kind === 'opens' ? 0 : 1];
  return mark === quote.glyph ? [] : [toEdit(quote, mark)];
}

interface LeveledPair extends Pair {
  /** 0 for the outer marks, 1 for the inner ones. */
  level: 0 | 1;
}

/** Each pair with its level: inside another it is the other one, else what was typed tells. */
function levels(pairs: readonly Pair[]): LeveledPair[] {
  const open: LeveledPair[] = [];
  return pairs
    .toSorted((a, b) => a.opening.start - b.opening.start)
    .map((pair) => {
      while (open.length > 0 && open.at(-1)!.closing.start < pair.opening.start) open.pop();
      const leveled = { ...pair, level: levelOf(pair, open.at(-1)) };
      open.push(leveled);
      return leveled;
    });
}

function levelOf({ opening }: Pair, parent: LeveledPair | undefined): 0 | 1 {
  if (opening.kind !== 'straight') return 0;
  if (parent) return parent.level === 0 ? 1 : 0;
  return opening.glyph === "'" ? 1 : 0;
}

function toEdit({ start, end }: Quote, text: string): Edit {
  return { start, end, text };
}
