/** Everything that has to pass, step by step: `npm test`. The output of most is shown only when they fail. */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

interface Step {
  name: string;
  command: string;
  /** What the output of a run that did its work has, where the exit code does not tell. */
  proof?: RegExp;
  /** Shown as it comes, since it lasts. */
  isShown?: boolean;
  environment?: Record<string, string>;
}

interface Outcome {
  code: number | null;
  output: string;
  seconds: string;
}

/** What reads the sources: quick enough to run at once. */
const READERS: Step[] = [
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'code', command: 'eslint --max-warnings 0 .' },
  { name: 'styles', command: 'stylelint "src/**/*.{css,astro}"' },
  { name: 'unused code', command: 'knip' },
  // Without its checker `astro check` only asks to install it, and exits with 0.
  { name: 'types', command: 'astro check', proof: /Result \(\d+ files\)/ },
];

/** What runs the code: each keeps every core busy. */
const RUNNERS: Step[] = [
  { name: 'units and content', command: 'npm run --silent test:unit', proof: /Tests\s+\d+ passed/ },
  { name: 'builds', command: 'npm run --silent test:build', proof: /Tests\s+\d+ passed/ },
  {
    name: 'browser',
    command: 'npm run --silent test:e2e',
    proof: /\d+ passed/,
    isShown: true,
    environment: { SITES_ARE_BUILT: 'true' },
  },
];

const readings = READERS.map((step) => ({ step, outcome: run(step) }));
for (const { step, outcome } of readings) report(step, await outcome);
for (const step of RUNNERS) {
  if (step.isShown) console.log(`▸ ${step.name}`);
  report(step, await run(step));
}

/** Tells how a step ended, and ends everything where it failed. */
function report(step: Step, { code, output, seconds }: Outcome): void {
  const hasProof = step.proof?.test(output) ?? true;
  if (code === 0 && hasProof) {
    console.log(`▸ ${step.name}: passed in ${seconds} s${summaryOf(output)}`);
    return;
  }
  console.log(`▸ ${step.name}: failed after ${seconds} s`);
  if (!step.isShown) console.log(output);
  if (!hasProof)
    console.log(`The output of \`${step.command}\` does not show that it ran: no ${step.proof}.`);
  process.exit(1);
}

function run({ command, isShown, environment }: Step): Promise<Outcome> {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, {
      shell: true,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', ...environment },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (isShown) process.stdout.write(chunk);
      });
    }
    child.on('close', (code) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      // Some tools colour what they print in CI, whatever they are asked.
      resolve({ code, output: stripVTControlCharacters(output), seconds });
    });
  });
}

/** How many tests a step ran, where it says so. */
function summaryOf(output: string): string {
  const count = /Tests\s+(\d+) passed/.exec(output)?.[1];
  return count === undefined ? '' : ` (${count} tests)`;
}
