/** `npm run due`: whether a post has come due that the published site does not show yet. */
import { soundPosts } from '#checks/entries.ts';
import { dayFault } from '#checks/site-config.ts';
import { dueSince } from '#lib/posts/schedule.ts';
import { urls } from '#lib/urls.ts';
import { readContent } from '#source/content.ts';
import { readToday } from '#source/environment.ts';
import { readBuildRecord } from './build-record.ts';
import { readOptions, UsageError } from './options.ts';

const HELP = `npm run due -- [URL or file of build.json]

Ends with 0 if a scheduled post's date has come since the site was built, with 1 if none has, and with
2 if that cannot be told. Without a place it asks the site of src/config/site.ts.
`;

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
  const asked = await readBuildRecord(place);
  if ('fault' in asked) throw new UsageError(`${asked.fault} → ${asked.fix}`);
  const { record } = asked;
  const posts = soundPosts(readContent(process.cwd())).map(({ post }) => post);
  const due = dueSince(posts, record.date, today);
  process.stdout.write(
    due.length > 0
      ? `due since the build of ${record.date}: ${due.map((post) => urls.post(post)).join(', ')}\n`
      : `nothing is due since the build of ${record.date}\n`,
  );
  return due.length > 0 ? 0 : 1;
}
