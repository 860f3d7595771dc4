import { defineConfig, devices } from '@playwright/test';

/** The built sites that the tests visit, each on a port of its own. */
export const PORTS = { bilingual: 4401, real: 4402 } as const;

const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: process.env.CI === 'true',
  workers: 2,
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    locale: 'fr-FR',
    // What is not there after five seconds is not there.
    actionTimeout: 5_000,
    launchOptions: {
      ...(executablePath && { executablePath }),
      // A browser in a container runs as root, where Chromium's own sandbox cannot start.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  projects: Object.entries(PORTS).map(([name, port]) => ({
    name,
    testMatch: `${name}/**/*.test.ts`,
    use: { baseURL: `http://127.0.0.1:${port}` },
  })),
  webServer: Object.entries(PORTS).map(([name, port]) => ({
    command: `node tests/e2e/serve.ts ${name} ${port}`,
    port,
    reuseExistingServer: false,
    timeout: 120_000,
  })),
});
