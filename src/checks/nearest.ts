import { closest, distance } from 'fastest-levenshtein';

/** The candidate that a misspelt word was probably meant to be; `undefined` where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const found = closest(word.toLowerCase(), [...candidates]);
  const isNear =
    distance(word.toLowerCase(), found.toLowerCase()) <= Math.max(2, Math.floor(word.length / 3));
  return isNear ? found : undefined;
}

/** What to write instead of a word that is none of the candidates. */
export function suggestion(word: string, candidates: readonly string[], otherwise: string): string {
  const found = nearest(word, candidates);
  return found ? `write \`${found}\`` : otherwise;
}
