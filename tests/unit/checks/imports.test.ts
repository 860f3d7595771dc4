import { expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const toldOf = (body: string) =>
  problemsIn({
    [FILE]: postFile(SOUND, `\n${body}\n\nTexte.\n`),
    'posts/essai/data.ts': 'export const a = 1;',
    '../components/mdx/Chart.astro': '<p />',
    '../components/mdx/index.ts': '',
    '../../words.json': '{}',
  });

test.each([
  { body: "import a from './absent.ts';", at: '7:1', fix: 'write the path of a file' },
  { body: "import { a } from './dat.ts';", at: '7:1', fix: 'write ./data.ts' },
  { body: "import b from './data.ts';\nimport './data.css';", at: '8:1', fix: 'write ./data.ts' },
  { body: "export { a } from '../absent/data.ts';", at: '7:1', fix: 'write the path' },
  {
    body: "import Chart from '#components/mdx/Charts.astro';",
    at: '7:1',
    fix: '#components/mdx/Chart.astro',
  },
  { body: "import {\n  a,\n} from './dat.ts';", at: '7:1', fix: 'write ./data.ts' },
  { body: "import './data.ts'; import b from './dat.ts';", at: '7:21', fix: 'write ./data.ts' },
  { body: "import b from '../../../../components/Chart.astro';", at: '7:1', fix: 'write the path' },
])('an import of what is not there is told: $body', ({ body, at, fix }) => {
  const problems = toldOf(body);
  expect(problems.map(placeOf)).toEqual([`${FILE}:${at} import`]);
  expect(problems[0]?.message).toContain('leads to no file');
  expect(problems[0]?.fix).toContain(fix);
});

test.each([
  "import { a } from './data.ts';",
  "import text from './data.ts?raw';",
  "import Chart from '#components/mdx/Chart.astro';",
  "import { Image } from 'astro:assets';\nimport x from 'astro/zod';",
  "export const from = './absent.ts';",
  "`import a from './absent.ts'`",
  "import { a } from './data';\nimport Chart from '#components/mdx';",
  "import words from '../../../../words.json';",
  "import { a } from './data.ts';\n/*\nimport b from './absent.ts';\n*/",
  "export const a = 1; // from './absent.ts'",
  "export const text = `\nimport a from './absent.ts';\n`;",
])('nothing is told of %j', (body) => {
  expect(toldOf(body)).toEqual([]);
});

test.each([
  { body: "import a from 'absent-package';", at: '7:1', says: '`absent-package`, which is not' },
  { body: "import a from '@absent/one/part.js';", at: '7:1', says: '`@absent/one`, which is not' },
  { body: "export { a } from 'absent-package/a';", at: '7:1', says: '`absent-package`, which' },
  { body: "import 'absent-package?url';", at: '7:1', says: '`absent-package`, which is not' },
  { body: "export const a = await import('absent-package');", at: '7:24', says: 'not installed' },
  { body: "Un {typeof import('absent-package')} mot.", at: '7:12', says: 'not installed' },
  { body: "export const a = await import('./absent.ts');", at: '7:24', says: 'leads to no file' },
  { body: "import a from 'https://example.org/a.js';", at: '7:1', says: 'is of another site' },
  { body: "import a from '//example.org/a.js';", at: '7:1', says: 'is of another site' },
  { body: "import a from 'node:fss';", at: '7:1', says: 'Node has no module `node:fss`' },
])('a package that is not there is told at its line: $body', ({ body, at, says }) => {
  const problems = toldOf(body).filter(({ rule }) => rule === 'import');
  expect(problems.map(placeOf)).toEqual([`${FILE}:${at} import`]);
  expect(problems[0]).toMatchObject({ severity: 'error', message: expect.stringContaining(says) });
});

test.each([
  "import a from 'node:fs';",
  "import a from 'fs/promises';",
  "import { z } from 'astro/zod';\nimport words from 'data.ts';",
  "import a from '@astrojs/rss';",
  "export const a = await import('./data.ts');",
])('what is installed, of Node or beside the text is there: %j', (body) => {
  expect(toldOf(body).filter(({ rule }) => rule === 'import')).toEqual([]);
});

const KEPT = 'publishes the picture as it is';
const MACHINE = 'a path of the machine that builds the site';

test.each([
  {
    body: "import a from './portal.png?inline';",
    at: '7:1',
    says: KEPT,
    fix: 'write ./portal.png',
  },
  { body: "import a from './portal.png?raw';", at: '7:1', says: KEPT, fix: 'write ./portal.png' },
  {
    body: "import { a } from './data.ts';\nimport b from './portal.png?url&inline';",
    at: '8:1',
    says: KEPT,
    fix: 'write ./portal.png',
  },
  {
    body: "export { default } from './portal.png?inline=';",
    at: '7:1',
    says: KEPT,
    fix: 'write ./portal.png',
  },
  {
    body: "export const a = (await import('./portal.png?inline')).default;",
    at: '7:25',
    says: KEPT,
    fix: 'write ./portal.png',
  },
  {
    body: 'export const a = (await import(`./portal.png?raw`)).default;',
    at: '7:25',
    says: KEPT,
    fix: 'write ./portal.png',
  },
  {
    body: "export const all = import.meta.glob('./*.png', { query: '?inline', eager: true });",
    at: '7:20',
    says: 'publishes pictures as they are',
    fix: 'remove `?inline`',
  },
  {
    body: "export const a = new URL('./portal.png', import.meta.url).href;",
    at: '7:18',
    says: MACHINE,
    fix: "write import picture from './portal.png'",
  },
  {
    body: "Un <b>{new URL('./portal.png?a', import.meta.url).href}</b>",
    at: '7:8',
    says: MACHINE,
    fix: "write import picture from './portal.png'",
  },
])('a picture that code takes as it is is told: $body', ({ body, at, says, fix }) => {
  const problems = toldOf(body).filter(({ rule }) => rule === 'import');
  expect(problems.map(placeOf)).toEqual([`${FILE}:${at} import`]);
  expect(problems[0]?.message).toContain(says);
  expect(problems[0]?.fix).toContain(fix);
});

test.each([
  "import a from './portal.png';",
  "import a from './portal.png?url';",
  "export const all = import.meta.glob('./*.ts', { query: '?raw' });",
  "export const all = import.meta.glob('./*.png', { eager: true });",
  "export const a = new URL('./portal.png', 'https://example.org/').href;",
])('no picture is told that is made anew: %s', (body) => {
  expect(toldOf(body).filter(({ rule }) => rule === 'import')).toEqual([]);
});
