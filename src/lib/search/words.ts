import { partsOf } from './identifiers.ts';
import { elidedBefore, spell } from './spelling.ts';

/** A word of a text. */
export interface Word {
  /** As it stands there, without what is elided before it: `automne` of « l’automne ». */
  written: string;
  /** As the index spells it: all of it in the plainest way, then every other way and its parts. */
  indexed: readonly [string, ...string[]];
  /** Where it begins in the text. */
  start: number;
}

/**
 * What a word is: letters and digits, and the marks that join them, as in `kube-proxy`, `v1.7`,
 * `aujourd’hui` or an address. C# and C++ have the signs that tell them from C.
 */
const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|(?<=(?<![\p{L}\p{N}])[A-Za-z])(?:\+\+|#)(?!\p{L})|[!-/:-@[-`{-~’\u00AD\u2011\u2060]+(?=[\p{L}\p{N}]))*/gu;

/**
 * The words of a text, each at its place there.
 *
 * @param lang language of the index, which may be another than that of the text
 */
export function toWords(text: string, lang: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: match, index }) => {
    const elided = elidedBefore(match, lang);
    const written = match.slice(elided);
    return { start: index + elided, written, indexed: waysOf(written, lang) };
  });
}

function waysOf(written: string, lang: string): [string, ...string[]] {
  const [plain, ...others] = spell(written, lang);
  return [plain, ...others, ...partsOf(plain).map((part) => spell(part, lang)[0])];
}

/**
 * What an index has of words, each token with the word that it stands for: first all words, one after
 * the other as a phrase has them, then what else they are found by. Pagefind tells places among these.
 */
export function toTokens(words: readonly Word[]): { token: string; word: Word }[] {
  const others = words.flatMap((word) => word.indexed.slice(1).map((token) => ({ token, word })));
  return [...words.map((word) => ({ token: word.indexed[0], word })), ...others];
}

/** The words at places among the tokens of an index, in the order of the text, each once. */
export function wordsAt(words: readonly Word[], places: readonly number[]): Word[] {
  const tokens = toTokens(words);
  const found = new Set(places.map((place) => tokens[place]?.word));
  return words.filter((word) => found.has(word));
}
