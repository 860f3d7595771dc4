import { closest, distance } from 'fastest-levenshtein';
import type { SiteMap } from '#lib/addresses/site-map.ts';
import { oncePerObject } from '#lib/once-per.ts';

/** The candidate that a misspelt word was probably meant to be; `undefined` where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const found = closest(word.toLowerCase(), [...candidates]);
  const [year, other] = [yearIn(word), yearIn(found)];
  if (year !== undefined && other !== undefined && year !== other) return undefined;
  const wrong = distance(word.toLowerCase(), found.toLowerCase());
  // One letter of a short word may be wrong, or their order, half of others, and a third of a long one.
  const isOtherWord = word.length < 5 && wrong > 1 && lettersOf(word) !== lettersOf(found);
  const most = Math.min(Math.floor(word.length / 2), Math.max(2, Math.floor(word.length / 3)));
  return wrong <= most && !isOtherWord ? found : undefined;
}

function lettersOf(word: string): string {
  return [...word.toLowerCase()].toSorted().join('');
}

/**
 * The address that a misspelt one was probably meant to be: each of its parts is that part of the other, or
 * near it, since what addresses share tells nothing of what they differ in.
 *
 * @param isMeant whether one of the addresses may have been meant
 */
export function nearestAddress(
  path: string,
  addresses: readonly string[],
  isMeant: (address: string) => boolean = () => true,
): string | undefined {
  const parts = partsOf(path);
  const alike = (byLength(addresses).get(parts.length) ?? []).filter(
    ({ address, parts: others }) =>
      parts.every(
        (part, at) => part === others[at] || nearest(part, [others[at]!]) !== undefined,
      ) && isMeant(address),
  );
  return nearest(
    path,
    alike.map(({ address }) => address),
  );
}

/** What a site answers, as a list that is the same for all who ask. */
export const addressesOf = oncePerObject(({ addresses }: SiteMap): readonly string[] => [
  ...addresses.keys(),
]);

/** Addresses with their parts, by the number of these. */
const byLength = oncePerObject((addresses: readonly string[]) =>
  Map.groupBy(
    addresses.map((address) => ({ address, parts: partsOf(address) })),
    ({ parts }) => parts.length,
  ),
);

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
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
