import { writeSync } from 'node:fs';
import { formatReport, type Problem } from '#lib/problems.ts';

/**
 * Ends the process with one report of the errors, if there are any. Not by throwing: Astro puts the
 * name of its hook or of a picture above what is thrown, and hints or a stack of its own below.
 */
export function stopOnErrors(problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  writeSync(
    process.stderr.fd,
    `\nThe content has errors; nothing was built.\n\n${formatReport(errors)}\n\n`,
  );
  process.exit(1);
}
