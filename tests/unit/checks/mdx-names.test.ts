import { expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
/** The body’s first line of text is the file’s seventh. */
const toldOf = (body: string) =>
  problemsIn({ [FILE]: postFile(SOUND, `\n${body}\n`) }).filter(({ rule }) => rule === 'mdx-name');

test.each([
  { body: '<Figur src="./portal.png" />', at: '7:1', fix: 'write `Figure`' },
  { body: '<IMG src="/portal.png" />', at: '7:1', fix: 'write <img>' },
  { body: '<BR/>', at: '7:1', fix: 'write <br>' },
  { body: '<Image src="./portal.png" alt="" />', at: '7:1', fix: '<Figure src=' },
  { body: '<Script />', at: '7:1', fix: 'a script of its own' },
  { body: '<Callout.Title />', at: '7:1', fix: 'write <Callout' },
  { body: '<Foo.Bar/>', at: '7:1', fix: 'backticks' },
  { body: '<x.y />', at: '7:1', fix: 'backticks' },
  { body: '{true && <Figur />}', at: '7:10', fix: 'write `Figure`' },
  {
    body: 'export const Shot = () => <Figure src="x" alt="y" />;\n\n<Shot />',
    at: '7:27',
    fix: "import Figure from '#components/mdx/Figure.astro'",
  },
  { body: 'Un {valeur}.', at: '7:4', fix: '\\{' },
  { body: '<p title={valeur}>Texte</p>', at: '7:1', fix: 'in quotes' },
])('a name that nothing has is told: $body', ({ body, at, fix }) => {
  const problems = toldOf(body);
  expect(problems.map(placeOf)).toEqual([`${FILE}:${at} mdx-name`]);
  expect(problems[0]).toMatchObject({ severity: 'error', fix: expect.stringContaining(fix) });
});

test('each name is told at its first place', () => {
  const body = '<Foo.Bar/> <BR/> {nom}\n\n<IMG/> <BR/>\n\n<Script/> {nom}';
  expect(toldOf(body).map(placeOf)).toEqual(
    ['7:1', '7:12', '7:18', '9:1', '11:1'].map((at) => `${FILE}:${at} mdx-name`),
  );
});

test.each([
  "import { Pie } from 'charts';\n\n{true && <Pie />}",
  "import * as charts from 'charts';\n\n<charts.Pie />",
  'export const Box = ({ children }) => <p>{children}</p>;\n\n<Box>Texte</Box>',
  'export const { a, b: [c = 1, ...d] } = {};\n\n{a}{c}{d}',
  'export function f() {}\nexport class G {}\n\n{f}{G}',
  "export { a } from 'charts';\nexport const b = 1;\n\n{b}",
  '{[1].map((n) => <b title={n}>{n}</b>)}',
  '{import.meta.env.SITE}',
  '<Fragment>Texte</Fragment>',
  '{true && <Callout kind="tip">Texte</Callout>}',
])('nothing is told of %j', (body) => {
  expect(toldOf(body)).toEqual([]);
});
