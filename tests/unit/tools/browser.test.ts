import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const finder = pathToFileURL(path.resolve(import.meta.dirname, '../../e2e/browser.ts')).href;
const SCRIPT = `
  const { findBrowser } = await import(${JSON.stringify(finder)});
  const { executablePath, origin } = await findBrowser(process.env.CACHE);
  console.log(JSON.stringify({ executablePath, origin }));
`;

let folder: string;
let system: string;
let named: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'browser-'));
  system = path.join(folder, 'bin', 'chromium');
  named = path.join(folder, 'my-browser');
  mkdirSync(path.dirname(system));
  for (const file of [system, named]) {
    writeFileSync(file, '#!/bin/sh\n');
    chmodSync(file, 0o755);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Finds a browser in an environment where Playwright has none of its own. */
function find(environment: Record<string, string>) {
  const { PATH, HOME } = process.env;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', SCRIPT], {
    encoding: 'utf8',
    env: {
      PATH,
      HOME,
      PLAYWRIGHT_BROWSERS_PATH: path.join(folder, 'none'),
      CACHE: path.join(folder, 'cache'),
      ...environment,
    },
  });
}

test('the tests use the browser that CHROMIUM_PATH names before any other', () => {
  const { stdout } = find({ CHROMIUM_PATH: named, PATH: path.dirname(system) });
  expect(JSON.parse(stdout)).toEqual({ executablePath: named, origin: 'CHROMIUM_PATH' });
});

test('a CHROMIUM_PATH that names no program is an error, not a reason to look on', () => {
  const { status, stderr } = find({
    CHROMIUM_PATH: path.join(folder, 'nowhere'),
    PATH: path.dirname(system),
  });
  expect(status).not.toBe(0);
  expect(stderr).toContain('CHROMIUM_PATH names no program that can be run');
});

test('Playwright’s own browser is used before the system’s', () => {
  const { stdout: place } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { chromium } from ${JSON.stringify(import.meta.resolve('@playwright/test'))}; console.log(chromium.executablePath());`,
    ],
    {
      encoding: 'utf8',
      env: { ...process.env, PLAYWRIGHT_BROWSERS_PATH: path.join(folder, 'own') },
    },
  );
  mkdirSync(path.dirname(place.trim()), { recursive: true });
  copyFileSync(named, place.trim());
  const { stdout } = find({
    PLAYWRIGHT_BROWSERS_PATH: path.join(folder, 'own'),
    PATH: path.dirname(system),
  });
  expect(JSON.parse(stdout)).toEqual({ executablePath: place.trim(), origin: 'Playwright’s own' });
});

test('a browser of the system is used where Playwright has none', () => {
  const { stdout } = find({ PATH: path.dirname(system) });
  expect(JSON.parse(stdout)).toEqual({ executablePath: system, origin: 'the system’s' });
});
