import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { outputIntegration } from '#integrations/output.ts';

let root: string;
let output: string;

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'output-'));
  output = path.join(root, 'dist');
  mkdirSync(output);
  writeFileSync(path.join(output, 'index.html'), 'the site as it was');
});
afterEach(() => rmSync(root, { recursive: true }));

/** Calls the hooks as Astro does when a command starts. */
function start(command: string, outDir: string): void {
  const { hooks } = outputIntegration() as { hooks: Record<string, (options: object) => void> };
  const config = {
    root: pathToFileURL(`${root}/`),
    outDir: pathToFileURL(`${outDir}/`),
    build: { assets: '_astro' },
  };
  hooks['astro:config:setup']!({ command });
  hooks['astro:config:done']!({ config });
}

test('the old site goes when a build starts', () => {
  start('build', output);
  expect(existsSync(output)).toBe(false);
});

test.each(['dev', 'preview', 'sync'])('the site stays when %s starts', (command) => {
  start(command, output);
  expect(existsSync(path.join(output, 'index.html'))).toBe(true);
});

test('an output folder that holds the project is refused, and nothing is removed', () => {
  for (const folder of [root, path.dirname(root)]) {
    expect(() => start('build', folder)).toThrow('holds the project itself');
  }
  expect(existsSync(path.join(output, 'index.html'))).toBe(true);
});
