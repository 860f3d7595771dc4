/**
 * Completes an install that was made by an older Node than the project's own.
 *
 * npm leaves out optional packages whose `engines` refuse the Node that runs npm: the native parts
 * of Astro, Vite and sharp, where that is Node 18. The project brings a newer Node, for which they
 * are right, so npm is asked once more under that one. Plain JavaScript, since npm runs it with
 * whatever Node there is if the project's own could not be installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { missingPackages } from './missing-packages.mjs';

const npm = process.env.npm_execpath;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { glibcVersionRuntime } = process.report.getReport().header;
const machine = {
  os: process.platform,
  cpu: process.arch,
  libc: glibcVersionRuntime ? 'glibc' : 'musl',
};
const missing = missingPackages(packages, machine, existsSync);

if (missing.length > 0 && npm && /npm-cli\.[cm]?js$/.test(npm)) {
  const names = new Set(missing.map((path) => path.replace(/^.*node_modules\//, '')));
  console.log(`Completing the install with Node ${process.version}: ${[...names].join(', ')}`);
  const { status } = spawnSync(
    process.execPath,
    [npm, 'install', '--no-save', '--ignore-scripts'],
    {
      stdio: 'inherit',
    },
  );
  process.exitCode = status ?? 1;
}
