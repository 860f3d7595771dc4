import type { Word } from './words.ts';

/** A piece of a text, and whether it was looked for. */
export interface Piece {
  text: string;
  isFound: boolean;
}

/** Words of an excerpt, and those of them before the first that was found. */
const LENGTH = 36;
const BEFORE = 7;

/** A whole text in pieces. */
export function toPieces(text: string, found: readonly Word[]): Piece[] {
  return piecesBetween(text, 0, text.length, found);
}

/**
 * The first part of a line of a text that has the most of what was asked for; the beginning where nothing
 * was found.
 *
 * @param found some of `words`, in their order
 * @param answers which words of the question a word answers, by their places there
 */
export function toExcerpt(
  text: string,
  words: readonly Word[],
  found: readonly Word[],
  answers: (written: string) => readonly number[],
): Piece[] {
  const best = densest(words, found, answers);
  const [begin, end] = lineAround(text, best?.start ?? 0);
  const line = words.filter(({ start }) => start >= begin && start < end);
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

/**
 * The first word from which on an excerpt answers the most of what was asked for; of those that are alike,
 * the one that answers the most by itself, such as `kube-system` where that was asked for.
 */
function densest(
  words: readonly Word[],
  found: readonly Word[],
  answers: (written: string) => readonly number[],
): Word | undefined {
  const places = new Map(words.map((word, place) => [word, place]));
  const answered = found.map(({ written }) => answers(written));
  let best: Word | undefined;
  let most = 0;
  for (const [index, word] of found.entries()) {
    const end = places.get(word)! + LENGTH - BEFORE;
    const asked = new Set<number>();
    for (let next = index; next < found.length && places.get(found[next]!)! < end; next += 1) {
      for (const place of answered[next]!) asked.add(place);
    }
    const count = asked.size + answered[index]!.length / (asked.size + 1);
    if (best && count <= most) continue;
    best = word;
    most = count;
  }
  return best;
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
