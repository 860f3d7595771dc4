import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Unit tests that replace modules by their own: each needs modules that no other test has loaded. */
const replacing = globSync('tests/unit/**/*.test.ts')
  .filter((file) => /\bvi\.(?:mock|doMock|resetModules)\(/.test(readFileSync(file, 'utf8')))
  .map((file) => file.replaceAll('\\', '/'));

/** Some run a command as its users do, which takes a second or two. */
const units = { testTimeout: 30_000, maxWorkers: '100%' };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...units,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: replacing,
          setupFiles: ['tests/unit/setup.ts'],
          // Modules are loaded once for all files, which halves the time.
          isolate: false,
        },
      },
      { test: { ...units, name: 'unit-replacing', include: replacing } },
      { test: { ...units, name: 'content', include: ['tests/content/**/*.test.ts'] } },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: ['tests/build/setup.ts'],
          // A build takes seconds, and two at a time is all that small machines bear.
          testTimeout: 120_000,
          hookTimeout: 300_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
