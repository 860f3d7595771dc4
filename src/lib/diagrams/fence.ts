/** What an author says of a diagram after the word that opens its block: `alt="…" caption="…"`. */
export interface FenceText {
  alt?: string;
  caption?: string;
  /** Keys that mean nothing, and words that are no key with a value in quotes. */
  unknown: string[];
}

export const FENCE_KEYS = ['alt', 'caption'] as const;

/** Reads what stands after ```` ```mermaid ````. */
export function readFence(meta: string | null | undefined): FenceText {
  const fence: FenceText = { unknown: [] };
  const rest = (meta ?? '').replace(
    /([^\s="']+)=(?:"([^"]*)"|'([^']*)')/g,
    (_all, key: string, double?: string, single?: string) => {
      const value = (double ?? single ?? '').trim();
      if (!isKey(key)) fence.unknown.push(key);
      else if (value !== '') fence[key] = value;
      return ' ';
    },
  );
  fence.unknown.push(...(rest.match(/\S+/g) ?? []));
  return fence;
}

function isKey(key: string): key is (typeof FENCE_KEYS)[number] {
  return (FENCE_KEYS as readonly string[]).includes(key);
}
