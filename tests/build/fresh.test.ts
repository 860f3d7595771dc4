import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isLocale } from '#lib/locales.ts';
import { buildSite, createSite, removeSite, type Site } from '../fixtures/site.ts';
import { filesOf, pageAt, readFile } from './built-site.ts';

const project = path.resolve(import.meta.dirname, '../..');

/** What of the project, besides what makes a site, its own tests of content need. */
const TESTS = [
  'tests',
  'tools',
  'vitest.config.ts',
  'vercel.json',
  '.prettierrc.json',
  '.prettierignore',
];

/** What a site of these languages is made of; a fork has only some of them. */
const FORKS = [
  { languages: 'en,fr', home: 'en', others: ['fr'] },
  { languages: 'fr', home: 'fr', others: [] },
  { languages: 'en', home: 'en', others: [] },
].filter(({ languages }) => languages.split(',').every(isLocale));

describe.each(FORKS)('npm run fresh for $languages', ({ languages, home, others }) => {
  let site: Site;
  const run = (command: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: site.root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      env: { ...process.env, CI: 'true', FORCE_COLOR: '0', BUILD_DATE: '' },
    });
    return { status, output: stripVTControlCharacters(stdout + stderr) };
  };

  beforeAll(() => {
    site = createSite('real');
    for (const part of TESTS) {
      cpSync(path.join(project, part), path.join(site.root, part), { recursive: true });
    }
    const identity = [
      ...['--name', 'Carnet d’Exemple', '--url', 'https://blog.example.org'],
      ...['--languages', languages, '--byline', 'Auteur Exemple', '--yes'],
    ];
    const { status, output } = run('npm', 'run', 'fresh', '--', ...identity);
    expect(status, output).toBe(0);
  });
  afterAll(() => removeSite(site));

  test('leaves the sample post, one tag, and an empty list of rules', () => {
    expect(readFileSync(path.join(site.root, 'src/config/feeds.ts'), 'utf8')).not.toContain(
      'noonFrom',
    );
    const content = path.join(site.root, 'src', 'content');
    expect(readdirSync(path.join(content, 'posts'))).toEqual(['sample']);
    expect(readFileSync(path.join(content, 'tags.yaml'), 'utf8')).toMatch(/^notes:/);
    expect(readFileSync(path.join(site.root, 'src/config/redirects.ts'), 'utf8')).toContain(
      '= [];',
    );
    expect(existsSync(path.join(content, 'addresses.lock'))).toBe(false);
  });

  test('leaves a site that its own tests of content pass', () => {
    const content = run('npx', 'vitest', 'run', '--project', 'content');
    expect(content.status, content.output).toBe(0);
    expect(content.output).toMatch(/Tests\s+\d+ passed/);
  });

  test('leaves a site that passes the checks of a machine once its addresses are recorded', () => {
    expect(run('npm', 'run', 'check')).toMatchObject({ status: 1 });
    expect(run('npm', 'run', 'check', '--', '--update-addresses')).toMatchObject({ status: 0 });
    expect(run('npm', 'run', 'check')).toMatchObject({ status: 0 });
    const written = ['src/config', 'src/content', 'vercel.json'];
    const formatted = run('npx', 'prettier', '--check', ...written);
    expect(formatted.status, formatted.output).toBe(0);
  });

  // The types of a site are those of its languages, and those of both are checked with this one.
  test.skipIf(others.length > 0)('leaves a site that its types pass', () => {
    const types = run('npx', 'astro', 'check');
    expect(types.status, types.output).toBe(0);
  });

  test('leaves a site that builds, and is nobody else’s', () => {
    const { status, output } = buildSite(site);
    expect(status, output).toBe(0);
    const { document } = pageAt(site.dist, '/');
    expect(document.documentElement.getAttribute('lang')).toBe(home);
    expect(document.title).toBe('Carnet d’Exemple');
    const files = filesOf(site.dist);
    for (const other of ['fr', 'en']) {
      expect(files.includes(`${other}/index.html`)).toBe(others.includes(other));
    }
    for (const file of files.filter((one) => /\.(?:html|xml|json|txt|js|css)$/.test(one))) {
      expect([file, readFile(site.dist, file)]).toEqual([
        file,
        expect.not.stringMatching(/cloud[ -]?in[ -]?the[ -]?alps/i),
      ]);
    }
  });
});
