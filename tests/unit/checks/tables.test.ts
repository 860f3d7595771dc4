import { expect, test } from 'vitest';
import { expectMended, placesOf, toldOf } from './lost-text.ts';

const HEAD = '| a | b |\n| --- | --- |\n';

test.each([
  [
    'a cell beyond the head',
    `${HEAD}| 1 | 2 | 3 |`,
    '9:11',
    'the cell `3` is beyond the 2 columns',
  ],
  ['two of them, told once', `${HEAD}| 1 | 2 | 3 | 4 |`, '9:11', 'the cell `3`'],
  ['one behind an empty one', `${HEAD}| 1 | 2 | | 4 |`, '9:13', 'the cell `4`'],
  ['a row without outer signs', 'a | b\n--- | ---\n1 | 2 | 3', '9:9', 'the cell `3`'],
  ['a table of one column', '| a |\n| - |\n| 1 | 2 |', '9:7', 'beyond the 1 column of'],
  ['a sign in code', `${HEAD}| 1 | \`x | y\` |`, '9:10', 'a `|` inside code'],
  ['a sign in code that no cell is lost of', `${HEAD}| \`x | y\` |`, '9:6', 'a `|` inside code'],
  [
    'a sign in the code of the head',
    '| a | `b | c` |\n| - | - | - |\n| 1 | 2 | 3 |',
    '7:10',
    'a `|`',
  ],
  ['a table in a quotation', '> | a |\n> | - |\n> | 1 | 2 |', '9:9', 'the cell `2`'],
  ['a table in a list', '- x\n\n  | a |\n  | - |\n  | 1 | 2 |', '11:9', 'the cell `2`'],
  ['lines that end in CRLF', '| a |\r\n| - |\r\n| 1 | 2 |\r\n', '9:7', 'the cell `2`'],
  [
    'a line below with fewer cells',
    '| a | b |\n| --- |\n| 1 | 2 |',
    '7:1',
    'its head has 2 cells, and the line below it 1',
  ],
  [
    'a line below with more',
    'a | b\n--|--|--\n1 | 2',
    '7:1',
    'its head has 2 cells, and the line below it 3',
  ],
  ['a head below a text', 'Texte.\n| a | b |\n| --- |', '8:1', 'no table'],
  ['no line below the head', '| a | b |\n| 1 | 2 |', '7:1', 'lines written as a table'],
  [
    'rows behind an empty line',
    `${HEAD}| 1 | 2 |\n\n| 3 | 4 |`,
    '11:1',
    'lines written as a table',
  ],
  [
    'a text right below',
    `${HEAD}| 1 | 2 |\nDu texte.\nEt encore.`,
    '10:1',
    '`Du texte.` below a table',
  ],
  ['a text right below a quoted one', '> a | b\n> --- | ---\n> Texte.', '9:3', '`Texte.` below'],
])('%s is told', (_what, body, at, message) => {
  const problems = toldOf('table', body);
  expect(placesOf(problems)).toEqual([at]);
  expect(problems[0]).toMatchObject({ severity: 'warning' });
  expect(problems[0]!.message).toContain(message);
});

test('a sign in the code of a head is told with the line below, which has a cell less then', () => {
  const [problem, ...others] = toldOf('table', '| a | `b | c` |\n| - | - | - |\n| 1 | 2 |');
  expect(others).toEqual([]);
  expect(problem!.fix).toContain('write `---` in the line below once for each cell that is left');
  expect(toldOf('table', '| a | `b \\| c` |\n| --- | --- |\n| 1 | 2 |')).toEqual([]);
});

test.each([
  [`${HEAD}| 1 | \`x | y\` |`, `${HEAD}| 1 | \`x \\| y\` |`],
  [`${HEAD}| 1 | \`x | y | z\` |`, `${HEAD}| 1 | \`x \\| y \\| z\` |`],
  [
    `> ${HEAD.trim().replace('\n', '\n> ')}\n> | 1 | \`\`x | y\`\` |`,
    `> ${HEAD.trim().replace('\n', '\n> ')}\n> | 1 | \`\`x \\| y\`\` |`,
  ],
  [`${HEAD}| 1 | 2 |\nDu texte.\nEt encore.`, `${HEAD}| 1 | 2 |\n\nDu texte.\nEt encore.`],
])('%j is mended', (body, better) => {
  expectMended('table', body, better);
});

test.each([
  `${HEAD}| 1 |`,
  `${HEAD}| 1 | 2 |\n- Texte.`,
  '| a |\n| - |\nTexte.',
  `${HEAD}| 1 | 2 | |`,
  `${HEAD}| 1 | \`x \\| y\` |`,
  `${HEAD}| 1 \\| 2 | 3 |`,
  `${HEAD}| \`x\` | \`y\` |`,
  'La valeur |x| + |y| est un | parmi d’autres.',
  '`a | b` et\n--- non',
  '```text\n| a | b |\n| 1 | 2 |\n```',
  'Choisir a | b\nou c.',
])('nothing is told of %j', (body) => {
  expect(toldOf('table', body)).toEqual([]);
});
