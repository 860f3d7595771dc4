/** `npm run fresh`: leaves nothing of the site that this one is made from but its code. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { navigation } from '#config/navigation.ts';
import { site, type Locale } from '#config/site.ts';
import { suggestion } from '#checks/nearest.ts';
import { SourceFault, type Identity } from '#lib/fork/sources.ts';
import { isLocale, locales } from '#lib/locales.ts';
import { toSlug } from '#lib/posts/new-post.ts';
import { siteSchema } from '#schemas/site.ts';
import { makeFresh } from '#source/fork.ts';
import { askForIdentity, isSure } from './fresh-questions.ts';
import { readOptions, UsageError } from './options.ts';

const HELP = `npm run fresh -- --name "My blog" --url https://example.org --languages en --byline "My Name" --yes

Makes this site yours: removes posts, tags, series, aliases, rules and the list of published addresses,
and leaves the sample post, a draft. On a terminal it asks for what is missing, and before it begins.

  --name NAME           name of the site
  --url ORIGIN          address of the site, without a path
  --languages a,b       languages of the site, the first its own: ${locales.join(', ')}
  --byline NAME         who signs the posts
  --yes                 do not ask before
  --help                this text
`;

const OPTIONS = {
  name: { type: 'string' },
  url: { type: 'string' },
  languages: { type: 'string' },
  byline: { type: 'string' },
  yes: { type: 'boolean', default: false },
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
    throw new UsageError(`\`${positionals.join(' ')}\` is no option → put it in quotes behind one`);
  }
  const root = process.cwd();
  refuseUnsaved(root);
  const asked = await askForIdentity({
    ...values,
    languages: values.languages === undefined ? undefined : toLanguages(values.languages),
  });
  const identity: Identity = { ...asked, author: toSlug(asked.byline) };
  refuseFaulty(identity);
  if (!values.yes && !(await isSure())) {
    process.stderr.write('nothing was changed\n');
    return 1;
  }
  change(root, identity);
  format(root);
  // What follows reads the configuration that was just written.
  for (const args of [['hosts'], ['check', '--update-addresses']]) again(root, args);
  process.stdout.write(
    `${identity.name} is yours: look at src/config/site.ts and src/content/pages/, then npm run dev\n`,
  );
  return 0;
}

/** @throws UsageError where Git knows of changes that would be lost */
function refuseUnsaved(root: string): void {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain', '.'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0 && stdout.trim() !== '') {
    throw new UsageError('there are changes that are not committed → commit or drop them first');
  }
}

function toLanguages(written: string): Locale[] {
  const codes = [...new Set(written.split(',').map((code) => code.trim()))];
  const unknown = codes.find((code) => !isLocale(code));
  if (unknown !== undefined) {
    const fix = suggestion(unknown, locales, `write some of ${locales.join(',')}`);
    throw new UsageError(
      `\`--languages ${unknown}\` is no language of src/config/site.ts → ${fix}`,
    );
  }
  return codes.filter(isLocale);
}

/** @throws UsageError where a name or an address cannot be one */
function refuseFaulty({ name, url, author }: Identity): void {
  const [issue] = siteSchema.safeParse({ ...site, name, url }).error?.issues ?? [];
  if (issue) {
    const key = String(issue.path[0]);
    throw new UsageError(`\`--${key}\`: ${issue.message} → correct it`);
  }
  if (author === '') {
    throw new UsageError('`--byline` has no letter → write who signs the posts');
  }
}

/** @throws UsageError where the configuration is not written as it was, and nothing was changed */
function change(root: string, identity: Identity): void {
  try {
    makeFresh(root, identity, navigation);
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    throw new UsageError(
      `${error.message} → write it as it was in the site that you forked; nothing was changed`,
    );
  }
}

/** Sets what was written as the rest is set, where the project's own formatter is installed. */
function format(root: string): void {
  const prettier = path.join(root, 'node_modules', 'prettier', 'bin', 'prettier.cjs');
  spawnSync(process.execPath, [prettier, '--write', 'src/config', 'src/content'], { cwd: root });
}

/** @throws UsageError where a command of this project fails on what was written */
function again(root: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new UsageError(`${stderr}${stdout}`.trim());
}
