/** `npm run ready`: brings a checkout to a state that can be committed and pushed. */
import path from 'node:path';
import { siteConfigProblems } from '#checks/site-config.ts';
import { formatReport, type Problem } from '#lib/problems.ts';
import { DATA_FILES, readContent, textFilesOf, type Content } from '#source/content.ts';
import { readToday } from '#source/environment.ts';
import { writeTogether } from '#source/whole-file.ts';
import { isCommitted, readCheckout, type Checkout } from './checkout.ts';
import { readOptions, UsageError } from './options.ts';
import { answered, isAnswered, prompts } from './prompts.ts';
import { makePlan, type Plan } from './ready-plan.ts';
import { formatPlan } from './ready-report.ts';

const HELP = `npm run ready -- [options]

Brings this checkout to a state that can be committed and pushed: checks everything, mends what can be
mended safely, records new addresses in src/content/addresses.lock, and brings vercel.json up to date
where there is one. It tells first what it will change, what is new for readers beside the addresses that
are recorded, and what still waits, and asks on a terminal. All files are written or none; where anything
is an error, or no commit could be made, none.

Posts that are not committed count: they are what the commit is for. What Git would leave out is told.

  --dry-run   tell it, and change nothing
  --yes       do not ask
  --vercel    write vercel.json where there is none
  --help      this text
`;

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  vercel: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Runs the command; its exit code. */
export async function run(): Promise<number> {
  const { values, positionals } = readOptions(OPTIONS);
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (positionals.length > 0) {
    throw new UsageError(
      `\`${positionals.join(' ')}\` is no option → leave it out: the whole site is made ready`,
    );
  }
  // What is wrong there would break the code that reads the content.
  const wrongConfig = siteConfigProblems();
  if (wrongConfig.length > 0) return refuse(wrongConfig);
  const root = process.cwd();
  const checkout = readCheckout(root);
  const plan = makePlan(root, values.vercel);
  if (Array.isArray(plan)) return refuse(plan);
  refuseIgnored(plan, checkout);
  const report = formatPlan(plan, checkout, readToday());
  process.stdout.write(report === '' ? '' : `${report}\n\n`);
  if (plan.texts.size === 0) {
    process.stdout.write(
      isCommitted(checkout)
        ? 'nothing to publish: all is checked, recorded and committed\n'
        : 'nothing has to be changed before a commit\n',
    );
    return 0;
  }
  if (values['dry-run']) {
    process.stdout.write('nothing was changed, as `--dry-run` asks\n');
    return 0;
  }
  if (!values.yes && isAnswered() && !(await isMeant(plan))) {
    process.stderr.write('nothing was changed\n');
    return 1;
  }
  refuseChanged(root, plan.before.content);
  writeTogether(new Map([...plan.texts].map(([file, text]) => [path.join(root, file), text])));
  process.stdout.write(`changed ${[...plan.texts.keys()].join(', ')}\n`);
  return 0;
}

function refuse(errors: readonly Problem[]): number {
  process.stdout.write(`${formatReport(errors)}\n`);
  process.stderr.write('nothing was changed → correct the errors first\n');
  return 1;
}

async function isMeant({ texts }: Plan): Promise<boolean> {
  const { confirm } = await prompts();
  const files = texts.size === 1 ? 'this file' : `these ${texts.size} files`;
  return answered(await confirm({ message: `Change ${files}?` }));
}

/** @throws UsageError where the ledger would promise what no host can build */
function refuseIgnored({ after: { content, posts } }: Plan, { ignored }: Checkout): void {
  const needed = new Set([
    ...posts.flatMap(({ post, entry }) => (post.draft ? [] : entry.file)),
    ...content.pages.map(({ file }) => file),
    ...DATA_FILES.map((name) => content[name].file),
    ...[content.ledger, content.redirectRules, content.siteConfig, content.vercel].map(
      ({ file }) => file,
    ),
  ]);
  const lost = ignored.find((file) => needed.has(file));
  if (lost === undefined) return;
  throw new UsageError(
    `Git ignores ${lost}, so that no commit would have it → take it out of .gitignore, or \`git add --force ${lost}\``,
  );
}

/** @throws UsageError where somebody has written since the content was read */
function refuseChanged(root: string, before: Content): void {
  const now = readContent(root);
  const texts = textFilesOf(now).map(({ file, text }) => `${file}\n${text}`);
  const same =
    now.files.size === before.files.size &&
    textFilesOf(before).every(({ file, text }, at) => texts[at] === `${file}\n${text}`);
  if (!same) throw new UsageError('the content has changed just now → run this again');
}
