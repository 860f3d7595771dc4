import type { Preflight } from '#checks/preflight.ts';
import { isOfTagOrSeries } from '#checks/ledger.ts';
import { formatLedger, formatLedgerEntry, type LedgerEntry } from '#lib/addresses/ledger.ts';
import { answersAt } from '#lib/addresses/site-map.ts';
import { isOfSite, urls } from '#lib/urls.ts';
import { readBuildRecord } from './build-record.ts';
import { readLedger, recordedAs, writeLedger } from './ledger-commands.ts';
import { UsageError } from './options.ts';

/**
 * Takes out of the ledger what the published site never answered, as the site itself tells, and with a post
 * what was recorded for it alone: its aliases, and the lists and feeds of a tag or series of its own.
 *
 * @throws UsageError where an address is published or not recorded, or where that cannot be told: then all
 * stays as it is
 */
export async function forgetAddresses(
  root: string,
  known: Preflight,
  typed: readonly string[],
): Promise<void> {
  const ledger = readLedger(known);
  const named = typed.map((one) => recordedAs(one, ledger, known, 'there is nothing to forget'));
  const published = await readPublished(known.content.ledger.file);
  const shown = named.find(({ address }) => published.addresses.has(address));
  if (shown) {
    throw new UsageError(
      `nothing was forgotten: \`${shown.address}\` is published, as ${published.place} tells of the build of ${published.date} → send it on, or write \`{ gone: '${urls.toTyped(shown.address)}' }\` in src/config/redirects.ts`,
    );
  }
  const stray = named.find(({ address }) => !isOfSite(address));
  if (stray) {
    throw new UsageError(
      `nothing was forgotten: \`${stray.address}\` is not below \`base\`, and ${published.place} tells nothing of it → write \`base\` as it was`,
    );
  }
  const isUnpublished = ({ address }: LedgerEntry) => !published.addresses.has(address);
  const gone = new Set([...named, ...belonging(named, ledger.filter(isUnpublished), known)]);
  writeLedger(root, known, formatLedger(ledger.filter((entry) => !gone.has(entry))));
  for (const entry of gone) process.stderr.write(`forgot ${formatLedgerEntry(entry)}\n`);
}

/**
 * What the published site answers, as its last build told.
 *
 * @param file the ledger
 * @throws UsageError where the site does not tell
 */
async function readPublished(file: string) {
  const place = urls.absolute(urls.buildRecord());
  const asked = await readBuildRecord(place);
  if ('fault' in asked) {
    throw new UsageError(
      `nothing was forgotten, since nothing tells what is published: ${asked.fault} → run this again when the site answers; where it was never deployed, nothing is published: delete ${file} and run \`npm run check -- --update-addresses\``,
    );
  }
  const { addresses, date } = asked.record;
  if (!addresses) {
    throw new UsageError(
      `nothing was forgotten: \`${place}\` does not tell what is published, as the site was built before it did → deploy the last commit again, and run this then`,
    );
  }
  return { place, date, addresses: new Set(addresses) };
}

/** The lists that would lead nowhere without the posts at some addresses, and what leads to these or to them. */
function belonging(
  named: readonly LedgerEntry[],
  unpublished: readonly LedgerEntry[],
  { posts, siteOf }: Preflight,
): LedgerEntry[] {
  const paths = new Set(named.map(({ address }) => address));
  const left = siteOf(
    posts.map(({ post }) => post).filter((post) => !post.draft && !paths.has(urls.post(post))),
  );
  const lists = unpublished.filter(
    ({ address, date, target }) =>
      date === undefined &&
      target === undefined &&
      isOfTagOrSeries(address) &&
      !answersAt(address, left),
  );
  for (const { address } of lists) paths.add(address);
  return [
    ...lists,
    ...unpublished.filter(({ target }) => target !== undefined && paths.has(target)),
  ];
}
