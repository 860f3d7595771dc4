/** `npm run check`: everything that is wrong with the content, and what is to be done about it. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { knownRules } from '#checks/rule.ts';
import type { Preflight } from '#checks/preflight.ts';
import { siteConfigProblems } from '#checks/site-config.ts';
import { suggestion } from '#checks/nearest.ts';
import { formatGitHub, formatJson, formatReport, hasErrors, type Problem } from '#lib/problems.ts';
import { textFilesOf } from '#source/content.ts';
import { applyEdits } from '#source/edits.ts';
import { forgetAddresses } from './forget.ts';
import { acceptAddress, updateLedger } from './ledger-commands.ts';
import { formatAddresses } from './list-addresses.ts';
import { look } from './look.ts';
import { readOptions, UsageError } from './options.ts';

const HELP = `npm run check -- [options] [paths]

Tells everything that is wrong with the posts, pages and data files, or with those at the paths.
Ends with 1 if anything is an error.

  --rule NAME           only this rule, one of those below; may be given more than once
  --format FORMAT       text, json or github
  --fix                 mend what can be mended safely, and tell what was changed
  --update-addresses    add the addresses of posts that are not drafts to src/content/addresses.lock;
                        \`npm run ready\` does that and all else that a commit needs
  --accept ADDRESS      confirm that an address answers something else now; may be given more than once
  --forget ADDRESS      take back an address that was recorded and never deployed, and what was recorded
                        with it; asks the published site; may be given more than once
  --list-addresses      list every address of the site and where each redirect leads
  --help                this text
`;

const OPTIONS = {
  rule: { type: 'string', multiple: true, default: [] as string[] },
  format: { type: 'string', default: 'text' },
  fix: { type: 'boolean', default: false },
  'update-addresses': { type: 'boolean', default: false },
  accept: { type: 'string', multiple: true, default: [] as string[] },
  forget: { type: 'string', multiple: true, default: [] as string[] },
  'list-addresses': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const FORMATS: Record<string, (problems: readonly Problem[]) => string> = {
  text: formatReport,
  json: formatJson,
  github: formatGitHub,
};

/** Runs the command; its exit code. */
export async function run(): Promise<number> {
  const { values, positionals } = readOptions(OPTIONS);
  if (values.help) {
    process.stdout.write(`${HELP}\nRules: ${knownRules().join(', ')}\n`);
    return 0;
  }
  const format = FORMATS[values.format];
  if (!format) {
    const names = Object.keys(FORMATS);
    const fix = suggestion(values.format, names, `write one of ${names.join(', ')}`);
    throw new UsageError(`unknown format \`${values.format}\` → ${fix}`);
  }
  const print = (problems: readonly Problem[]) => {
    const report = format(problems);
    if (report !== '') process.stdout.write(`${report}\n`);
    return hasErrors(problems) ? 1 : 0;
  };
  // What is wrong there would break the code that reads the content.
  const wrongConfig = siteConfigProblems();
  if (wrongConfig.length > 0) return print(wrongConfig);

  const root = process.cwd();
  // What is about to be recorded is no error yet.
  const options = values['update-addresses'] ? { isCi: false } : {};
  let known = look(root, options);
  const isShown = createFilter(values.rule, positionals, root, known);
  if (values.fix) {
    const changed = mend(root, known, isShown);
    // The rules were read when this process started.
    if (changed.includes(known.content.redirectRules.file)) return again();
    if (changed.length > 0) known = look(root, options);
  }
  if (values.forget.length > 0) {
    await forgetAddresses(root, known, values.forget);
    known = look(root, options);
  }
  for (const address of values.accept) {
    acceptAddress(root, known, address);
    known = look(root, options);
  }
  if (values['update-addresses']) {
    const outcome = updateLedger(root, known);
    // What kept it from being written is told, whatever was asked for.
    if (outcome === 'refused') return print(known.problems);
    if (outcome === 'written') known = look(root);
  }
  if (values['list-addresses']) {
    process.stdout.write(formatAddresses(known, values.format));
    return 0;
  }
  return print(known.problems.filter(isShown));
}

/**
 * Which problems are told: those of the rules and below the paths that were named, all where none was.
 *
 * @throws UsageError where there is no such rule or path
 */
function createFilter(
  rules: readonly string[],
  paths: readonly string[],
  root: string,
  { content, problems }: Preflight,
): (problem: Problem) => boolean {
  const unknown = rules.find((rule) => !knownRules().includes(rule));
  if (unknown !== undefined) {
    const names = knownRules();
    const fix = suggestion(unknown, names, `write one of ${names.join(', ')}`);
    throw new UsageError(`unknown rule \`${unknown}\` → ${fix}`);
  }
  const isBelow = (file: string, folder: string) =>
    folder === '' || file === folder || file.startsWith(`${folder}/`);
  const files = [...content.files, ...problems.map(({ file }) => file)];
  const isAnyBelow = (folder: string) => files.some((file) => isBelow(file, folder));
  const named = paths.map((one) => {
    const place = path.relative(root, path.resolve(root, one)).split(path.sep).join('/');
    // The folder of a post is its name, too.
    const post = `src/content/posts/${place}`;
    return !isAnyBelow(place) && isAnyBelow(post) ? post : place;
  });
  const stray = named.findIndex((folder) => !isAnyBelow(folder));
  if (stray >= 0) {
    const fix =
      'write the path of a file or folder from the project’s own, such as src/content/posts/, or the folder name of a post';
    throw new UsageError(`nothing is checked at \`${paths[stray]}\` → ${fix}`);
  }
  return ({ rule, file }) =>
    (rules.length === 0 || rules.includes(rule)) &&
    (named.length === 0 || named.some((folder) => isBelow(file, folder)));
}

/** The same command without `--fix`, in a process of its own; its exit code. */
function again(): number {
  const [script = '', ...args] = process.argv.slice(1);
  const rest = args.filter((arg) => arg !== '--fix');
  return spawnSync(process.execPath, [script, ...rest], { stdio: 'inherit' }).status ?? 1;
}

/** Makes every edit of the problems that are told, and tells what was changed; the files that were. */
function mend(root: string, known: Preflight, isShown: (problem: Problem) => boolean): string[] {
  const edits = known.problems.filter(isShown).flatMap(({ edit }) => edit ?? []);
  const { changes, skipped } = applyEdits(root, edits, textFilesOf(known.content));
  for (const { file, does } of changes) {
    for (const one of does) process.stderr.write(`${file}: ${one}\n`);
  }
  for (const file of skipped) {
    process.stderr.write(`${file}: left alone, it has changed just now\n`);
  }
  if (changes.length === 0) process.stderr.write('nothing to mend\n');
  return changes.map(({ file }) => file);
}
