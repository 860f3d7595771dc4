import { createServer, type AddressInfo } from 'node:net';
import { chromium, type LaunchOptions } from '@playwright/test';
import lighthouse from 'lighthouse';

export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';

/** What Lighthouse says of a page: points of a hundred, and each audit that cost some. */
export interface Verdict {
  points: Partial<Record<Category, number>>;
  lost: string[];
}

/** Lighthouse with a browser of its own, as a phone on a slow line. */
export interface Judge {
  judge: (url: string, categories: readonly Category[]) => Promise<Verdict>;
  close: () => Promise<void>;
}

/** Starts a browser that Lighthouse can speak to. */
export async function startJudge(options: LaunchOptions): Promise<Judge> {
  const port = await freePort();
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
  });
  return {
    judge: (url, categories) => judge(url, categories, port),
    close: () => browser.close(),
  };
}

async function judge(url: string, categories: readonly Category[], port: number): Promise<Verdict> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    disableFullPageScreenshot: true,
    onlyCategories: [...categories],
    // What does not depend on time need not be measured on a slow line.
    ...(!categories.includes('performance') && UNHURRIED),
  });
  if (!result || result.lhr.runtimeError)
    throw new Error(`Lighthouse could not look at ${url}: ${result?.lhr.runtimeError?.message}`);
  const { categories: judged, audits } = result.lhr;
  const lost = Object.values(judged)
    .filter(({ id }) => id !== 'performance')
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id}: ${audits[id]!.title} ${audits[id]!.explanation ?? ''}`.trim());
  return {
    points: Object.fromEntries(
      Object.values(judged).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
    ),
    lost,
  };
}

const UNHURRIED = {
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 100,
  cpuQuietThresholdMs: 0,
} as const;

/** A port that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
