import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMPUTED, importsOf, readFiles, roomOf, strayImports, type Room } from './house-rules.ts';

const root = path.resolve(import.meta.dirname, '../..');
const LOGIC = ['lib', 'schemas', 'config'];
const CODE = /\.(?:ts|mjs|astro)$/;

/** The rooms of ARCHITECTURE.md: what each may import, besides itself and packages. */
const ROOMS: Record<string, Room> = {
  config: { rooms: [] },
  schemas: { rooms: ['config'], modules: ['astro/zod'] },
  i18n: { rooms: ['config', 'lib/typography'] },
  lib: { rooms: ['config', 'schemas', 'i18n'] },
  // What the interface texts are set by cannot need them.
  'lib/typography': { rooms: ['config'] },
  // What the browser runs too, and so needs nothing of the site.
  'lib/search': { rooms: [] },
  source: { rooms: LOGIC, modules: ['node:fs', 'node:fs/promises'] },
  checks: { rooms: ['source', ...LOGIC, 'i18n'] },
  markdown: { rooms: ['lib', 'config', 'i18n'] },
  loaders: { rooms: ['source', 'lib', 'schemas', 'markdown'], modules: ['astro/loaders'] },
  'content.config.ts': {
    rooms: ['loaders', 'source', 'schemas'],
    modules: ['astro:content', 'astro/loaders'],
  },
  pictures: { rooms: ['lib'], modules: ['astro/assets', 'astro/assets/services/sharp'] },
  queries: {
    rooms: ['lib', 'config', 'i18n'],
    modules: ['astro:content', 'astro:container', 'astro/container'],
  },
  // Pagefind’s script is loaded from where the site’s base puts it.
  scripts: { rooms: ['lib/search'], modules: [COMPUTED] },
  components: { rooms: ['lib', 'i18n', 'config', 'scripts'], modules: ['astro:assets'] },
  layouts: { rooms: ['components', 'lib', 'i18n', 'config', 'styles'] },
  pages: { rooms: ['queries', 'layouts', 'components', 'lib', 'i18n', 'config'] },
  cards: { rooms: ['source', 'lib'] },
  integrations: {
    rooms: [...LOGIC, 'i18n', 'source', 'checks', 'markdown', 'cards', 'pictures'],
    modules: ['node:fs', 'node:fs/promises'],
  },
  preview: { rooms: LOGIC, modules: ['node:fs'] },
  cli: { rooms: [...LOGIC, 'i18n', 'source', 'checks', 'markdown', 'preview'] },
  'astro.config.mjs': {
    rooms: ['config', 'lib', 'integrations', 'markdown'],
    modules: ['astro/config'],
  },
  'env.d.ts': { rooms: [] },
};

const sources = [
  ...readFiles(root, ['src'], CODE),
  {
    file: 'astro.config.mjs',
    text: readFileSync(path.join(root, 'astro.config.mjs'), 'utf8'),
  },
];

describe('a file imports what its room may', () => {
  test.each(sources.map((source) => ({ file: source.file, source })))('$file', ({ source }) => {
    expect(strayImports(source, ROOMS)).toEqual([]);
  });

  test('there are files to look at, and imports in them', () => {
    expect(sources.map(({ file }) => file)).toContain('astro.config.mjs');
    expect(new Set(sources.map(({ file }) => roomOf(file))).size).toBeGreaterThan(10);
    expect(sources.flatMap(importsOf).length).toBeGreaterThan(sources.length);
  });
});

