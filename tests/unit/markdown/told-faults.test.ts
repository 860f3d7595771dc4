import { expect, test } from 'vitest';
import { toldFaultsPlugin } from '#markdown/told-faults.ts';
import { compile } from './compile.ts';

const FILE = 'src/content/posts/essai/fr.mdx';
const compiled = (mdx: string) => compile(mdx, { mdast: [toldFaultsPlugin] });

/** Runs a text; what it throws, or the names and values that it makes elements of. */
async function run(mdx: string): Promise<unknown> {
  const code = (await compiled(mdx))
    .replace(/import \{[^}]*\} from "react\/jsx-runtime";/, '')
    .replace(/export default (?=function)/, 'const shown = ')
    .replaceAll(/\bexport (?=const|default)/g, '');
  const body = `${code.replace(/default MDXContent;?/, '')}; return MDXContent({ components: { Figure: 'figure' } });`;
  const made: unknown[] = [];
  const jsx = (name: unknown, props: unknown) => {
    made.push([name, props]);
    return name;
  };
  try {
    new Function('_jsx', '_jsxs', '_Fragment', body)(jsx, jsx, 'fragment');
  } catch (error) {
    return error;
  }
  return made;
}

test.each([
  {
    mdx: '\n\nexport const a = null;\n\nUn {a.b} mot.',
    at: '5:4',
    says: "`{a.b}` fails: Cannot read properties of null (reading 'b') → correct it",
  },
  { mdx: "{(() => {\n  throw new Error('non');\n})()}", at: '1:1', says: '`{…}` fails: non →' },
  { mdx: "{(() => {throw 'non'})()}", at: '1:1', says: ' fails: non → ' },
  { mdx: 'Un <b id={null.x}>mot</b>.', at: '1:4', says: '`{null.x}` fails: ' },
  {
    mdx: '<Figure alt={`a`}>\n\nUn {null.x}\n\n</Figure>',
    at: '3:4',
    says: '`{null.x}` fails: ',
  },
  {
    mdx: 'Texte.\n\nexport const a = 1,\n  b = JSON.parse("{");\n\n{a}',
    at: '4:7',
    says: 'the value of this export fails: Expected property name',
  },
])('what throws is told at its place: $mdx', async ({ mdx, at, says }) => {
  const error = await run(mdx);
  expect(error).toBeInstanceOf(Error);
  expect((error as Error).message).toContain(`${FILE}:${at} expression `);
  expect((error as Error).message).toContain(says);
  expect((error as Error).stack).toBe('');
});

test('what does not throw shows what it did', async () => {
  const mdx =
    'export const a = [1, 2];\n\n<Figure id={`${a[0]}`} alt="x">\n\nUn *{a.length}* {/* rien */}\n\n</Figure>';
  expect(await run(mdx)).toEqual(
    expect.arrayContaining([
      ['em', { children: 2 }],
      ['figure', expect.objectContaining({ id: '1', alt: 'x' })],
    ]),
  );
});

test.each([
  'Un mot.',
  "Un {' '} mot {4} {/* rien */}.",
  'export const a = 1;\n\nUn {a} mot.',
  "import a from './a.ts';\n\n<b id={a}>mot</b>",
  'export const f = (x) => x.y;\n\nUn mot.',
  "export const a = await import('./a.ts');\n\nUn mot.",
  'export const components = { p: One.Two };\n\nUn mot.',
])('code that cannot throw, or has to stay as it is, stays: %j', async (mdx) => {
  expect(await compiled(mdx)).toBe(await compile(mdx, {}));
});
