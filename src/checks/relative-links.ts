import path from 'node:path';
import { isElsewhere } from '#lib/addresses/rule-text.ts';
import { redirectAt } from '#lib/addresses/site-map.ts';
import { decoded } from '#lib/urls.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { bestPath, withHash, type LinkMap, type LinkTarget, type WrittenLink } from './links.ts';
import type { CheckInput } from './rule.ts';

type AddressTarget = Extract<LinkTarget, { kind: 'address' }>;

/** The version that a link of a post names by its folder, `../azure-slas/`, or without its ending: its own language first. */
export function versionNamed(
  entry: EntryFile,
  { written }: AddressTarget,
  { content }: CheckInput,
): EntryFile | undefined {
  if (written === undefined) return undefined;
  const versions = entriesOf(content).filter(
    ({ file }) => path.posix.dirname(file) === written || file === `${written}.mdx`,
  );
  return versions.find(({ place }) => place?.lang === entry.place?.lang) ?? versions[0];
}

/**
 * What a link is to be written as that starts from the address of its post, `../azure-slas/`: feeds show
 * the post elsewhere. `undefined` where it leads to nothing that readers see.
 */
export function rootedPath(
  entry: EntryFile,
  { isElement }: WrittenLink,
  target: AddressTarget,
  map: LinkMap,
  input: CheckInput,
): string | undefined {
  const named = versionNamed(entry, target, input);
  const isShown = named && (named === entry || map.statusOf(named.file) === 'published');
  const own = isShown && [...map.files].find(([, file]) => file === named.file)?.[0];
  const typed = decoded(target.path);
  const page = typed.replace(/\?.*$/, '');
  const end = own ?? (input.live.addresses.has(page) ? page : redirectAt(typed, input.live)?.to);
  if (!end) return undefined;
  const better = isElsewhere(end) ? end : bestPath(entry, end, map, isElement);
  return better.includes('#') ? better : withHash(better, target.hash);
}
