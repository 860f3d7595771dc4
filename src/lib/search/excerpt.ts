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

/**
 * The first part of a line of a text that has the most of what was asked for; the beginning where nothing
 * was found.
 *
 * @param answers which words of the question a word answers, by their places there
 */
export function toExcerpt(
  text: string,
  words: readonly Word[],
  places: readonly number[],
  answers: (written: string) => readonly number[],
): Piece[] {
  const found = foundWords(words, places);
  const best = densest(words, found, answers);
  const [begin, end] = lineAround(text, best?.start ?? 0);
  const line = words.filter(
    ({ start, written }) => written !== '' && start >= begin && start < end,
  );
  const first = Math.max(0, line.findIndex((word) => word === best) - BEFORE);
  const last = Math.min(first + LENGTH, line.length) - 1;
  const from = first === 0 ? begin : line[first]!.start;
  const to = last === line.length - 1 ? end : line[last]!.start + line[last]!.written.length;
  return [
    ...(from === begin ? [] : [{ text: '… ', isFound: false }]),
    ...piecesBetween(text, from, to, found),
    ...(to === end ? [] : [{ text: '…', isFound: false }]),
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

/** The first word from which on an excerpt answers the most of what was asked for. */
function densest(
  words: readonly Word[],
  found: readonly Word[],
  answers: (written: string) => readonly number[],
): Word | undefined {
  let best: { word: Word | undefined; answered: number } = { word: undefined, answered: -1 };
  const isFound = new Set(found);
  for (const word of found) {
    const from = words.indexOf(word);
    const near = words.slice(from, from + LENGTH - BEFORE).filter((other) => isFound.has(other));
    const answered = new Set(near.flatMap(({ written }) => answers(written))).size;
    if (answered > best.answered) best = { word, answered };
  }
  return best.word;
}

/** Where the line of a text that a place is in begins and ends. */
function lineAround(text: string, place: number): [begin: number, end: number] {
  const end = text.indexOf('\n', place);
  return [text.lastIndexOf('\n', place) + 1, end < 0 ? text.length : end];
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
