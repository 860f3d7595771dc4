import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createSite, devServerOf, removeSite, type Site } from '../fixtures/site.ts';

const PORT = 4403;

describe('npm run dev', () => {
  let site: Site;
  let server: ChildProcess;
  let output = '';

  beforeAll(async () => {
    site = createSite('bilingual');
    server = devServerOf(site, PORT);
    server.stdout?.on('data', (chunk) => (output += String(chunk)));
    server.stderr?.on('data', (chunk) => (output += String(chunk)));
    await vi.waitUntil(() => output.includes('watching for file changes'), { timeout: 60_000 });
  });
  afterAll(async () => {
    server.kill();
    await new Promise((resolve) => server.once('exit', resolve));
    removeSite(site);
  });

  const get = async (address: string) => (await fetch(`http://127.0.0.1:${PORT}${address}`)).text();

  test.each([
    ['a draft', '/posts/brouillon/', 'Brouillon'],
    ['a scheduled post', '/posts/futur/', 'Programmé pour le 16 juin 2024'],
  ])('shows %s and marks it', async (_what, address, mark) => {
    expect(await get(address)).toMatch(new RegExp(`<strong[^>]*>${mark}</strong>`));
  });

  test('marks nothing that is published', async () => {
    expect(await get('/posts/complet/')).not.toMatch(/<strong[^>]*class="[^"]*status-note/);
  });

  test('tells a mistake as it arises, goes on, and shows the text once it is mended', async () => {
    const file = path.join(site.root, 'src/content/posts/court/fr.mdx');
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, sound.replace('title:', 'titel:'));
    await vi.waitUntil(() => output.includes('unknown key `titel` → write `title`'), {
      timeout: 20_000,
    });
    expect(await get('/posts/complet/')).toContain('L’article complet');
    writeFileSync(file, sound.replace('title: Court', 'title: Court et neuf'));
    await vi.waitUntil(async () => (await get('/posts/court/')).includes('Court et neuf'), {
      timeout: 20_000,
      interval: 500,
    });
  });
});
