import { parseArgs, type ParseArgsConfig } from 'node:util';
import { suggestion } from '#checks/nearest.ts';
import { toClause } from '#checks/rule.ts';
import { configFault } from './config-fault.ts';
import { Cancelled } from './prompts.ts';

/** A mistake in how a command was called; its message says what was found and what to write. */
export class UsageError extends Error {}

/** What a command ends with that could not do its work, as other checkers do. */
const MISUSED = 2;

/** What a shell expects of a command that was interrupted. */
const INTERRUPTED = 130;

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The options and the other words of a command line.
 *
 * @param args what stands behind the name of the command
 * @throws UsageError where it cannot be understood
 */
export function readOptions<Known extends Options>(options: Known, args = process.argv.slice(3)) {
  refuseTaken(options, args);
  const end = args.indexOf('--');
  for (const [index, arg] of (end < 0 ? args : args.slice(0, end)).entries()) {
    const fault = faultOf(arg, args[index + 1], options);
    if (fault !== undefined) throw new UsageError(fault);
  }
  return parseArgs({ options, args, allowPositionals: true, strict: true });
}

/** Why an argument cannot be understood; a value that starts with a dash is an option forgotten. */
function faultOf(arg: string, next: string | undefined, options: Options): string | undefined {
  if (!/^-./.test(arg) || arg === '--') return undefined;
  const [, name, value] = /^--([^=]+)(=.*)?$/s.exec(arg) ?? [];
  const option = name === undefined ? undefined : options[name];
  if (name === undefined || !option) {
    const known = Object.keys(options).map((one) => `--${one}`);
    const words = `write what is no option behind \`--\`, as \`npm run ${scriptName()} -- -- "${arg}"\``;
    const fix = /\s/.test(arg) ? words : suggestion(arg, known, `write one of ${known.join(', ')}`);
    return `unknown option \`${arg.replace(/=.*/s, '')}\` → ${fix}`;
  }
  if (option.type === 'boolean') {
    return value === undefined ? undefined : `\`--${name}\` takes no value → write \`--${name}\``;
  }
  const isAlone = value === undefined && (next === undefined || /^-./.test(next));
  return isAlone ? `\`--${name}\` has no value → write \`--${name} …\`` : undefined;
}

/** @throws UsageError where npm has kept an option to itself, for want of the `--` before it */
function refuseTaken(options: Options, args: readonly string[]): void {
  const taken = Object.keys(options).find(
    (name) => process.env[`npm_config_${name.replaceAll('-', '_')}`] === 'true',
  );
  if (taken === undefined || args.some((arg) => arg.startsWith(`--${taken}`))) return;
  throw new UsageError(
    `npm has kept \`--${taken}\` to itself → write \`npm run ${scriptName()} -- --${taken} …\``,
  );
}

/** How npm knows the command that runs. */
function scriptName(): string {
  return process.argv[2] ?? '';
}

/**
 * Runs a command, and ends the process with its exit code. A mistake in how it was called or
 * configured, or a disk that refuses, is one line.
 */
export async function runCommand(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (error instanceof Cancelled) {
      process.stderr.write('cancelled, nothing was written\n');
      process.exitCode = INTERRUPTED;
      return;
    }
    const message = error instanceof UsageError ? error.message : faultIn(error);
    if (message === undefined) throw error;
    process.stderr.write(`${message}\n`);
    process.exitCode = MISUSED;
  }
}

/** An error of the configuration's source or of the disk; `undefined` of one of our own code. */
function faultIn(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const root = process.cwd();
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined || code === undefined) return configFault(error, root);
  const reason = toClause(error.message.replace(`${code}: `, '').replaceAll(`${root}/`, ''));
  return `the disk refuses (${code}): ${reason} → give it room or rights, and run this again`;
}
