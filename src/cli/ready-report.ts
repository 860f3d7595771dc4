import { newsOf } from '#lib/addresses/news.ts';
import { formatLedgerEntry, parseLedger } from '#lib/addresses/ledger.ts';
import { compareText } from '#lib/compare.ts';
import { toCalendarDate, type CalendarDate } from '#lib/dates.ts';
import { statusOf } from '#lib/posts/published.ts';
import { urls } from '#lib/urls.ts';
import { placeOf, type Checkout } from './checkout.ts';
import type { Plan } from './ready-plan.ts';

/** A part of the report: its heading, and its lines. */
type Part = readonly [heading: string, lines: readonly string[]];

/** What a plan changes, what readers get by it, and what still waits: a part each, without the empty ones. */
export function formatPlan(plan: Plan, checkout: Checkout, today: CalendarDate): string {
  return [
    ...changes(plan),
    ...news(plan, checkout),
    ...waiting(plan, today),
    ...commit(plan, checkout),
  ]
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [`${heading}:`, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n');
}

function changes({ does }: Plan): Part[] {
  const lines = [...does].flatMap(([file, done]) => done.map((one) => `${file}: ${one}`));
  return [['To be changed', lines]];
}

/** Beside what the ledger holds, as it lies on the disk. */
function news({ before, after }: Plan, { changed }: Checkout): Part[] {
  const ledger = parseLedger(before.content.ledger.text).lines;
  const { posts, addresses, redirects, feedItems } = newsOf(
    ledger,
    after.published,
    after.live,
    before.live,
  );
  const added = new Set(posts.map((post) => urls.post(post)));
  const edited = [...after.posts.map(({ entry }) => entry), ...after.content.pages]
    .filter(({ file }) => changed.includes(file))
    .map(({ file, absolutePath }) => ({ file, address: after.addresses.get(absolutePath) ?? '' }))
    .filter(({ address }) => after.live.addresses.has(address) && !added.has(address));
  return [
    [
      'New posts',
      posts.map((post) => `${urls.post(post)}  ${post.title}  (card: ${urls.postCard(post)})`),
    ],
    ['New addresses', addresses],
    ['New redirects', redirects.map(({ from, to }) => `${from} → ${to}`)],
    [
      'New items in feeds',
      feedItems.map((one) => `${one.posts.join(', ')} in ${one.feeds.join(', ')}`),
    ],
    [
      'Texts changed since the last commit',
      edited.map(({ address, file }) => `${address}  (${file})`),
    ],
  ];
}

function waiting({ after, added }: Plan, today: CalendarDate): Part[] {
  const found = after.posts
    .map(({ post, entry: { file } }) => ({ post, file, status: statusOf(post, today) }))
    .toSorted((a, b) => compareText(a.post.date, b.post.date) || compareText(a.file, b.file));
  const scheduled = found.filter(({ status }) => status === 'scheduled');
  const drafts = found.filter(({ status }) => status === 'draft');
  const later = added.filter(({ address }) => {
    const { addresses, redirects } = after.live;
    return !addresses.has(address) && !redirects.has(address);
  });
  return [
    [
      'Waiting for their day',
      scheduled.map(
        ({ post, file }) => `${toCalendarDate(post.date)}  ${urls.post(post)}  (${file})`,
      ),
    ],
    ['Recorded for that day', later.map((entry) => formatLedgerEntry(entry).replace('\t', '  '))],
    ['Drafts', drafts.map(({ file }) => file)],
  ];
}

/** What Git is to be told, and what it would leave out. */
function commit({ texts, after }: Plan, { changed, ignored }: Checkout): Part[] {
  const all = [...new Set([...changed, ...texts.keys()])];
  const places = [...new Set(all.flatMap((file) => placeOf(file) ?? []))].toSorted(compareText);
  const others = all.filter((file) => placeOf(file) === undefined);
  const isHidden = (file: string) => /(?:^|\/)\.[^/]*$/.test(file);
  return [
    ['To be committed', places.length === 0 ? [] : [`git add ${places.join(' ')}`]],
    ['Changed too, and no part of what is published', shortened(others)],
    [
      'Ignored by Git, and so missing where a host builds',
      ignored.filter((file) => after.content.files.has(file) && !isHidden(file)),
    ],
  ];
}

/** The first of some files, and how many others there are. */
function shortened([first, ...others]: readonly string[]): string[] {
  if (first === undefined) return [];
  return [others.length === 0 ? first : `${first} and ${others.length} more`];
}
