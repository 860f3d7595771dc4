/**
 * Optional packages of a lock file that this machine should have and has not.
 *
 * @param {Record<string, { optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }>} packages
 *   the `packages` of `package-lock.json`, by their paths
 * @param {{ os: string, cpu: string, libc: string }} machine as Node and npm name them
 * @param {(path: string) => boolean} isInstalled
 * @returns {string[]} their paths; packages for other systems are not among them
 */
export function missingPackages(packages, machine, isInstalled) {
  const suits = (wanted, own) => !wanted || wanted.includes(own);
  return Object.entries(packages)
    .filter(
      ([path, { optional, os, cpu, libc }]) =>
        optional &&
        // A package that names no system is optional for reasons of its own.
        os &&
        suits(os, machine.os) &&
        suits(cpu, machine.cpu) &&
        suits(libc, machine.libc) &&
        !isInstalled(path),
    )
    .map(([path]) => path);
}
