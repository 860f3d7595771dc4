import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { distOf, pageAt, pagesOf, type BuiltPage } from './built-site.ts';
import { fontFiles, pageFiles } from './page-weight.ts';

const root = path.resolve(import.meta.dirname, '../..');

interface Check {
  name: string;
  passed: boolean;
  size: number;
  sizeLimit: number;
}

/** What size-limit says of the built pages, by the budgets of `.size-limit.ts`. */
function sizeLimit(): Check[] {
  const cli = path.join(root, 'node_modules', 'size-limit', 'bin.js');
  const { stdout } = spawnSync(process.execPath, [cli, '--json'], { cwd: root, encoding: 'utf8' });
  return JSON.parse(stdout) as Check[];
}

test('the pages and their fonts weigh no more than their budgets', () => {
  const checks = sizeLimit();
  expect(checks).toHaveLength(4);
  for (const { name, size, sizeLimit: limit } of checks) {
    expect(size, name).toBeGreaterThan(0);
    expect.soft(size, `${name}: ${size} bytes of ${limit}`).toBeLessThanOrEqual(limit);
  }
  expect(checks.every(({ passed }) => passed)).toBe(true);
});

test('what is weighed is what a page is made of', () => {
  const dist = distOf('bilingual');
  for (const address of ['/', '/posts/mille-mots/']) {
    const { text, preloadedFonts } = pageFiles(dist, address);
    const { document } = pageAt(dist, address);
    expect(text).toHaveLength(1 + document.querySelectorAll('link[rel~="stylesheet"]').length);
    expect(text.length).toBeGreaterThan(1);
    for (const file of [...text, ...preloadedFonts, ...fontFiles(dist)])
      expect({ file, exists: existsSync(file) }).toEqual({ file, exists: true });
  }
  expect(pageFiles(dist, '/').preloadedFonts).toHaveLength(2);
  expect(fontFiles(dist).length).toBeLessThanOrEqual(4);
});

test('the post that is weighed has 900 words, a block of code, a table and a callout', () => {
  const { document } = pageAt(distOf('bilingual'), '/posts/mille-mots/');
  const prose = document.querySelector('.prose')!;
  expect(prose.querySelectorAll('pre')).toHaveLength(1);
  expect(prose.querySelectorAll('table')).toHaveLength(1);
  expect(prose.querySelectorAll('[role="note"]')).toHaveLength(1);
  const words = [...prose.querySelectorAll('p, h2, h3, td, th')].flatMap((element) =>
    [...new Intl.Segmenter('fr', { granularity: 'word' }).segment(element.textContent)].filter(
      ({ isWordLike }) => isWordLike,
    ),
  );
  expect(words.length).toBeGreaterThanOrEqual(890);
  expect(words.length).toBeLessThanOrEqual(910);
});

/** Bytes of the JavaScript that a page runs, each file compressed by itself, with what it imports. */
function scriptWeight(dist: string, { document }: BuiltPage): number {
  const scripts = [...document.querySelectorAll('script')].filter(
    (script) => !/json/.test(script.getAttribute('type') ?? ''),
  );
  const preloads = [...document.querySelectorAll('link[rel="modulepreload"]')];
  const files = new Set<string>();
  const visit = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, specifier] of code.matchAll(/\b(?:from|import)\s*\(?["'](\.[^"']+)["']/g))
      visit(path.resolve(path.dirname(file), specifier!));
  };
  for (const script of scripts)
    if (script.hasAttribute('src')) visit(path.join(dist, script.getAttribute('src')!));
  for (const preload of preloads) visit(path.join(dist, preload.getAttribute('href')!));
  const inline = scripts.map((script) => script.textContent).filter((code) => code !== '');
  const codes = [...inline, ...[...files].map((file) => readFileSync(file, 'utf8'))];
  return codes.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);
}

describe.each(['bilingual', 'english', 'empty', 'real'] as const)('on the %s site', (name) => {
  test('no page has more than 2 KB of JavaScript, but for the search', () => {
    const dist = distOf(name);
    const heavy = pagesOf(dist)
      .filter(({ html }) => !html.includes('<site-search'))
      .map((page) => ({ address: page.address, bytes: scriptWeight(dist, page) }))
      .filter(({ bytes }) => bytes > 2000);
    expect(heavy).toEqual([]);
  });
});
