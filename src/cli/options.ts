import { parseArgs, type ParseArgsConfig } from 'node:util';
import { suggestion } from '#checks/nearest.ts';

/** A mistake in how a command was called; its message says what was found and what to write. */
export class UsageError extends Error {}

/** What a command ends with that could not do its work, as other checkers do. */
const MISUSED = 2;

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The options and the other words of a command line.
 *
 * @throws UsageError where it cannot be understood
 */
export function readOptions<Known extends Options>(options: Known, args = process.argv.slice(2)) {
  const names = Object.keys(options);
  for (const arg of args) {
    const [, name] = /^--([^=]+)/.exec(arg) ?? [];
    if (arg === '--') break;
    if (name !== undefined && !names.includes(name)) {
      const known = names.map((one) => `--${one}`);
      const fix = suggestion(`--${name}`, known, `write one of ${known.join(', ')}`);
      throw new UsageError(`unknown option \`--${name}\` → ${fix}`);
    }
  }
  try {
    return parseArgs({ options, args, allowPositionals: true, strict: true });
  } catch (error) {
    // What is left is an option without its value, or with one that it does not take.
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new UsageError(
      `${first.replace(/\.$/, '')} → \`--help\` tells how each option is written`,
    );
  }
}

/** Runs a command, and ends the process with its exit code; a mistake in how it was called is one line. */
export async function runCommand(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = MISUSED;
  }
}
