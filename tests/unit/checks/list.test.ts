import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CHECKS } from '#checks/index.ts';

const folder = path.resolve(import.meta.dirname, '../../../src/checks');
const files = globSync('*.ts', { cwd: folder }).filter((file) => !file.endsWith('-thread.ts'));

test('every rule that a file of checks exports is in the list, once', async () => {
  const rules = await Promise.all(
    files.map(async (file) => {
      const names = (await import(path.join(folder, file))) as Record<string, unknown>;
      return Object.entries(names).filter(([name]) => /^check[A-Z]/.test(name));
    }),
  );
  const exported = new Map(rules.flat());
  expect(exported.size).toBeGreaterThan(50);
  const listed = new Set<unknown>(CHECKS);
  expect([...exported].filter(([, rule]) => !listed.has(rule)).map(([name]) => name)).toEqual([]);
  expect(CHECKS).toHaveLength(listed.size);
  expect(listed.size).toBe(exported.size);
});
