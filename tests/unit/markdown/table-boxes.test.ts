import { expect, test } from 'vitest';
import { tableAlignmentPlugin } from '#markdown/table-alignment.ts';
import { tableBoxesPlugin } from '#markdown/table-boxes.ts';
import { compile } from './compile.ts';

const boxed = (mdx: string, file?: string) =>
  compile(mdx, { hast: [tableAlignmentPlugin, tableBoxesPlugin] }, file);
const box = (label: string) =>
  `class: "table-box", role: "group", tabindex: "0", "aria-label": "${label}", children: _jsxs(_components.table`;

const TABLE = '| Name | *The* `count` |\n| :-- | --: |\n| one | 1 |';

test('a table stands in a box that is named by its columns and can be focused', async () => {
  expect(await boxed(TABLE)).toContain(box('Tableau\\xA0: Name, The count'));
});

test('the box is named in the language of the text', async () => {
  expect(await boxed(TABLE, '/projet/src/content/posts/essai/en.mdx')).toContain(
    box('Table: Name, The count'),
  );
});

test('a table without column names is a table', async () => {
  expect(await boxed('| | |\n| - | - |\n| one | 1 |')).toContain(box('Tableau'));
});

test('every table has a box of its own, and keeps its alignment by class', async () => {
  const code = await boxed(`${TABLE}\n\n${TABLE}`);
  expect(code.match(/"table-box"/g)).toHaveLength(2);
  expect(code.match(/class: "align-end"/g)).toHaveLength(4);
  expect(code).not.toContain('style');
});

test('a table that is written as HTML has its box too', async () => {
  const code = await boxed(
    '<table>\n  <thead><tr><th>Name</th></tr></thead>\n  <tbody><tr><td>one</td></tr></tbody>\n</table>',
  );
  expect(code).toContain('class: "table-box"');
  expect(code).toContain('"aria-label": "Tableau\\xA0: Name"');
});
