/**
 * Completes an install that was made by an older Node than the project's own.
 *
 * npm leaves out optional packages whose `engines` refuse the Node that runs npm: the native parts
 * of Astro, Vite and sharp, where that is Node 18. The project brings a newer Node, for which they
 * are right, so npm is asked once more under that one. Plain JavaScript, since npm runs it
 * with whatever Node there is if the project's own could not be installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const npm = process.env.npm_execpath;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** Optional packages for this machine that are not there. */
const missing = Object.entries(packages).filter(
  ([path, { optional, os, cpu, libc }]) =>
    optional &&
    os?.includes(process.platform) &&
    cpu?.includes(process.arch) &&
    (!libc || libc.includes(libcOfThisMachine())) &&
    !existsSync(path),
);

if (missing.length > 0 && npm && /npm-cli\.[cm]?js$/.test(npm)) {
  const names = missing.map(([path]) => path.replace(/^.*node_modules\//, ''));
  console.log(`Completing the install with Node ${process.version}: ${names.join(', ')}`);
  const { status } = spawnSync(
    process.execPath,
    [npm, 'install', '--no-save', '--ignore-scripts'],
    {
      stdio: 'inherit',
    },
  );
  process.exitCode = status ?? 1;
}

function libcOfThisMachine() {
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
}
