import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isLocale } from '#lib/locales.ts';
import { addGerman } from '../fixtures/german.ts';
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

/**
 * What a site of these languages is made of. German is none of the project’s own: it is added to the site
 * before it is made fresh, or after.
 */
const FORKS: { languages: string; german?: 'before' | 'after'; home: string; others: string[] }[] =
  [
    { languages: 'en,fr', home: 'en', others: ['fr'] },
    { languages: 'fr', german: 'after' as const, home: 'fr', others: ['de'] },
    { languages: 'de', german: 'before' as const, home: 'de', others: [] },
  ].filter(({ languages }) =>
    // A fork has only some of them.
    languages.split(',').every((language) => language === 'de' || isLocale(language)),
  );

/** The unit tests that read something of the site around them, or replace its configuration themselves. */
const UNITS = [
  'house',
  'i18n/',
  'site-texts',
  'picture.test',
  'translate',
  'urls',
  'checks/navigation',
  'lib/services',
];

describe.each(FORKS)('npm run fresh for $languages', ({ languages, german, home, others }) => {
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
    if (german === 'before' && !isLocale('de')) addGerman(site.root);
    const { status, output } = run('npm', 'run', 'fresh', '--', ...identity);
    expect(status, output).toBe(0);
    if (german === 'after') addGerman(site.root);
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

  test.runIf(german === 'after')('is followed by another locale, as the check says', () => {
    expect(run('npm', 'run', 'check').output).toMatch(
      /legal.*no de version → write .*legal\/de\.mdx/,
    );
    for (const page of ['about', 'legal']) {
      const folder = path.join(site.root, 'src/content/pages', page);
      cpSync(path.join(folder, 'fr.mdx'), path.join(folder, 'de.mdx'));
    }
    const { output } = run('npm', 'run', 'check');
    expect(output).toContain('the tag `notes` has no `label.de`, `description.de`');
    const told = [...output.matchAll(/^(\S+):(\d+):\d+ .* → write `(de: '.*')` in its `label`$/gm)];
    expect(told).toHaveLength(3);
    for (const [, file, line, label] of told.toReversed()) {
      const place = path.join(site.root, file!);
      const lines = readFileSync(place, 'utf8').split('\n');
      const at = Number(line) - 1;
      expect(lines[at]).toContain('label: {');
      lines[at] = lines[at]!.replace('label: {', `$& ${label},`);
      writeFileSync(place, lines.join('\n'));
    }
    run('npx', 'prettier', '--write', 'src/config');
    expect(run('npm', 'run', 'hosts')).toMatchObject({ status: 0 });
  });

  test('leaves every page and the sample in the languages of the site, and a label of each link', () => {
    const files = [home, ...others].map((locale) => `${locale}.mdx`).toSorted();
    for (const folder of ['pages/about', 'pages/legal']) {
      expect(readdirSync(path.join(site.root, 'src/content', folder)).toSorted()).toEqual(files);
    }
    const sample = readdirSync(path.join(site.root, 'src/content/posts/sample'));
    expect(sample).toEqual(expect.arrayContaining(languages.split(',').map((one) => `${one}.mdx`)));
    expect(readFileSync(path.join(site.root, 'src/config/navigation.ts'), 'utf8')).not.toMatch(
      /label: \{\s*\}/,
    );
  });

  test('leaves a site that passes the checks of a machine once its addresses are recorded', () => {
    expect(run('npm', 'run', 'check')).toMatchObject({ status: 1 });
    const { status, output } = run('npm', 'run', 'check', '--', '--update-addresses');
    expect(status, output).toBe(0);
    expect(run('npm', 'run', 'check')).toMatchObject({ status: 0 });
    // What French law asks of a publisher in France is asked of nobody else.
    expect(output).not.toContain('LCEN');
    const written = ['src/config', 'src/content', 'vercel.json'];
    const formatted = run('npx', 'prettier', '--check', ...written);
    expect(formatted.status, formatted.output).toBe(0);
  });

  test('leaves a site that its own tests of content pass', () => {
    const content = run('npx', 'vitest', 'run', '--project', 'content');
    expect(content.status, content.output).toBe(0);
    expect(content.output).toMatch(/Tests\s+\d+ passed/);
  });

  test.runIf(german === 'before')('leaves a site that its unit tests pass', () => {
    const unit = run('npx', 'vitest', 'run', '--project', 'unit*', ...UNITS);
    expect(unit.status, unit.output).toBe(0);
    expect(unit.output).toMatch(/Tests\s+\d+ passed/);
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
    for (const other of ['fr', 'en', 'de']) {
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
