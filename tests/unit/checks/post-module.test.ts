import { expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
/** The body’s first line of text is the file’s seventh. */
const toldOf = (body: string) =>
  problemsIn({ [FILE]: postFile(SOUND, `\n${body}\n`) }).filter(
    ({ rule }) => rule === 'post-module' || rule === 'mdx-syntax',
  );

const PIE = "import Pie from 'charts/Pie.astro';\n";

test.each([
  { body: 'export default ({ children }) => <p>{children}</p>;', at: '7:1', fix: 'remove it' },
  { body: `${PIE}export { Pie as default };`, at: '8:1', fix: 'remove it' },
  { body: 'export const frontmatter = {};', at: '7:1', fix: 'another name' },
  { body: 'export const a = 1, getHeadings = 2;', at: '7:1', fix: 'another name' },
  { body: 'export const { Content } = {};', at: '7:1', fix: 'another name' },
  { body: 'export function MDXContent() {}', at: '7:1', fix: 'another name' },
  {
    body: "export const a = 1;\nexport const components = { p: 'script' };",
    at: '8:1',
    fix: 'import a component',
  },
  { body: "export const components = { p: ['script'][0] };", at: '7:1', fix: 'import a component' },
  {
    body: "import { p } from './c.js';\nexport const components = { p };",
    at: '8:1',
    fix: 'from an .astro file',
  },
  ...[
    "export { components } from './c.js';",
    "export { x as components } from './c.js';",
    "export * as components from './c.js';",
    'export const components = f();',
    "import { x } from './c.js'; export { x as components };",
  ].map((body) => ({
    body,
    at: body.startsWith('import') ? '7:29' : '7:1',
    fix: 'export const components = {',
  })),
  { body: "export * from './c.js';", at: '7:1', fix: 'name each export' },
  { body: "import { jsx } from 'astro/jsx-runtime';", at: '7:1', fix: 'write the elements' },
  { body: "import { jsx } from 'react/jsx-dev-runtime';", at: '7:1', fix: 'write the elements' },
  {
    body: "import { markHTMLString } from 'astro/runtime/server/index.js';",
    at: '7:1',
    fix: 'write the elements',
  },
  { body: "{_jsx('script', {})}", at: '7:2', fix: '<p>' },
  { body: "Ici {[1].map(() => _jsxs('script', {}))}.", at: '7:20', fix: '<p>' },
  { body: "export const a = { 'astro:jsx': true, type: 'script' };", at: '7:20', fix: '<p>' },
])('the code of a text is told of: $body', ({ body, at, fix }) => {
  const [problem, ...others] = toldOf(`${body}\n\nTexte.`);
  expect(others).toEqual([]);
  expect(placeOf(problem!)).toBe(`${FILE}:${at} post-module`);
  expect(problem).toMatchObject({ severity: 'error', fix: expect.stringContaining(fix) });
});

test.each([
  `${PIE}export const title = 'x';\nexport const components = { p: Pie, h2: 'h3' };`,
  "export { default as Pie } from 'charts';",
  `${PIE}export const kinds = { p: Pie };\nexport { kinds as components };`,
  'export const Box = ({ children }) => <p>{children}</p>;',
  'export const url = "https://example.org/";',
  '{1 < 2 ? "a" : "b"}',
  '`_jsx("script")`',
])('nothing is told of %j', (body) => {
  expect(toldOf(`${body}\n\nTexte.`)).toEqual([]);
});
