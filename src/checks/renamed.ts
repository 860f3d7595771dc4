import { ledgerOf, type LedgerEntry } from '#lib/addresses/ledger.ts';
import { answersAt } from '#lib/addresses/site-map.ts';
import { oncePerObject } from '#lib/once-per.ts';
import { isOfSite, localeOfPath, urls } from '#lib/urls.ts';
import type { SoundPost } from './entries.ts';
import { recordedIn } from './recorded.ts';
import type { CheckInput } from './rule.ts';

/**
 * The posts that a recorded address which answers nothing may have become: new ones of its language and
 * its date, which is what a post keeps when its folder is renamed. Where a second address of that date
 * has vanished, or a second post is new, nobody but the author knows.
 */
export const renamedPosts = oncePerObject((input: CheckInput): Map<string, Renaming> => {
  const { coming, posts, content } = input;
  const { lines } = recordedIn(content.ledger);
  const byAddress = new Map(posts.map((sound) => [urls.post(sound.post), sound]));
  const known = new Set(lines.map(({ address }) => address));
  const unknown = ledgerOf(coming).filter(({ address }) => !known.has(address));
  const newcomers = Map.groupBy(unknown, keyOf);
  const dated = lines.filter(
    ({ address, date }) => date !== undefined && isOfSite(address) && !answersAt(address, coming),
  );
  const found = new Map<string, Renaming>();
  for (const [key, vanished] of Map.groupBy(dated, keyOf)) {
    const candidates = (newcomers.get(key) ?? []).flatMap(
      ({ address }) => byAddress.get(address) ?? [],
    );
    if (candidates.length === 0) continue;
    const isSure = candidates.length === 1 && vanished.length === 1;
    for (const { address } of vanished) found.set(address, { candidates, isSure });
  }
  return found;
});

/** What an address may have become. */
export interface Renaming {
  candidates: SoundPost[];
  /** Whether it can be nothing but the one candidate. */
  isSure: boolean;
}

/** The post that an address has become for sure. */
export function renamedTo(address: string, input: CheckInput): SoundPost | undefined {
  const renaming = renamedPosts(input).get(address);
  return renaming?.isSure ? renaming.candidates[0] : undefined;
}

function keyOf({ address, date }: LedgerEntry): string {
  return `${localeOfPath(address)} ${date ?? ''}`;
}
