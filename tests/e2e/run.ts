/** Finds a browser, says which, and runs the browser tests in it; arguments are Playwright's. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findBrowser } from './browser.ts';

const { executablePath, origin, environment } = await findBrowser(
  path.resolve('.cache', 'browser'),
);
console.log(`Browser: ${executablePath} (${origin})`);
const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
const { status } = spawnSync(process.execPath, [cli, 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ...environment, CHROMIUM_PATH: executablePath },
});
process.exitCode = status ?? 1;
