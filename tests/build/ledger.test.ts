import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { buildSite, createSite, removeSite, type Site } from '../fixtures/site.ts';

let site: Site | undefined;
afterEach(() => {
  if (site) removeSite(site);
  site = undefined;
});

test('an address that was published and leads nowhere stops a build, which says what to do', () => {
  site = createSite('english');
  writeFileSync(path.join(site.root, 'src/content/addresses.lock'), '/posts/frist/\t2023-01-01\n');
  const { status, output } = buildSite(site);
  expect(status).toBe(1);
  expect(output).toContain(
    'src/content/addresses.lock:1:1  ledger  /posts/frist/ was published and leads nowhere now; /posts/first/ is new and has its date',
  );
  expect(output).toContain('add `aliases: ["/posts/frist/"]` to src/content/posts/first/en.mdx');
  expect(existsSync(site.dist)).toBe(false);
});

test('in CI an address that is not recorded stops a build', () => {
  site = createSite('english');
  const { status, output } = buildSite(site, { CI: 'true' });
  expect(status).toBe(1);
  expect(output).toContain('10 addresses are published and not recorded: /about/, /atom.xml');
});
