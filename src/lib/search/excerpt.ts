import type { Word } from './words.ts';

/** A piece of a text, and whether it was looked for. */
export interface Piece {
  text: string;
  isFound: boolean;
}

/** Words of an excerpt, and those of them before the first that was found. */
const LENGTH = 36;
const BEFORE = 7;

/**
 * A whole text in pieces.
 *
 * @param places places in `words` of what was found
 */
export function toPieces(text: string, words: readonly Word[], places: readonly number[]): Piece[] {
  return piecesBetween(text, 0, text.length, foundWords(words, places));
}

/** The first part of a text that has the most of what was found; its beginning where nothing was. */
export function toExcerpt(
  text: string,
  words: readonly Word[],
  places: readonly number[],
): Piece[] {
  const found = new Set(foundWords(words, places));
  const written = words.filter((word) => word.written !== '');
  const first = Math.max(0, densest(written, found) - BEFORE);
  const last = Math.min(first + LENGTH, written.length) - 1;
  if (last < 0) return piecesBetween(text, 0, text.length, []);
  const from = first === 0 ? 0 : written[first]!.start;
  const { start, written: end } = written[last]!;
  const isWhole = last === written.length - 1;
  const pieces = piecesBetween(text, from, isWhole ? text.length : start + end.length, [...found]);
  return [
    ...(first === 0 ? [] : [{ text: '… ', isFound: false }]),
    ...pieces,
    ...(isWhole ? [] : [{ text: '…', isFound: false }]),
  ];
}

/** The words at some places; another spelling stands for the word before it. */
export function foundWords(words: readonly Word[], places: readonly number[]): Word[] {
  const found = new Set<Word>();
  for (const place of [...places].sort((a, b) => a - b)) {
    let at = place;
    while (at > 0 && words[at]?.written === '') at -= 1;
    const word = words[at];
    if (word) found.add(word);
  }
  return [...found];
}

/** Place of the first word from which on an excerpt has the most different words that were found. */
function densest(words: readonly Word[], found: ReadonlySet<Word>): number {
  let best = { place: 0, kinds: 0 };
  for (const [place, word] of words.entries()) {
    if (!found.has(word)) continue;
    const near = words.slice(place, place + LENGTH - BEFORE).filter((other) => found.has(other));
    const kinds = new Set(near.map(({ indexed }) => indexed.toLowerCase())).size;
    if (kinds > best.kinds) best = { place, kinds };
  }
  return best.place;
}

function piecesBetween(text: string, from: number, to: number, found: readonly Word[]): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  const take = (end: number, isFound: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), isFound });
    at = end;
  };
  for (const { start, written } of found) {
    if (start < from || start >= to) continue;
    take(start, false);
    take(start + written.length, true);
  }
  take(to, false);
  return pieces;
}
