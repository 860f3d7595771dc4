import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, createSite, removeSite, type Site } from '../fixtures/site.ts';
import { filesOf, pageAt, pagesOf, readFile } from './built-site.ts';

const FORK = 'https://fork.example.com';

describe('a build', () => {
  let site: Site;
  const at = (file: string) => path.join(site.root, file);
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(at(file), change(readFileSync(at(file), 'utf8')));
  const headOf = (address: string) => {
    const { document } = pageAt(site.dist, address);
    const attribute = (selector: string, name: string) =>
      document.querySelector(selector)?.getAttribute(name) ?? null;
    return {
      canonical: attribute('link[rel="canonical"]', 'href'),
      robots: attribute('meta[name="robots"]', 'content'),
    };
  };

  beforeAll(() => {
    site = createSite('english');
    edit('src/config/redirects.ts', (text) =>
      text.replace(
        /\];\s*$/,
        "  { from: '/feed/', to: '/rss.xml' },\n  { from: '/index.xml', to: '/rss.xml' },\n  { from: '/author/*', to: '/archives/' },\n];\n",
      ),
    );
  });
  afterAll(() => removeSite(site));

  test('for its own address is to be found there', () => {
    const environment = { NETLIFY: 'true', CONTEXT: 'production', URL: 'https://example.org' };
    const { status, output } = buildSite(site, environment);
    expect(status, output).toBe(0);
    expect(output).not.toContain('served-url');
    expect(headOf('/posts/first/')).toEqual({
      canonical: 'https://example.org/posts/first/',
      robots: null,
    });
    const rules = readFile(site.dist, '_headers');
    expect(rules).not.toContain('X-Robots-Tag');
    const kept = [...rules.matchAll(/^(\S+)\n.*immutable$/gm)].map(([, file]) => file);
    const named = filesOf(site.dist).filter((file) =>
      /^_astro\/|\/(?:filter|index|fragment)\//.test(file),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(kept.toSorted()).toEqual(named.map((file) => `/${file}`).toSorted());
    expect(readFile(site.dist, 'robots.txt')).toContain('Sitemap: https://example.org/');
    expect(readFile(site.dist, '_redirects')).toBe(
      '/feed/ /rss.xml 301\n/index.xml /rss.xml 301\n/author/* /archives/ 301\n',
    );
  });

  test('for a preview is not to be found, and names the published site', () => {
    const environment = { VERCEL: '1', VERCEL_ENV: 'preview', VERCEL_URL: 'x.example.com' };
    expect(buildSite(site, environment).status).toBe(0);
    expect(headOf('/posts/first/')).toEqual({
      canonical: 'https://example.org/posts/first/',
      robots: 'noindex',
    });
    expect(readFile(site.dist, '_headers')).toMatch(/\/\*\n {2}X-Robots-Tag: noindex\n$/);
    expect(readFile(site.dist, 'robots.txt')).not.toContain('Sitemap');
  });

  test('for a preview says nothing to search engines: neither a map nor structured data', () => {
    expect(filesOf(site.dist).filter((file) => file.includes('sitemap'))).toEqual([]);
    for (const { html } of pagesOf(site.dist)) {
      expect(html).not.toContain('application/ld+json');
      expect(html).not.toContain('sitemap');
    }
  });

  test('for another address says which line to change, and is not to be found', () => {
    const environment = { NETLIFY: 'true', CONTEXT: 'production', URL: FORK };
    const { status, output } = buildSite(site, environment);
    expect(status, output).toBe(0);
    const line = readFileSync(at('src/config/site.ts'), 'utf8')
      .split('\n')
      .findIndex((one) => one.startsWith('  url: '));
    expect(output.match(/served-url/g)).toHaveLength(1);
    expect(output).toContain(`src/config/site.ts:${line + 1}:3  served-url`);
    expect(output).toContain(`write \`url: '${FORK}'\``);
    expect(headOf('/posts/first/')).toEqual({
      canonical: `${FORK}/posts/first/`,
      robots: 'noindex',
    });
    expect(readFile(site.dist, 'rss.xml')).toContain(`<link>${FORK}/posts/first/</link>`);
    expect(readFile(site.dist, '_headers')).toContain('X-Robots-Tag: noindex');
  });

  test('stops there where the configuration asks for it', () => {
    edit('src/config/site.ts', (text) => text.replace('strictUrl: false', 'strictUrl: true'));
    const environment = { NETLIFY: 'true', CONTEXT: 'production', URL: FORK };
    const { status, output } = buildSite(site, environment);
    expect(status).toBe(1);
    expect(output).toContain('served-url');
    expect(existsSync(site.dist)).toBe(false);
  });

  test('stops where vercel.json is not what the content says', () => {
    writeFileSync(at('vercel.json'), '{}\n');
    const { status, output } = buildSite(site);
    expect(status).toBe(1);
    expect(output).toContain('vercel.json:1:1  host-file');
    expect(output).toContain('run `npm run ready` and commit it');
    writeFileSync(at('vercel.json'), '');
  });

  test('for a host that only serves files has pages that lead on, and no rules', () => {
    edit('src/config/site.ts', (text) => text.replace('static: false', 'static: true'));
    const { status, output } = buildSite(site);
    expect(status, output).toBe(0);
    expect(existsSync(path.join(site.dist, '_redirects'))).toBe(false);
    expect(existsSync(path.join(site.dist, '_headers'))).toBe(false);
    const { document } = pageAt(site.dist, '/feed/');
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
      'https://example.org/rss.xml',
    );
    expect(document.querySelector('a')?.getAttribute('href')).toBe('https://example.org/rss.xml');
    expect(readFile(site.dist, 'index.xml')).toBe(readFile(site.dist, 'rss.xml'));
    expect(existsSync(path.join(site.dist, 'author'))).toBe(false);
  });
});
