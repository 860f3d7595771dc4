import { isAlias, isCollection, isNode, isPair, type Document } from 'yaml';
import type { Refusal } from '#lib/mdx-limits/refusal.ts';

/** Each is looked for from the start of the text, and may stand for others. */
const ALIASES = 100;

/**
 * Why the aliases of a document are not to be resolved: there are too many, each counted as often as it
 * would stand in what is read. The place is that of the first one too many.
 */
export function aliasRefusalOf(document: Document): Refusal | undefined {
  const within = new Map<string, number>();
  let refusal: Refusal | undefined;
  /** @returns how many aliases there are in a part, with those in what they stand for */
  const countIn = (part: unknown, before: number): number => {
    if (refusal) return 0;
    if (isPair(part)) {
      const inKey = countIn(part.key, before);
      return inKey + countIn(part.value, before + inKey);
    }
    if (isAlias(part)) {
      const count = 1 + (within.get(part.source) ?? 0);
      if (before + count > ALIASES) refusal = tooMany(part.range![0]);
      return count;
    }
    let count = 0;
    if (isCollection(part)) for (const item of part.items) count += countIn(item, before + count);
    if (isNode(part) && 'anchor' in part && part.anchor) within.set(part.anchor, count);
    return count;
  };
  countIn(document.contents, 0);
  return refusal;
}

function tooMany(offset: number): Refusal {
  return {
    offset,
    message: `over ${ALIASES} aliases (\`*name\`) up to here, with those in what they stand for`,
    fix: 'write out the values that they stand for',
  };
}
