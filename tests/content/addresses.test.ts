import path from 'node:path';
import { expect, test } from 'vitest';
import { preflight } from '#checks/preflight.ts';
import { destinationOf } from '#lib/addresses/site-map.ts';
import { formatProblem } from '#lib/problems.ts';
import { readToday } from '#source/environment.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { problems, live } = preflight(root, readToday(), { isCi: true });

test('the content has no errors, and every published address is recorded', () => {
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(formatProblem)).toEqual([]);
});

test('every redirect ends in one step at something that is there, or elsewhere', () => {
  for (const { from, to } of live.redirects.values()) {
    if (to === undefined || /^https?:/.test(to)) continue;
    const target = to.replace(/#.*$/, '');
    expect([from, destinationOf(target, live)]).toEqual([from, target]);
    expect(live.addresses.has(target), `${from} → ${to}`).toBe(true);
  }
});
