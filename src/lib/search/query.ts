import { segmentsOf } from './identifiers.ts';
import { spell } from './spelling.ts';
import { toWords } from './words.ts';

/**
 * What to ask the index for, the plainest first; more than one where a word may be two, and nothing
 * where there is no word. What stands in quotation marks is asked for as one phrase.
 */
export function toQueries(query: string, lang: string): string[] {
  const spellings = spellingsOf(query, lang);
  if (spellings.length === 0) return [];
  const isPhrase = /^\s*["“«].*["”»]\s*$/u.test(query);
  const most = Math.max(...spellings.map((ways) => ways.length));
  return Array.from({ length: most }, (_, way) => {
    const asked = spellings.map((ways) => ways[way] ?? ways[0]!).join(' ');
    return isPhrase ? `"${asked}"` : asked;
  });
}

/**
 * Whether words that were found answer each word of a query. Where an index has no word that begins as
 * the one that it is asked for, Pagefind gives the longest that the one asked for begins with, were it
 * a single letter.
 */
export function isAnswered(query: string, found: readonly string[], lang: string): boolean {
  const answeredBy = answers(query, lang);
  const answered = new Set(found.flatMap(answeredBy));
  return askedParts(query, lang).every((_, place) => answered.has(place));
}

/** Tells of a word which words of a query it answers, by their places there. */
export function answers(query: string, lang: string): (found: string) => number[] {
  const asked = askedParts(query, lang);
  return (found) => {
    const indexed = toWords(found, lang).flatMap((word) => word.indexed);
    const parts = indexed.flatMap(compoundsOf).map(bare);
    return asked.flatMap((ways, place) =>
      ways.some((way) => parts.some((part) => isAkin(way, part))) ? [place] : [],
    );
  };
}

/** Each word that a query asks for, bare, in every way that it is spelled; each part of `kube-proxy` is one. */
function askedParts(query: string, lang: string): string[][] {
  return spellingsOf(query, lang).flatMap((ways) => {
    const split = ways.map((way) => way.split(' ').map(bare));
    const [plainest] = split as [string[]];
    const alike = split.filter(({ length }) => length === plainest.length);
    return plainest.map((_, part) => alike.map((parts) => parts[part]!));
  });
}

/** Each word of a query in every way that it is spelled, of letters and digits alone. */
function spellingsOf(query: string, lang: string): string[][] {
  return toWords(query, lang).map(({ written }) => spell(written, lang).map(toParts));
}

/**
 * A word as its parts, since `kube-proxy` is written without a hyphen too, and `D4s_v5` is in
 * `Standard_D4s_v5`. A part of one character says too little to be asked for: e-mail and HTTP/2 are one.
 */
function toParts(word: string): string {
  const parts = segmentsOf(word).map(lettersOf);
  const long = parts.filter((part) => part.length > 1);
  return long.length === parts.length || long.length > 1 ? long.join(' ') : lettersOf(word);
}

function lettersOf(word: string): string {
  return word.replace(/[^\p{L}\p{N}\p{M}_]/gu, '');
}

/** What Pagefind finds a word by: all of it, and each part of `kube-proxy` and `PowerShell`. */
function compoundsOf(word: string): string[] {
  return [word, ...(word.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}[\p{Ll}\p{M}]*|\p{N}+/gu) ?? [])];
}

function bare(word: string): string {
  return lettersOf(word).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a word may be a form of another, or another that begins as it. A number is no form of another. */
function isAkin(asked: string, found: string): boolean {
  if (found.startsWith(asked)) return true;
  if (asked.length < SHORT || /\p{N}/u.test(asked)) return false;
  let shared = 0;
  while (shared < asked.length && asked[shared] === found[shared]) shared += 1;
  return shared >= Math.max(SHORT - 1, Math.ceil(asked.length / 2));
}

/** Letters from which on a word may have another ending. */
const SHORT = 4;
