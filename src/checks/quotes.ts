import { site, type Locale } from '#config/site.ts';
import type { Problem } from '#lib/problems.ts';
import { isDigit } from '#lib/typography/characters.ts';
import { pairQuotes } from '#lib/typography/quote-pairs.ts';
import { roleOfDouble } from '#lib/typography/quote-roles.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { createPositions } from '#source/text-position.ts';
import {
  bodyProse,
  frontMatterProse,
  toGlyphs,
  type Block,
  type Mark,
  type Part,
} from './prose.ts';
import { reporter, type Check } from './rule.ts';
import { isInShortcode } from './shortcodes.ts';

const report = reporter('quotes');

/** What opens a quotation in a text is closed, and what closes one was opened. */
export const checkQuotes: Check = ({ content }) => entriesOf(content).flatMap(problemsOf);

function problemsOf(entry: EntryFile): Problem[] {
  const pairs = pairsOf(entry.place?.lang);
  const glyphs = toGlyphs([STRAIGHT, ...pairs.flat()]);
  const lonely = [
    frontMatterProse(entry, 'title', glyphs),
    frontMatterProse(entry, 'description', glyphs),
    bodyProse(entry, glyphs).map((part) => withoutShortcodes(entry, part)),
  ].flatMap((parts) => [
    ...pairs.flatMap((pair) => lonelyTyped(parts, pair)),
    ...parts.flatMap(lonelyStraight),
  ]);
  if (lonely.length === 0) return [];
  const positionOf = createPositions(entry.text);
  return lonely.map(({ glyph, offset }) =>
    report(entry.file, positionOf(offset), ...wordsOf(glyph, pairs), 'warning'),
  );
}

/** The marks of a shortcode are told with it. */
function withoutShortcodes(entry: EntryFile, part: Part): Part {
  if (part.kind !== 'block' || part.marks.length === 0) return part;
  return { ...part, marks: part.marks.filter(({ offset }) => !isInShortcode(entry, offset)) };
}

function wordsOf(glyph: string, pairs: readonly TypedPair[]): [message: string, fix: string] {
  for (const [opening, closing] of pairs) {
    if (glyph === opening) {
      return [
        `\`${opening}\` without \`${closing}\``,
        `write \`${closing}\` where the quotation ends, or remove the mark`,
      ];
    }
    if (glyph === closing) {
      return [
        `\`${closing}\` without \`${opening}\``,
        `write \`${opening}\` where the quotation starts, or remove the mark`,
      ];
    }
  }
  return [
    `a \`${glyph}\` without another`,
    'write the other, or put it into code where the character itself is meant',
  ];
}

type TypedPair = readonly [opening: string, closing: string];

const STRAIGHT = '"';

const TYPED: readonly TypedPair[] = [
  ['«', '»'],
  ['“', '”'],
];

/** The marks that pair in a language: its own, and the others where they mean nothing else in it. */
function pairsOf(lang: Locale | undefined): TypedPair[] {
  const quotes = (lang && site.locales[lang].typography.quotes) ?? [];
  const own = quotes
    .flatMap((marks): TypedPair[] => (marks ? [[marks[0].trim(), marks[1].trim()]] : []))
    // Marks that look alike tell nothing, and `’` is an apostrophe before it is a mark.
    .filter(([opening, closing]) => opening !== closing && closing !== '’');
  const taken = new Set(own.flat());
  return [...own, ...TYPED.filter((pair) => !pair.some((glyph) => taken.has(glyph)))];
}

/**
 * The marks of a pair without their other half. A quotation may run over several blocks; if the second
 * starts with the opening mark again, all of them have to, and the last one alone closes it.
 */
function lonelyTyped(parts: readonly Part[], [opening, closing]: TypedPair): Mark[] {
  const lonely: Mark[] = [];
  const holders: boolean[] = [];
  let open: Mark[] = [];
  let repeats: boolean | undefined;
  const finish = () => {
    lonely.push(...open);
    open = [];
  };
  const read = ({ text, marks }: Block) => {
    const own = marks.filter(({ glyph }) => glyph === opening || glyph === closing);
    const startsAgain = text.trimStart().startsWith(opening);
    if (open.length === 0) repeats = undefined;
    else if (repeats && !startsAgain) finish();
    else {
      repeats ??= startsAgain;
      if (repeats) own.shift();
    }
    for (const mark of own) {
      if (mark.glyph === opening) open.push(mark);
      else if (!open.pop() && !isMeasure(text, mark)) lonely.push(mark);
    }
  };
  for (const part of parts) {
    if (part.kind === 'block') read(part);
    else if (part.kind === 'heading') finish();
    else if (part.kind === 'start') holders.push(open.length === 0);
    else if (holders.pop()) finish();
  }
  finish();
  return lonely;
}

/** The first straight mark of a block that pairs with none, if their number is odd. */
function lonelyStraight(part: Part): Mark[] {
  if (part.kind !== 'block') return [];
  const { text } = part;
  const marks = part.marks.filter(({ glyph }) => glyph === STRAIGHT);
  const quotes = marks.map(({ glyph, index }) => ({
    start: index,
    end: index + 1,
    glyph,
    kind: 'straight' as const,
  }));
  const { pairs } = pairQuotes(text, quotes);
  const paired = new Set(pairs.flatMap(({ opening, closing }) => [opening.start, closing.start]));
  const lonely = marks.filter((mark) => !paired.has(mark.index) && !isMeasure(text, mark));
  const [first] = lonely;
  if (!first || lonely.length % 2 === 0) return [];
  // In « "un écran de 27" large" » the inches were taken for the end.
  const hasMeasure = pairs.some(({ closing }) => isDigit(text.charAt(closing.start - 1)));
  return hasMeasure && roleOfDouble(text, first.index) === 'closes' ? [] : [first];
}

/** Whether a mark stands behind a number, whose inches or seconds it may be. */
function isMeasure(text: string, { glyph, index }: Mark): boolean {
  return (glyph === STRAIGHT || glyph === '”') && isDigit(text.charAt(index - 1));
}
