import { closest, distance } from 'fastest-levenshtein';

/** The candidate that a misspelt word was probably meant to be; `undefined` where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const found = closest(word.toLowerCase(), [...candidates]);
  // Half of a short word may be wrong, a third of a long one.
  const most = Math.min(Math.floor(word.length / 2), Math.max(2, Math.floor(word.length / 3)));
  return distance(word.toLowerCase(), found.toLowerCase()) <= most ? found : undefined;
}

/** What to write instead of a word that is none of the candidates. */
export function suggestion(word: string, candidates: readonly string[], otherwise: string): string {
  const found = nearest(word, candidates);
  return found ? `write \`${found}\`` : otherwise;
}
