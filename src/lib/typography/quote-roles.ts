import { isDigit, isSpace, isWordCharacter, OPENING } from './characters.ts';

/** What a straight quote may be where it stands. */
export type Role = 'opens' | 'closes' | 'apostrophe' | 'none';

/** What `"` may be; where it stands between two words, or behind a number, it closes what is open or is none. */
export function roleOfDouble(text: string, index: number): Role {
  const [before, after] = around(text, index);
  const mayOpen = (isEdge(before) || isApostrophe(before)) && !isSpace(after) && !ENDS.has(after);
  const mayClose = !isSpace(before) && !OPENS.has(before);
  if (mayOpen && mayClose) return isWordCharacter(after) || OPENS.has(after) ? 'opens' : 'closes';
  if (mayOpen) return 'opens';
  return mayClose ? 'closes' : 'none';
}

/** What `'` may be, were it only for where it stands; `none` between digits, where it is feet or minutes. */
export function roleOfSingle(text: string, index: number): Role {
  const [before, after] = around(text, index);
  if (isWordCharacter(before) && isWordCharacter(after)) {
    return isDigit(before) && isDigit(after) ? 'none' : 'apostrophe';
  }
  if ((isEdge(before) || before === '"') && !isSpace(after) && !ENDS.has(after)) {
    return startsElided(text, index + 1) ? 'apostrophe' : 'opens';
  }
  return isSpace(before) || OPENS.has(before) ? 'none' : 'closes';
}

/** What follows an apostrophe that starts a word: ’90s, ’69, ’tis, rock ’n’ roll, and German ’s ist. */
const LEADING_APOSTROPHE =
  /(?:[0-9]0s(?![\p{L}\p{N}'])|[0-9]{2}(?=[.,;!?)]*(?:\s(?![0-9])|$))|(?:tis|twas|twere|twill|em|til|cause|bout|round|cuz|s|n)(?![\p{L}\p{N}]))/iuy;

function startsElided(text: string, index: number): boolean {
  LEADING_APOSTROPHE.lastIndex = index;
  return LEADING_APOSTROPHE.test(text);
}

const OPENS = new Set(OPENING);

/** Dashes and strokes, behind which a quotation may start as behind a space. */
const DASHES = new Set('-‑–—/…');

/** What no quotation starts with. */
const ENDS = new Set(')]},;»');

function around(text: string, index: number): [before: string, after: string] {
  return [text.charAt(index - 1), text.charAt(index + 1)];
}

function isEdge(before: string): boolean {
  return isSpace(before) || OPENS.has(before) || DASHES.has(before);
}

function isApostrophe(character: string): boolean {
  return character === "'" || character === '’';
}
