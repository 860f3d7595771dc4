import { elidedBefore, spell, versionNumbers } from './spelling.ts';

/** A word of a text. */
export interface Word {
  /** As it stands there, without what is elided before it: `automne` of « l’automne ». */
  written: string;
  /** As the index spells it. */
  indexed: string;
  /** Where it begins in the text. */
  start: number;
}

/**
 * What a word is: letters and digits, and the marks that join them, as in `kube-proxy`, `v1.7`,
 * `aujourd’hui` or an address. C# and C++ have the signs that tell them from C.
 */
const WORD =
  /(?<![\p{L}\p{N}])[A-Za-z](?:\+\+|#)(?![\p{L}\p{N}])|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[!-/:-@[-`{-~’\u00AD\u2011\u2060]+(?=[\p{L}\p{N}]))*/gu;

/**
 * The words of a text as an index has them, each at its place there. A word that may be looked for in
 * several ways is followed by the others, of which nothing is written.
 *
 * @param lang language of the index, which may be another than that of the text
 */
export function toWords(text: string, lang: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: match, index }) => {
    const elided = elidedBefore(match, lang);
    const [start, written] = [index + elided, match.slice(elided)];
    const [indexed, ...others] = spell(written, lang);
    return [
      { start, written, indexed },
      ...[...others, ...versionNumbers(written)].map((other) => ({
        start,
        written: '',
        indexed: other,
      })),
    ];
  });
}
