import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { outputIntegration } from '#integrations/output.ts';

let root: string;
let output: string;

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'output-'));
  output = path.join(root, 'dist');
  mkdirSync(output);
  writeFileSync(path.join(output, 'index.html'), 'the site as it was');
});
afterEach(() => rmSync(root, { recursive: true }));

/** Calls the hooks as Astro does when a command starts. */
function start(command: string, outDir: string) {
  const { hooks } = outputIntegration() as { hooks: Record<string, (options: object) => void> };
  const config = {
    root: pathToFileURL(`${root}/`),
    outDir: pathToFileURL(`${outDir}/`),
    publicDir: pathToFileURL(`${root}/public/`),
    build: { assets: '_astro' },
  };
  hooks['astro:config:setup']!({ command });
  hooks['astro:config:done']!({ config });
  return hooks;
}

test('the old site goes when a build starts', () => {
  start('build', output);
  expect(existsSync(output)).toBe(false);
});

test.each(['dev', 'preview', 'sync'])('the site stays when %s starts', (command) => {
  start(command, output);
  expect(existsSync(path.join(output, 'index.html'))).toBe(true);
});

test('an output folder that holds the project is refused, and nothing is removed', () => {
  for (const folder of [root, path.dirname(root)]) {
    expect(() => start('build', folder)).toThrow('holds the project itself');
  }
  expect(existsSync(path.join(output, 'index.html'))).toBe(true);
});

test('what is in public/ stays as it is, whatever its name and form, while pages are finished', () => {
  const hooks = start('build', output);
  const own: Record<string, string> = {
    'index.html':
      '<html><head><style>@font-face{src:url("/a.woff2");}</style><link rel="stylesheet" href="/_astro/a.css"></head></html>',
    '_astro/a.css': 'p{color:red}',
    '_astro/photo.CKilLg9p.jpg': 'an original that no page names',
  };
  const foreign: Record<string, string | Buffer> = {
    'google123.html': 'google-site-verification: google123.html',
    'slides/index.html': '<html><style>@font-face{src:url(x)}</style><script>alert(1)</script>',
    'old/été 100%.html': Buffer.from('<p>été', 'latin1'),
    'empty.html': '',
    'x.html/page.html': '<p>Broken <b>',
    'names.txt': '/_astro/photo.CKilLg9p.jpg',
  };
  const write = (folder: string, files: Record<string, string | Buffer>) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
  };
  write(path.join(root, 'public'), foreign);
  symlinkSync('google123.html', path.join(root, 'public/linked.html'));
  write(output, own);
  cpSync(path.join(root, 'public'), output, { recursive: true, dereference: true });
  hooks['astro:build:done']!({ dir: pathToFileURL(`${output}/`) });
  for (const [name, content] of Object.entries(foreign)) {
    const kept = readFileSync(path.join(output, name));
    expect([name, kept.equals(Buffer.from(content))]).toEqual([name, true]);
  }
  expect(readFileSync(path.join(output, 'linked.html'), 'utf8')).toBe(foreign['google123.html']);
  expect(readFileSync(path.join(output, 'index.html'), 'utf8')).not.toContain('@font-face');
  expect(existsSync(path.join(output, '_astro/photo.CKilLg9p.jpg'))).toBe(false);
});