describe('the table of rooms', () => {
  test.each([
    ['src/lib/a.ts', "import { b } from '#queries/b.ts';"],
    ['src/lib/a.ts', "import type { B } from '#queries/b.ts';"],
    ['src/lib/a.ts', "export * from '#source/b.ts';"],
    ['src/lib/a.ts', "const b = await import('#source/b.ts');"],
    ['src/lib/a.ts', "type B = import('#source/b.ts').B;"],
    ['src/lib/a.ts', 'const b = await import(name);'],
    ['src/lib/a.ts', "import '#styles/b.css';"],
    ['src/lib/a.ts', "import { getCollection } from 'astro:content';"],
    ['src/lib/a.ts', "import { z } from 'astro/zod';"],
    ['src/lib/a.ts', "import { z, type ZodType } from 'astro/zod';"],
    ['src/lib/a.ts', "import { readFileSync } from 'node:fs';"],
    ['src/i18n/a.ts', "import { b } from '#lib/urls.ts';"],
    ['src/lib/typography/a.ts', "import { b } from '#i18n/b.ts';"],
    ['src/lib/typography/a.ts', "import { b } from '#lib/locales.ts';"],
    ['src/lib/typography/a.ts', "import { b } from '../locales.ts';"],
    ['src/lib/search/a.ts', "import { b } from '#lib/urls.ts';"],
    ['src/scripts/a.ts', "import { b } from '#lib/urls.ts';"],
    ['src/checks/a.ts', "import { readFile } from 'fs/promises';"],
    ['src/lib/posts/a.ts', "import { b } from '../../config/site.ts';"],
    ['src/pages/a.astro', "---\nimport { b } from '#source/b.ts';\n---\n<p />"],
    ['src/components/a.astro', "---\n---\n<script>import '#lib2/b.ts';</script>"],
    ['src/components/a.astro', "---\nimport { a } from 'astro:content';\n---\n"],
    ['src/nowhere/a.ts', ''],
    ['astro.config.mjs', "import { b } from './src/checks/b.ts';"],
  ])('in %s refuses %j', (file, text) => {
    expect(strayImports({ file, text }, ROOMS)).toHaveLength(1);
  });

  test.each([
    ['src/lib/a.ts', "import { b } from '#config/site.ts';"],
    ['src/lib/posts/a.ts', "import { b } from '../dates.ts';"],
    ['src/i18n/a.ts', "import { b } from '#lib/typography/b.ts';"],
    ['src/lib/a.ts', "import { b } from '#lib/typography/b.ts';"],
    ['src/lib/typography/a.ts', "import { b } from './b.ts'; import { c } from '#config/c.ts';"],
    ['src/lib/a.ts', "import { b } from '#lib/b.ts'; import c from 'satteri';"],
    ['src/scripts/a.ts', "import { b } from '#lib/search/b.ts'; const c = await import(name);"],
    ['src/lib/a.ts', "import type { ImageMetadata } from 'astro';"],
    ['src/lib/a.ts', "import { type z } from 'astro/zod';"],
    ['src/checks/a.ts', "import path from 'node:path';"],
    ['src/source/a.ts', "import { readFileSync } from 'node:fs';"],
    ['src/queries/a.ts', "import { getCollection } from 'astro:content';"],
    ['src/lib/a.ts', "// import { b } from '#queries/b.ts';"],
    ['src/lib/a.ts', 'const text = "import b from \'#queries/b.ts\'";'],
    ['astro.config.mjs', "import { site } from './src/config/site.ts';"],
  ])('in %s allows %j', (file, text) => {
    expect(strayImports({ file, text }, ROOMS)).toEqual([]);
  });
});

/** Tables of texts or of cases, which grow by rows and not by concepts. */
const TABLES = [
  'src/i18n/fr.ts',
  'src/i18n/en.ts',
  'tests/build/bad-input.test.ts',
  'tests/fixtures/faulty/remedies.ts',
  'tests/unit/checks/schema.test.ts',
];
const LINES = 250;

const files = readFiles(root, ['src', 'tests', 'tools'], /\.(?:ts|mjs|astro|css)$/);

describe('a file is no longer than the wall', () => {
  const lines = (text: string) => text.trimEnd().split('\n').length;

  test.each(['ts', 'mjs', 'astro', 'css'])('of the .%s files none is', (ending) => {
    const some = files.filter(({ file }) => file.endsWith(`.${ending}`));
    const long = some.filter(({ file, text }) => !TABLES.includes(file) && lines(text) > LINES);
    expect(long.map(({ file, text }) => `${file}: ${lines(text)} lines`)).toEqual([]);
    expect(some.length).toBeGreaterThan(0);
  });

  test('the exceptions are there', () => {
    expect(files.map(({ file }) => file)).toEqual(expect.arrayContaining(TABLES));
  });
});

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/;
const PASCAL = /^(?:[A-Z][a-z0-9]*)+\.astro$/;

/** Whether a file is named as the house names its kind; routes are named by their address. */
function isWellNamed(file: string): boolean {
  const name = path.posix.basename(file);
  if (file.startsWith('src/pages/')) return name === name.toLowerCase();
  return (name.endsWith('.astro') ? PASCAL : KEBAB).test(name);
}

describe('names', () => {
  test('of files are kebab-case, of components PascalCase', () => {
    expect(files.map(({ file }) => file).filter((file) => !isWellNamed(file))).toEqual([]);
  });

  test.each([
    ['src/lib/reading-time.ts', true],
    ['src/content.config.ts', true],
    ['src/components/ui/PostDate.astro', true],
    ['src/pages/[...prefix]/posts/[slug].astro', true],
    ['src/lib/readingTime.ts', false],
    ['src/lib/Reading.ts', false],
    ['src/lib/reading_time.ts', false],
    ['src/styles/Base.css', false],
    ['src/components/ui/post-date.astro', false],
    ['src/components/ui/postDate.astro', false],
    ['src/pages/About.astro', false],
  ])('the name of %s is right: %s', (file, expected) => {
    expect(isWellNamed(file)).toBe(expected);
  });

  test('of folders say what is in them: none is a drawer for everything', () => {
    const folders = new Set(files.flatMap(({ file }) => file.split('/').slice(0, -1)));
    const drawers = ['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'misc'];
    expect(drawers.filter((drawer) => folders.has(drawer))).toEqual([]);
    expect(folders).toContain('lib');
  });
});
