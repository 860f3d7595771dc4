import { expect, test } from '@playwright/test';
import { KINDS } from '../kinds.ts';
import { startJudge, type Judge } from '../measures/lighthouse.ts';

const FULL = { accessibility: 100, 'best-practices': 100, seo: 100 };
const CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;

/** One page of every kind that search engines keep. */
const JUDGED = KINDS.filter(
  ({ kind, isIndexable }, index) =>
    isIndexable && KINDS.findIndex((other) => other.kind === kind) === index,
);

let judge: Judge;
test.beforeAll(async ({ launchOptions }) => {
  judge = await startJudge(launchOptions);
});
test.afterAll(() => judge.close());

// One after the other: the machine's other half is busy as it is.
test.describe.configure({ mode: 'default' });

for (const { kind, address } of JUDGED) {
  test(`Lighthouse gives ${address} (${kind}) full points`, async ({ baseURL }) => {
    test.setTimeout(60_000);
    const { points, lost } = await judge.judge(baseURL + address, CATEGORIES);
    expect(points, lost.join('\n')).toEqual(FULL);
  });
}

for (const address of ['/', '/posts/mille-mots/']) {
  test(`Lighthouse measures how fast ${address} is, three times`, async ({ baseURL }) => {
    test.setTimeout(120_000);
    const measured: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      const { points } = await judge.judge(baseURL + address, ['performance']);
      measured.push(points.performance!);
    }
    const [, median] = measured.toSorted((a, b) => a - b);
    console.log(`Lighthouse, performance of ${address}: ${median} (${measured.join(', ')})`);
    // Reported, not held: a busy machine is slower than a page. But nothing here is slow by itself.
    expect(median).toBeGreaterThan(0);
  });
}
