/** `npm run due`: whether a post has come due that the published site does not show yet. */
import { soundPosts } from '#checks/entries.ts';
import { dayFault } from '#checks/site-config.ts';
import { dueSince, parseBuildRecord } from '#lib/posts/schedule.ts';
import { urls } from '#lib/urls.ts';
import { readContent } from '#source/content.ts';
import { readToday } from '#source/environment.ts';
import { readText } from '#source/text-file.ts';
import { readOptions, UsageError } from './options.ts';

const HELP = `npm run due -- [URL or file of build.json]

Ends with 0 if a scheduled post's date has come since the site was built, with 1 if none has, and with
2 if that cannot be told. Without a place it asks the site of src/config/site.ts.
`;

/** Milliseconds that a published site has to answer. */
const PATIENCE = 20_000;

/** Runs the command; its exit code. */
export async function run(): Promise<number> {
  const { values, positionals } = readOptions({ help: { type: 'boolean', default: false } });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const today = readToday();
  const fault = dayFault(today);
  if (fault !== undefined)
    throw new UsageError(`${fault} → write a calendar date, such as 2026-11-22`);
  const [place = urls.absolute(urls.buildRecord()), ...more] = positionals;
  if (more.length > 0) {
    throw new UsageError(`more than one place: \`${more.join(' ')}\` → write one URL or file`);
  }
  const record = parseBuildRecord(await textAt(place));
  if (!record) {
    throw new UsageError(
      `\`${place}\` is no record of a build → give the address of /build.json of the published site`,
    );
  }
  const posts = soundPosts(readContent(process.cwd())).map(({ post }) => post);
  const due = dueSince(posts, record.date, today);
  process.stdout.write(
    due.length > 0
      ? `due since the build of ${record.date}: ${due.map((post) => urls.post(post)).join(', ')}\n`
      : `nothing is due since the build of ${record.date}\n`,
  );
  return due.length > 0 ? 0 : 1;
}

/** @throws UsageError where nothing can be read there */
async function textAt(place: string): Promise<string> {
  if (!/^https?:\/\//.test(place)) {
    const read = readText(place);
    if ('text' in read) return read.text;
    throw new UsageError(`\`${place}\` cannot be read → give the URL or the file of build.json`);
  }
  try {
    const response = await fetch(place, { signal: AbortSignal.timeout(PATIENCE) });
    if (response.ok) return await response.text();
    throw new Error(`it answers ${response.status}`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`\`${place}\` cannot be fetched: ${why} → is the site published?`);
  }
}
