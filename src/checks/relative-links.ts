import path from 'node:path';
import { isElsewhere } from '#lib/addresses/rule-text.ts';
import { redirectAt } from '#lib/addresses/site-map.ts';
import { oncePerObject } from '#lib/once-per.ts';
import { decoded } from '#lib/urls.ts';
import { entriesOf, type Content, type EntryFile } from '#source/content.ts';
import { bestPath, withHash, type LinkMap, type LinkTarget, type WrittenLink } from './links.ts';
import type { CheckInput } from './rule.ts';

type AddressTarget = Extract<LinkTarget, { kind: 'address' }>;

/** The version that a link of a post names by its folder, `../azure-slas/`, or without its ending: its own language first. */
export function versionNamed(
  entry: EntryFile,
  { written }: AddressTarget,
  { entries }: LinkMap,
  { content }: CheckInput,
): EntryFile | undefined {
  if (written === undefined) return undefined;
  const file = entries.get(`${written}.mdx`);
  const versions = [...(file ? [file] : []), ...(byFolder(content).get(written) ?? [])];
  return versions.find(({ place }) => place?.lang === entry.place?.lang) ?? versions[0];
}

const byFolder = oncePerObject((content: Content) =>
  Map.groupBy(entriesOf(content), ({ file }) => path.posix.dirname(file)),
);

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
  const named = versionNamed(entry, target, map, input);
  const isShown = named && (named === entry || map.statusOf(named.file) === 'published');
  const own = isShown && map.addresses.get(named.file);
  const typed = decoded(target.path);
  const page = typed.replace(/\?.*$/, '');
  const end = own ?? (input.live.addresses.has(page) ? page : redirectAt(typed, input.live)?.to);
  if (!end) return undefined;
  const better = isElsewhere(end) ? end : bestPath(entry, end, map, isElement);
  return better.includes('#') ? better : withHash(better, target.hash);
}
