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
