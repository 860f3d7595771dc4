import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

interface Workflow {
  jobs: Record<string, { steps: Record<string, unknown>[] }>;
}

describe.each(globSync('.github/workflows/*.yml', { cwd: root }))('%s', (file) => {
  test('tells a secret to one step alone, by its environment', () => {
    const secrets = (part: unknown) => JSON.stringify(part).match(/secrets\.\w+/g) ?? [];
    const workflow = parse(read(file)) as Workflow;
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    const told = steps.flatMap(({ env }) => (env === undefined ? [] : secrets(env)));
    expect(secrets(workflow)).toEqual(told);
    expect(new Set(told).size).toBe(told.length);
  });
});

test('Git keeps out the files in which secrets are kept', () => {
  const ignored = read('.gitignore').split('\n');
  for (const line of ['.env', '.env.*', '.netlify/', '.vercel/']) expect(ignored).toContain(line);
});
