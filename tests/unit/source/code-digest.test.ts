import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeDigest } from '#source/code-digest.ts';

let root = '';
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'code-'));
  write('package.json', '{}');
  write('src/schemas/post.ts', 'a');
  write('src/content.config.ts', 'b');
  write('src/content/posts/un/fr.mdx', 'c');
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([
  ['a schema', 'src/schemas/post.ts'],
  ['a file of code that is new', 'src/lib/deep/new.ts'],
  ['the configuration of the content', 'src/content.config.ts'],
  ['the versions of packages', 'package.json'],
  ['the versions of their packages', 'package-lock.json'],
  ['Astro’s configuration', 'astro.config.mjs'],
])('another digest is made of %s', (_, file) => {
  const before = codeDigest(root);
  write(file, 'other');
  expect(codeDigest(root)).not.toBe(before);
});

test('the digest stays where only content changes, wherever the project is', () => {
  const before = codeDigest(root);
  write('src/content/posts/un/fr.mdx', 'other');
  write('src/content/tags.yaml', 'other');
  expect(codeDigest(`${root}${path.sep}`)).toBe(before);
});

test('text that moves from one file to another is not the same code', () => {
  write('src/a.ts', 'xy');
  write('src/b.ts', '');
  const before = codeDigest(root);
  write('src/a.ts', 'x');
  write('src/b.ts', 'y');
  expect(codeDigest(root)).not.toBe(before);
});
