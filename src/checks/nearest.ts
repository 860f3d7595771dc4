import { closest, distance } from 'fastest-levenshtein';

/** The candidate that a misspelt word was probably meant to be; `undefined` where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const found = closest(word.toLowerCase(), [...candidates]);
  const [year, other] = [yearIn(word), yearIn(found)];
  if (year !== undefined && other !== undefined && year !== other) return undefined;
  const wrong = distance(word.toLowerCase(), found.toLowerCase());
  // Half of a short word may be wrong, but not its start too, and a third of a long one.
  const isOtherWord = word.length < 5 && wrong > 1 && word[0] !== found[0];
  const most = Math.min(Math.floor(word.length / 2), Math.max(2, Math.floor(word.length / 3)));
  return wrong <= most && !isOtherWord ? found : undefined;
}

/** However near the number of another year is, it was not meant. */
function yearIn(word: string): string | undefined {
  return /(?<!\d)\d{4}(?!\d)/.exec(word)?.[0];
}

/** What to write instead of a word that is none of the candidates. */
export function suggestion(word: string, candidates: readonly string[], otherwise: string): string {
  const found = nearest(word, candidates);
  return found ? `write \`${found}\`` : otherwise;
}
