/**
 * What else a word is found by that is the name of something in code: `System.IO.FileNotFoundException`,
 * `imagePullPolicy`, `Standard_D4s_v5`, `OAuth2`.
 */

/** What joins the parts of a name. A point or a comma between digits makes one number of them. */
const JOINT = /(?:[^\p{L}\p{N}\p{M}.,']|(?<!\p{N})[.,]|(?<=\p{N})[.,](?!\p{N}))+/u;

/** Where a part begins within `imagePullPolicy` and `HTTPServer`. */
const HUMP = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;

/** The number that ends `OAuth2` or `NET8.0`; and that of `v1.7`, but not of `v5`. */
const NUMBER = /(?<=\p{L}{2})\d[\d.]*$|(?<=^v)\d+\.[\d.]+$/iu;

/** Parts that Pagefind finds by itself: words of one case, and numbers of two digits or more. */
const FOUND = /^(?:\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+|\p{N}{2,})$/u;

/** A part that is longer is a key or a digest, and no name. */
const LONGEST = 60;

/** The parts of a word between the signs that join them; the word itself where there are none. */
export function segmentsOf(word: string): string[] {
  return word.split(JOINT).filter((segment) => /[\p{L}\p{N}]/u.test(segment));
}

/**
 * The parts of a word that it would not be found by otherwise: what stands between signs, what begins with
 * a capital in the middle, up to the end, since what begins as it does is found too; and a number at the end.
 */
export function partsOf(word: string): string[] {
  const parts = segmentsOf(word).flatMap((segment) => [
    ...[segment, ...tailsOf(segment)].filter((part) => part !== word && !FOUND.test(part)),
    ...(NUMBER.exec(segment) ?? []),
  ]);
  return [...new Set(parts)];
}

function tailsOf(segment: string): string[] {
  if (segment.length > LONGEST) return [];
  return [...segment.matchAll(HUMP)].map(({ index }) => segment.slice(index));
}
