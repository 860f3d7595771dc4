import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const { dependencies, devDependencies, allowScripts } = JSON.parse(read('package.json')) as Record<
  string,
  Record<string, unknown>
>;

describe('the packages', () => {
  test.each(Object.entries({ ...dependencies, ...devDependencies }))(
    '%s is pinned to one version: %s',
    (_name, version) => {
      expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    },
  );

  test('bring a Node of the version that .nvmrc names, and may install it', () => {
    expect(devDependencies?.node).toMatch(new RegExp(`^${read('.nvmrc').trim()}\\.`));
    expect(allowScripts?.node).toBe(true);
  });

  test('come from wherever npm is told to, not from an address in the lock file', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
  });
});

interface LockEntry {
  optionalDependencies?: Record<string, string>;
}

/** Whether a package finds another by npm's way of looking: beside it, or in a folder above. */
function finds(packages: Record<string, LockEntry>, from: string, name: string): boolean {
  const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (place in packages) return true;
  const above = from.lastIndexOf('/node_modules/');
  return from !== '' && finds(packages, above < 0 ? '' : from.slice(0, above), name);
}

test('the lock file names the native packages of every system: npm 11 refuses one that does not', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, LockEntry>;
  };
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !finds(packages, place, name))
      .map((name) => `${place} → ${name}`),
  );
  expect(missing).toEqual([]);
});
