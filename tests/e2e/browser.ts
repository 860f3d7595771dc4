import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

/** A browser to test with, and where it comes from. */
export interface Browser {
  executablePath: string;
  origin: string;
  /** Variables that it needs to start. */
  environment: Record<string, string>;
}

/** The Chromium of npm's `@sparticuz/chromium`, for machines that reach the npm registry and nothing else. */
const PACKAGED = '@sparticuz/chromium@153.0.0';

/** The shell comes first: it opens a page in less than half the time. */
const SYSTEM_NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];

/**
 * Finds a browser, or gets one: `CHROMIUM_PATH`, Playwright's own, one of the system, Playwright's
 * download, the packaged one. Never goes on without.
 *
 * @param cache folder that keeps what is fetched from npm
 */
export async function findBrowser(cache: string): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (!isExecutable(named))
      throw new Error(`CHROMIUM_PATH names no program that can be run: ${named}`);
    return found(named, 'CHROMIUM_PATH');
  }
  const own = chromium.executablePath();
  if (isExecutable(own)) return found(own, 'Playwright’s own');
  const installed = systemBrowser();
  if (installed) return found(installed, 'the system’s');
  console.log('No browser on this machine: trying Playwright’s download.');
  if (downloadOwn() && isExecutable(own)) return found(own, 'Playwright’s own, downloaded now');
  console.log(`Playwright’s download is out of reach: using npm’s ${PACKAGED}.`);
  return packagedBrowser(cache);
}

function systemBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [
    ...folders.flatMap((folder) => SYSTEM_NAMES.map((name) => path.join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  return candidates.find(isExecutable);
}

function downloadOwn(): boolean {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const { status } = spawnSync(process.execPath, [cli, 'install', '--only-shell', 'chromium'], {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: 300_000,
  });
  return status === 0;
}

async function packagedBrowser(cache: string): Promise<Browser> {
  const folder = path.join(cache, PACKAGED.replace('/', '-'));
  const entry = path.join(folder, 'node_modules', '@sparticuz', 'chromium', 'build', 'index.js');
  if (!existsSync(entry)) {
    mkdirSync(folder, { recursive: true });
    const { status, stderr } = spawnSync(
      'npm',
      [
        'install',
        '--prefix',
        folder,
        '--no-save',
        '--no-package-lock',
        '--ignore-scripts',
        PACKAGED,
      ],
      { encoding: 'utf8', shell: process.platform === 'win32' },
    );
    if (status !== 0)
      throw new Error(
        `No browser could be found or fetched.\n${stderr}\nSet CHROMIUM_PATH to one.`,
      );
  }
  // Told that it runs in Lambda, the package unpacks the libraries that a bare machine lacks, and
  // sets LD_LIBRARY_PATH to find them.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x';
  const { default: packaged } = (await import(pathToFileURL(entry).href)) as {
    default: { executablePath: () => Promise<string> };
  };
  const executablePath = await packaged.executablePath();
  return {
    executablePath,
    origin: `npm’s ${PACKAGED}`,
    environment: process.env.LD_LIBRARY_PATH
      ? { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH }
      : {},
  };
}

function found(executablePath: string, origin: string): Browser {
  return { executablePath, origin, environment: {} };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
