/** `npm run fresh`: leaves nothing of the site that this one is made from but its code. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { navigation } from '#config/navigation.ts';
import type { Locale } from '#config/site.ts';
import { suggestion } from '#checks/nearest.ts';
import { siteConfigProblems } from '#checks/site-config.ts';
import { hasDictionary } from '#i18n/translate.ts';
import { hasWords, SourceFault, type Identity } from '#lib/fork/sources.ts';
import { isLocale, locales } from '#lib/locales.ts';
import { toSlug } from '#lib/posts/new-post.ts';
import { formatProblem } from '#lib/problems.ts';
import { makeFresh } from '#source/fork.ts';
import { askForIdentity, faultIn, isSure, TYPED, type Typed } from './fresh-questions.ts';
import { readOptions, UsageError } from './options.ts';

const HELP = `npm run fresh -- --name "My blog" --url https://example.org --languages en --byline "My Name" --yes

Makes this site yours: removes posts, tags, series, aliases, rules and the list of published addresses,
and leaves the sample post, a draft. On a terminal it asks for what is missing, and before it begins.

  --name NAME           name of the site
  --url ORIGIN          address of the site, without a path
  --languages a,b       languages of the site, the first its own, of src/config/site.ts: ${locales.join(', ')}
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
  refuseFaulty(values);
  const asked = await askForIdentity({
    ...values,
    languages: values.languages === undefined ? undefined : toLanguages(values.languages),
  });
  const identity: Identity = { ...asked, author: toSlug(asked.byline) };
  if (!values.yes && !(await isSure())) {
    process.stderr.write('nothing was changed\n');
    return 1;
  }
  change(root, identity);
  format(root);
  // It reads the configuration that was just written. Nothing is recorded: nothing was published yet.
  again(root, ['hosts']);
  process.stdout.write(
    `${identity.name} is yours: look at src/config/site.ts and src/content/pages/, then npm run dev\n`,
  );
  const borrowed = identity.languages.filter((locale) => !hasWords(locale));
  if (borrowed.length > 0) {
    process.stdout.write(
      `translate what is in English for ${borrowed.join(', ')}: navigation.ts, tags.yaml, pages/ and posts/sample/\n`,
    );
  }
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
  const unwritten = codes.find((code) => isLocale(code) && !hasDictionary(code));
  if (unwritten !== undefined) {
    throw new UsageError(
      `the locale \`${unwritten}\` has no dictionary → write src/i18n/${unwritten}.ts as en.ts is written, and name it in src/i18n/translate.ts`,
    );
  }
  const unknown = codes.find((code) => !isLocale(code));
  if (unknown !== undefined) {
    const fix = suggestion(
      unknown,
      locales,
      `write some of ${locales.join(',')}, or add it there first, with a dictionary in src/i18n/`,
    );
    throw new UsageError(
      `\`--languages ${unknown}\` is no language of src/config/site.ts → ${fix}`,
    );
  }
  return codes.filter(isLocale);
}

/** @throws UsageError where the configuration, or what is given, cannot be what a site is made of */
function refuseFaulty(given: Readonly<Partial<Record<Typed, string | undefined>>>): void {
  const [problem] = siteConfigProblems();
  if (problem) throw new UsageError(formatProblem(problem));
  for (const key of TYPED) {
    const fault = given[key] === undefined ? undefined : faultIn(key, given[key]);
    if (fault !== undefined) throw new UsageError(`\`--${key}\`: ${fault} → correct it`);
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
