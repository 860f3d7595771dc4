import { expect, test, vi } from 'vitest';
import { preflight } from '#checks/preflight.ts';
import { placeOf, SOUND_TREE, TODAY, writeTree } from '../content-tree.ts';

vi.mock('#config/site.ts', async () => {
  const { site } = await import('../test-site.ts');
  return { site: { ...site, base: '/repo/' } };
});

const toldBy = (rule: string, ledger: string) =>
  preflight(writeTree({ ...SOUND_TREE, 'addresses.lock': ledger }), TODAY, {
    rules: [],
    isCi: false,
  }).problems.filter((problem) => problem.rule === rule && problem.severity === 'error');

test('addresses that are not below the base are one mistake of the configuration', () => {
  const problems = toldBy('ledger', '/a-propos/\n/posts/premier/\t2020-01-01\n/rss.xml\n');
  expect(problems.map(placeOf)).toEqual(['addresses.lock:1:1 ledger']);
  expect(problems[0]?.message).toContain(
    '3 addresses are recorded that are not below `base`, /repo/',
  );
  expect(problems[0]?.fix).toContain('delete addresses.lock');
});

test('addresses below it are recorded as ever', () => {
  expect(toldBy('ledger', '/repo/posts/premier/\t2020-01-01\n')).toEqual([]);
});
