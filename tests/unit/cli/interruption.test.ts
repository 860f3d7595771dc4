import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { post, TODAY, useProject } from './project.ts';

const project = useProject();

const FIRST = 'src/content/posts/first/en.mdx';
const LEDGER = 'src/content/addresses.lock';
const NEW = 'src/content/posts/a-title/en.mdx';

/** Starts a command and kills it without warning after some milliseconds, or waits for its end. */
function runFor(milliseconds: number, command: string, args: string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/cli/main.ts', command, ...args], {
      cwd: project.root(),
      env: { ...process.env, CI: '', BUILD_DATE: TODAY },
      stdio: 'ignore',
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

test.each([
  {
    command: 'check',
    args: ['--fix'],
    file: FIRST,
    before: post('[a](/tags/alpha)\n'.repeat(5000)),
    after: post('[a](/tags/alpha/)\n'.repeat(5000)),
  },
  { command: 'check', args: ['--update-addresses'], file: LEDGER, before: '/about/\n' },
  { command: 'new', args: ['A title', '--tags', 'alpha'], file: NEW },
])(
  '$command $args leaves its file old or new, whenever it is killed',
  { timeout: 120_000 },
  async ({ command, args, file, before, after }) => {
    const stateOf = () => (project.has(file) ? project.read(file) : undefined);
    const reset = () => {
      if (before !== undefined) project.write(file, before);
      else if (project.has(file)) project.remove(file);
    };
    reset();
    const start = performance.now();
    await runFor(60_000, command, args);
    const whole = performance.now() - start;
    const done = stateOf();
    expect(done).not.toBe(before);
    if (after !== undefined) expect(done).toBe(after);
    // Close to its end, where it writes.
    for (const part of [0.5, 0.85, 0.92, 0.97]) {
      reset();
      await runFor(whole * part, command, args);
      expect([before, done]).toContain(stateOf());
    }
    // What was not finished has a name that nothing reads.
    const content = path.join(project.root(), 'src/content');
    const strays = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.includes('.tmp'),
    );
    expect(strays.every((name) => path.basename(name).startsWith('.'))).toBe(true);
    if (command === 'check') {
      await project.run('check', ['--fix', '--update-addresses']);
      expect((await project.run('check')).status).toBe(0);
    }
  },
);
