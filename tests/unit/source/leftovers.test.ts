import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { removeLeftovers } from '#source/leftovers.ts';

/** The hashed files that are left of a site with some files. */
function leftOf(files: Readonly<Record<string, string>>): string[] {
  const root = mkdtempSync(path.join(os.tmpdir(), 'leftovers-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(path.join(root, '_astro'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
  removeLeftovers(root, '_astro');
  return readdirSync(path.join(root, '_astro')).toSorted();
}

test.each([
  ['a page', { 'index.html': '<img src="/_astro/a.CKilLg9p_Z1-4.webp">' }],
  [
    'a set of sources',
    { 'index.html': '<source srcset="/_astro/a.CKilLg9p_Z1-4.webp 360w, b 2x">' },
  ],
  ['a feed', { 'rss.xml': '<url>https://example.org/blog/_astro/a.CKilLg9p_Z1-4.webp</url>' }],
  ['a style sheet', { '_astro/s.CKilLg9p.css': 'p{background:url(/_astro/a.CKilLg9p_Z1-4.webp)}' }],
  ['a script', { 'x.js': 'const a="/_astro/a.CKilLg9p_Z1-4.webp"' }],
])('what %s names stays', (_what, files) => {
  expect(leftOf({ ...files, '_astro/a.CKilLg9p_Z1-4.webp': '' })).toContain('a.CKilLg9p_Z1-4.webp');
});

test.each([
  'flow.architecture.OhImosgQ.svg',
  'a.b.c-longer-word.OhImosgQ_Z2vX3t.webp',
  'capture.2024-06-15.Dx-_r9Ab.png',
  'flow.OhIm-sg-.svg',
  'film.-hImosgQ.webm',
  'film.version-2.final-cut.DKilLg9p.vtt',
])('%s stays where a page names it, and goes where none does', (name) => {
  const shown = { 'index.html': `<a href="/_astro/${name}">`, [`_astro/${name}`]: '' };
  expect(leftOf(shown)).toEqual([name]);
  expect(leftOf({ ...shown, 'index.html': `<a href="/_astro/${name.slice(0, -4)}">` })).toEqual([]);
});

test('what nothing names goes: originals, and what drafts show', () => {
  const files = {
    'index.html': '<img src="/_astro/a.CKilLg9p_Z1.webp">',
    '_astro/a.CKilLg9p.png': 'an original',
    '_astro/a.CKilLg9p_Z1.webp': 'what is shown',
    '_astro/draft.DKilLg9p.webm': 'a video',
    '_astro/draft.EKilLg9p.vtt': 'captions',
  };
  expect(leftOf(files)).toEqual(['a.CKilLg9p_Z1.webp']);
});

test('a name that an address encodes is known by its hash', () => {
  const files = {
    'index.html': '<img src="/_astro/%C3%A9t%C3%A9%20%C3%A0%20deux.CKilLg9p.svg">',
    '_astro/été à deux.CKilLg9p.svg': '',
  };
  expect(leftOf(files)).toEqual(['été à deux.CKilLg9p.svg'.normalize()]);
});

test('what is no picture, video or captions stays, and so does a name without a hash', () => {
  const files = {
    '_astro/s.CKilLg9p.css': '',
    '_astro/f.CKilLg9p.woff2': '',
    '_astro/plain.png': '',
  };
  expect(leftOf(files)).toEqual(['f.CKilLg9p.woff2', 'plain.png', 's.CKilLg9p.css']);
});

test('pictures outside the folder of hashed files stay', () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'leftovers-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(path.join(root, 'portal.CKilLg9p.png'), '');
  removeLeftovers(root, '_astro');
  expect(readdirSync(root)).toEqual(['portal.CKilLg9p.png']);
});
