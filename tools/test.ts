/** Everything that has to pass, step by step: `npm test`. The output of a quick step is shown when it fails. */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

interface Step {
  name: string;
  command: string;
  /** What the output of a run that did its work has, where the exit code does not tell. */
  proof?: RegExp;
  /** Shown as it comes, since it lasts. */
  isShown?: boolean;
}

const STEPS: Step[] = [
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'code', command: 'eslint --max-warnings 0 .' },
  { name: 'styles', command: 'stylelint "src/**/*.{css,astro}"' },
  { name: 'unused code', command: 'knip' },
  // Without its checker `astro check` only asks to install it, and exits with 0.
  { name: 'types', command: 'astro check', proof: /Result \(\d+ files\)/ },
  { name: 'units and content', command: 'npm run --silent test:unit', proof: /Tests\s+\d+ passed/ },
  { name: 'builds', command: 'npm run --silent test:build', proof: /Tests\s+\d+ passed/ },
  { name: 'browser', command: 'npm run --silent test:e2e', proof: /\d+ passed/, isShown: true },
];

for (const step of STEPS) {
  const start = performance.now();
  process.stdout.write(`▸ ${step.name}${step.isShown ? '\n' : ' … '}`);
  const { code, output } = await run(step);
  const hasProof = step.proof?.test(output) ?? true;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (code === 0 && hasProof) {
    console.log(`passed in ${seconds} s${summaryOf(output)}`);
    continue;
  }
  console.log(`failed after ${seconds} s`);
  if (!step.isShown) console.log(output);
  if (!hasProof)
    console.log(`The output of \`${step.command}\` does not show that it ran: no ${step.proof}.`);
  process.exit(1);
}

function run({ command, isShown }: Step): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, {
      shell: true,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (isShown) process.stdout.write(chunk);
      });
    }
    // Some tools colour what they print in CI, whatever they are asked.
    child.on('close', (code) => resolve({ code, output: stripVTControlCharacters(output) }));
  });
}

/** How many tests a step ran, where it says so. */
function summaryOf(output: string): string {
  const count = /Tests\s+(\d+) passed/.exec(output)?.[1];
  return count === undefined ? '' : ` (${count} tests)`;
}
