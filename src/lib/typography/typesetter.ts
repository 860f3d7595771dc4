import type { TypographyConfig } from '#config/types.ts';
import type { Edit } from './edits.ts';
import { EXCEPTIONS, mayHaveExceptions } from './exceptions.ts';
import { quoteEdits, quotePattern, toQuote } from './quotes.ts';
import type { Quote } from './quote-pairs.ts';
import { spacingRules } from './spacing.ts';

/** Finds what the rules of a language change in a text, in the order of the text. */
export type Typesetter = (text: string) => Edit[];

/**
 * The rules of a configuration as one pattern, so that a text is read once: the exceptions first,
 * which take what is no prose out of the rules’ way.
 */
export function createTypesetter(config: TypographyConfig): Typesetter {
  const spacing = spacingRules(config);
  const quotes = quotePattern(config);
  const patterns = [...spacing.map(({ pattern }) => pattern), ...(quotes ? [quotes] : [])];
  if (patterns.length === 0) return () => [];
  const rules = `${FIRST}(?:${patterns.map((pattern) => `(${pattern})`).join('|')})`;
  const withoutExceptions = new RegExp(rules, 'gu');
  const exceptions = Object.values(EXCEPTIONS).map((pattern) => `(?:${pattern})`);
  const withExceptions = new RegExp([...exceptions, rules].join('|'), 'gu');

  return (text) => {
    if (!HAS_WORK.test(text)) return [];
    const any = mayHaveExceptions(text) ? withExceptions : withoutExceptions;
    const edits: Edit[] = [];
    const found: Quote[] = [];
    for (const match of text.matchAll(any)) {
      const rule = match.findIndex((group, index) => index > 0 && group !== undefined) - 1;
      if (rule < 0) continue;
      if (rule < spacing.length) edits.push(...spacing[rule]!.editsOf(match[0], match.index));
      else found.push(toQuote(match[0], match.index, config));
    }
    return [...edits, ...quoteEdits(text, found, config)]
      .filter(({ start, end, text: set }) => text.slice(start, end) !== set)
      .toSorted((a, b) => a.start - b.start);
  };
}

const MARKS = ';:!?%€"\'«»‹›„“”‚‘’';

/** Where a match of a rule may start, told apart from elsewhere faster than by trying every rule. */
const FIRST = `(?:(?=[${MARKS}0-9])|(?<!\\s)(?=\\s+[${MARKS}])|(?<=[0-9}hn])(?=\\s))`;

/** No rule changes a text that has nothing of this but spaces. */
const HAS_WORK = new RegExp(`[${MARKS}0-9}]`);
