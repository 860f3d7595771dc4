import type { TypographyConfig } from '#config/types.ts';
import { OPENING, WORD_CHARACTERS } from './characters.ts';
import type { Edit } from './edits.ts';
import { UNITS } from './units.ts';

/** A rule of one locale: what it looks for, and what it makes of what it finds. */
export interface Rule {
  pattern: string;
  editsOf: (found: string, start: number) => Edit[];
}

/** The rules of a locale that set the spaces before marks and in numbers. */
export function spacingRules({ spaceBefore = {}, thousands, units }: TypographyConfig): Rule[] {
  return [
    ...Object.entries(spaceBefore).map(([mark, space]) => ({
      pattern: MARKS[mark as keyof typeof MARKS],
      editsOf: (found: string, start: number) => [setBefore(found, start, space)],
    })),
    ...(thousands === undefined ? [] : [toSpaceRule(GROUPED_NUMBER, thousands)]),
    ...(units === undefined ? [] : [toSpaceRule(SPACE_BEFORE_UNIT, units)]),
  ];
}

/**
 * What ends a word behind a mark: white space, or a quote that closes and takes a space itself;
 * marks that close something may come before, with punctuation of their own behind them.
 */
const endBehind = (closing: string) =>
  `(?=(?:[${closing}][)\\]}”’"'…—–;:!?.,]{0,8})?(?:\\s|$|[»"]))`;
const END = endBehind("”’'");
const END_OF_SENTENCE = endBehind(")\\]}”’'…—–");

/**
 * Where a mark of punctuation may stand: behind a typed space, or directly behind a word or what
 * closes something, as a quote behind a word does. Not at the start of a line, nor as in `(?)` and `(!)`.
 */
const BEHIND = `(?:(?<=[^\\s${OPENING}!?])\\s+|(?<=[${WORD_CHARACTERS})\\]}»%°€…]|[^\\s${OPENING}"'”’]["'”’]{1,2}))`;

/** A number that starts a word: the one of `12,5%`, none of `width:50%`. */
const BEHIND_NUMBER = `(?<=(?<![^\\s${OPENING}"'’~≈±+−\\-–—/])[0-9]{1,9}(?:[.,][0-9]{1,9})?)\\s*`;

/** A mark ends a word; inside one it is something else than punctuation. Several in a row count as one. */
const MARKS = {
  ';': `${BEHIND};${END}`,
  ':': `${BEHIND}:${END}`,
  '!': `${BEHIND}![!?]*(?:\\.{2,3})?${END_OF_SENTENCE}`,
  '?': `${BEHIND}\\?[!?]*(?:\\.{2,3})?${END_OF_SENTENCE}`,
  '%': `${BEHIND_NUMBER}%(?![${WORD_CHARACTERS}%])`,
  '€': `${BEHIND_NUMBER}€(?![${WORD_CHARACTERS}])`,
};

/**
 * Groups of three digits between which a space was typed. A number that follows another one, starts
 * with 0 or goes on in another form is none: a telephone number, a date, an address.
 */
const GROUPED_NUMBER =
  '(?<![\\p{L}\\p{N}.,:/+_\\-])(?<![0-9]\\s)[1-9][0-9]{0,2}(?:\\s[0-9]{3}){1,6}(?![0-9]|\\s[0-9]|[.:/_\\-][0-9]|\\p{L})';

/**
 * The space between a number and its unit, and that of « 1 h 30 ». The closing brace is that of a
 * `{name}` in an interface text, where a number will stand.
 */
const SPACE_BEFORE_UNIT = `(?<=[0-9}])\\s(?=(?:${UNITS.join('|')})(?![${WORD_CHARACTERS}'’]))|(?<=[0-9]\\s?(?:h|min))\\s(?=[0-9])`;

function setBefore(found: string, start: number, space: string): Edit {
  const typed = found.length - found.trimStart().length;
  return typed > 0
    ? { start, end: start + typed, text: space }
    : { start, end: start + 1, text: space + found.charAt(0) };
}

/** A rule that puts another space in place of each that is found. */
function toSpaceRule(pattern: string, space: string): Rule {
  return {
    pattern,
    editsOf: (found, start) =>
      [...found.matchAll(/\s/g)].map(({ index }) => ({
        start: start + index,
        end: start + index + 1,
        text: space,
      })),
  };
}
