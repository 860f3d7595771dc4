import type { ChildProcess } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
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

  test.each([
    ['a post', '/og/posts/complet.png'],
    ['a draft', '/og/posts/brouillon.png'],
    ['the other pages', '/og/default.png?again'],
  ])('draws the card of %s', async (_what, address) => {
    const response = await fetch(`http://127.0.0.1:${PORT}${address}`);
    expect(response.headers.get('content-type')).toBe('image/png');
    const { format, width, height } = await sharp(await response.arrayBuffer()).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  });

  test('has no card of what is not there', async () => {
    expect((await fetch(`http://127.0.0.1:${PORT}/og/posts/absent.png`)).status).toBe(404);
  });

  test('says where to look while there is no index to search', async () => {
    const page = await get('/recherche/');
    expect(page).toContain('L’index de la recherche est fait à la construction du site');
    expect(page).not.toContain('<site-search');
  });

  test('draws diagrams', async () => {
    expect(await get('/schemas/')).toMatch(/<figure class="diagram">[^]*?<svg/);
  });

  test.each([
    ['/rss.xml', '<title>Site Exemple</title>'],
    ['/en/tags/alpha/atom.xml', '<title>Site Exemple · Alpha</title>'],
    ['/feeds/1/feed.json', '"title":"Site Exemple"'],
    ['/feed.xsl', '<html lang="fr">'],
    ['/feed.css', 'Ceci est un flux'],
  ])('serves %s', async (address, part) => {
    expect(await get(address)).toContain(part);
  });

  test('serves a post as Markdown, and draws its diagrams', async () => {
    expect(await get('/posts/sample.md')).toContain('```mermaid alt=');
    const response = await fetch(`http://127.0.0.1:${PORT}/posts/sample/diagram-1.png`);
    expect(response.headers.get('content-type')).toBe('image/png');
    const { format, width } = await sharp(await response.arrayBuffer()).metadata();
    expect(format).toBe('png');
    expect(width).toBeGreaterThan(600);
    const none = await fetch(`http://127.0.0.1:${PORT}/posts/sample/diagram-9.png`);
    expect(none.status).toBe(404);
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

  test('shows a page again as soon as its text is mended, and lists it while it is broken', async () => {
    const file = path.join(site.root, 'src/content/posts/court/fr.mdx');
    const sound = readFileSync(file, 'utf8');
    // Astro keeps what a file said before for a moment: each time it may be that.
    for (const time of [1, 2, 3]) {
      const before = output.length;
      writeFileSync(file, `${sound}\nUn <b cassé\n`);
      await vi.waitUntil(() => output.slice(before).includes('mdx-syntax  '), { timeout: 20_000 });
      await vi.waitUntil(() => output.slice(before).includes('Reloaded data from'), {
        timeout: 20_000,
      });
      expect((await fetch(`http://127.0.0.1:${PORT}/`)).status).toBe(200);
      const broken = output.length;
      writeFileSync(file, `${sound}\nRéparé ${time}.\n`);
      await vi.waitUntil(() => output.slice(broken).includes('no errors any more'), {
        timeout: 20_000,
      });
      expect(await get('/posts/court/')).toContain('<h1');
      expect(output.slice(broken)).not.toContain('Unexpected character');
    }
    writeFileSync(file, sound);
  });

  test('tells a mistake in the configuration on the terminal and on each page, until it is mended', async () => {
    const file = path.join(site.root, 'src/config/site.ts');
    const sound = readFileSync(file, 'utf8');
    const page = () => fetch(`http://127.0.0.1:${PORT}/`, { headers: { accept: 'text/html,*/*' } });
    const mistakes = [
      [sound.replace("timeZone: 'Europe/Paris'", "timeZone: 'Europe/Exemple'"), '`timeZone`'],
      [sound.replace('timeZone:', 'timeZone'), 'src/config/site.ts:'],
    ] as const;
    for (const [source, said] of mistakes) {
      expect(source).not.toBe(sound);
      const before = output.length;
      writeFileSync(file, source);
      await vi.waitUntil(async () => (await page()).status === 500, {
        timeout: 60_000,
        interval: 500,
      });
      await vi.waitUntil(async () => (await (await page()).text()).includes(said), {
        timeout: 60_000,
        interval: 500,
      });
      expect(output.slice(before)).toContain(said);
      expect((await fetch(`http://127.0.0.1:${PORT}/favicon.svg`)).status).toBe(200);
      const broken = output.length;
      writeFileSync(file, sound);
      await vi.waitUntil(
        () => output.slice(broken).includes('The configuration has no errors any more'),
        { timeout: 60_000 },
      );
      expect((await page()).status).toBe(200);
    }
  }, 300_000);

  test('lives on where a text breaks off in the middle of an export', async () => {
    const file = path.join(site.root, 'src/content/posts/court/fr.mdx');
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, `${sound}\nexport const a = "x\\`);
    await vi.waitUntil(() => output.includes('mdx-syntax  '), { timeout: 20_000 });
    const { status } = await fetch(`http://127.0.0.1:${PORT}/posts/court/`);
    expect(status).toBe(500);
    expect(await get('/posts/complet/')).toContain('L’article complet');
    writeFileSync(file, sound);
    await vi.waitUntil(async () => (await get('/posts/court/')).includes('<h1'), {
      timeout: 20_000,
      interval: 500,
    });
  });

  test('looks again when a file that a text shows is added', async () => {
    const folder = path.join(site.root, 'src/content/posts/court');
    const text = path.join(folder, 'fr.mdx');
    const sound = readFileSync(text, 'utf8');
    const said = 'there is no src/content/posts/court/neuf.png';
    writeFileSync(text, `${sound}\n![Un carré](./neuf.png)\n`);
    await vi.waitUntil(() => output.includes(said), { timeout: 20_000 });
    const before = output.length;
    copyFileSync(path.join(folder, '../complet/carre.png'), path.join(folder, 'neuf.png'));
    await vi.waitUntil(() => output.slice(before).includes('no errors any more'), {
      timeout: 20_000,
    });
  });
});
