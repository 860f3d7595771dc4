import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createWatchdog } from '#source/watchdog.ts';

const MODULE = path.resolve(import.meta.dirname, '../../../src/source/watchdog.ts');

/** Runs lines of code with a watchdog that waits for little. */
function run(code: string) {
  const root = mkdtempSync(path.join(tmpdir(), 'watchdog-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const script = path.join(root, 'run.ts');
  writeFileSync(path.join(root, 'fr.mdx'), '---\ntitle: Essai\n---\n\nTexte.\n');
  writeFileSync(
    script,
    `import { createWatchdog } from ${JSON.stringify(MODULE)};\nconst watched = createWatchdog(300);\nconst file = ${JSON.stringify(path.join(root, 'fr.mdx'))};\n${code}\n`,
  );
  return spawnSync(process.execPath, [script], { cwd: root, encoding: 'utf8', timeout: 60_000 });
}

test('work without an end ends the process, and the file is named', () => {
  const { stderr, signal, status } = run('watched(file, 22, () => { for (;;); });');
  expect(signal ?? status).toBe('SIGKILL');
  expect(stderr).toContain('fr.mdx:1:1  text-limits  this text is not read to its end → ');
});

test('work that ends is left alone, however much of it there is', () => {
  const { stdout, stderr, status } = run(
    `const spend = () => { const end = performance.now() + 20; while (performance.now() < end); return 1; };
     let sum = 0;
     for (let at = 0; at < 60; at += 1) sum += watched(file, 0, () => watched(file, 0, spend));
     console.log(sum);`,
  );
  expect([stderr, stdout, status]).toEqual(['', '60\n', 0]);
});

test('what is waited for elsewhere does not count', () => {
  const { stderr, status } = run(
    'watched(file, 0, () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500));',
  );
  expect([stderr, status]).toEqual(['', 0]);
});

test('what work throws is thrown', () => {
  const watched = createWatchdog(20_000);
  const work = () =>
    watched('fr.mdx', 0, () => {
      throw new Error('faux');
    });
  expect(work).toThrow('faux');
  expect(watched('fr.mdx', 0, () => 1)).toBe(1);
});
