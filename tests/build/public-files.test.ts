import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, createSite, removeSite, type Site } from '../fixtures/site.ts';
import { pagesOf, readFile } from './built-site.ts';

/** What older sites and other programs bring, by its name in `public/`. */
const FILES: Readonly<Record<string, string | Buffer>> = {
  'google123.html': 'google-site-verification: google123.html',
  'slides/2024/index.html':
    '<!DOCTYPE html><html><head><style>p{color:red}</style></head><body><script>alert(1)</script></body></html>',
  'slides/2024/deck.js': 'document.body.append("deck")',
  'old/été.html': Buffer.from('<html><p>été</html>', 'latin1'),
  'old/100% sûr.html': '<p>Broken <b>HTML <link rel="stylesheet" href="/none.css">',
  'old/page.htm': '<p>Old',
  'old/a#b.html': '<meta http-equiv="content-security-policy" content="default-src *">',
  'empty.html': '',
  'folder.html/readme.txt': 'A folder with the name of a page.',
  'feed-of-old.xml': '<rss version="2.0"/>',
  'large.html': `<p>${'x'.repeat(3_000_000)}`,
  'film.bin': Buffer.alloc(100_000),
};

describe('a build with files of others in public/', () => {
  let site: Site;
  let output = '';
  const at = (file: string) => path.join(site.root, 'public', file);

  beforeAll(() => {
    site = createSite('english');
    for (const [name, content] of Object.entries(FILES)) {
      mkdirSync(path.dirname(at(name)), { recursive: true });
      writeFileSync(at(name), content);
    }
    symlinkSync(at('google123.html'), at('linked.html'));
    mkdirSync(path.join(site.root, 'elsewhere'));
    writeFileSync(path.join(site.root, 'elsewhere/index.html'), '<p>Elsewhere');
    symlinkSync(path.join(site.root, 'elsewhere'), at('linked'));
    const result = buildSite(site);
    output = result.output;
    expect(result.status, output).toBe(0);
  });
  afterAll(() => removeSite(site));

  test('leaves each of them as it is, byte for byte', () => {
    for (const [name, content] of Object.entries(FILES)) {
      const published = readFileSync(path.join(site.dist, name));
      expect([name, published.equals(Buffer.from(content))]).toEqual([name, true]);
    }
    expect(readFile(site.dist, 'linked.html')).toBe(FILES['google123.html']);
    expect(readFile(site.dist, 'linked/index.html')).toBe('<p>Elsewhere');
  });

  test('has nothing of them in its map, its search and its feeds', () => {
    expect(readFile(site.dist, 'sitemap-0.xml')).not.toMatch(/google123|slides|old|linked|empty/);
    expect(output).toContain('posts indexed: 2 in en');
    expect(output).not.toMatch(/\n\s+at /);
  });

  test('finishes its own pages as ever', () => {
    const pages = pagesOf(site.dist);
    expect(pages.map(({ address }) => address)).not.toContain('/google123.html');
    for (const { address, html } of pages) {
      expect([address, html.includes('@font-face')]).toEqual([address, false]);
    }
  });

  test('stops where one of them shadows an address, and says which', () => {
    const shadows = [
      ...['rss.xml', 'tags/alpha/rss.xml', 'robots.txt', 'sitemap-index.xml', 'llms.txt'],
      ...['build.json', '_headers', '_redirects', '404.html', 'index.html', 'posts/first.html'],
      ...['posts/first/index.html', 'posts/first.md', 'og/posts/first.png', 'pagefind/x.js'],
      ...['_astro/x.css', 'Feed.json'],
    ];
    for (const name of shadows) {
      mkdirSync(path.dirname(at(name)), { recursive: true });
      cpSync(at('google123.html'), at(name));
    }
    const { status, output: told } = buildSite(site);
    expect(status).toBe(1);
    for (const name of shadows) expect(told).toContain(`public/${name}:1:1  public-shadow  `);
    expect(told).not.toMatch(/\n\s+at /);
    expect(existsSync(site.dist)).toBe(false);
  });
});
