/** `npm run hosts`: writes what Vercel reads before a build. */
import path from 'node:path';
import { site } from '#config/site.ts';
import { keepsFromWriting, LESS, vercelFile } from '#checks/host-files.ts';
import { VercelLimit } from '#lib/hosts/vercel.ts';
import { formatProblem } from '#lib/problems.ts';
import { preflight } from '#checks/preflight.ts';
import { readToday } from '#source/environment.ts';
import { writeWhole } from '#source/whole-file.ts';
import { readOptions, UsageError } from './options.ts';

const HELP = `npm run hosts

Writes vercel.json: redirects, those of scheduled posts included, and headers. Vercel reads it before it
builds, so commit it. It is written whole: other keys are lost. What Netlify reads is written by each build.
`;

/** Runs the command; its exit code. */
export function run(): number {
  const { values } = readOptions({ help: { type: 'boolean', default: false } });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (site.hosts.static) {
    throw new UsageError('`hosts.static` is set → Vercel’s rules would stand beside its pages');
  }
  const root = process.cwd();
  const { content, coming, problems } = preflight(root, readToday());
  const faults = problems.filter(keepsFromWriting);
  if (faults.length > 0) {
    const told = faults.map(formatProblem).join('\n');
    throw new UsageError(`${told}\nnothing was written → correct the errors first`);
  }
  const text = vercelFile(coming);
  if (text instanceof VercelLimit) {
    throw new UsageError(`${text.message} → ${LESS}`);
  }
  const { file } = content.vercel;
  if (content.vercel.text === text) {
    process.stdout.write(`${file} is up to date\n`);
    return 0;
  }
  writeWhole(path.join(root, file), Buffer.from(text));
  process.stdout.write(`wrote ${file}\n`);
  return 0;
}
