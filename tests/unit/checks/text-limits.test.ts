import { describe, expect, test } from 'vitest';
import { postFile, problemsIn, placeOf, SOUND, toldBy } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';

/** What the rule tells of a body, which starts on line 7. */
function told(body: string): string[] {
  return toldBy('text-limits', { [FILE]: postFile(SOUND, `\n${body}\n`) }).map(
    (problem) => `${placeOf(problem)} ${problem.message}`,
  );
}

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const nested = (depth: number, open: string, close: string) =>
  open.repeat(depth) + 'a' + close.repeat(depth);

describe('too much of one thing is told at its line', () => {
  test.each([
    ['quotations', `a\n\n${'> '.repeat(101)}a`, 9, '101 lists and quotations in one another'],
    ['lists in a line', '- '.repeat(101) + 'a', 7, '101 lists and quotations in one another'],
    [
      'lists by lines',
      Array.from({ length: 101 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
      107,
      '101 lists and quotations in one another',
    ],
    ['elements', nested(101, '<b>', '</b>'), 7, '`<b>` is open, and so are 100 more in it'],
    [
      'placeholders',
      `a\n\n${'<value>\n\n'.repeat(101)}`,
      9,
      '`<value>` is open, and so are 100 more in it',
    ],
    ['emphases', `${'*a _b '.repeat(130)}c${'_ d*'.repeat(130)}`, 7, 'more than 250 lists'],
    ['braces', nested(101, '{', '}'), 7, '`{` is open, and so are 100 more in it'],
    ['brackets in braces', `{${nested(101, '[', ']')}}`, 7, '`{` is open'],
    [
      'brackets of an export',
      `export const a = ${nested(101, '(', ')')};`,
      7,
      'an import or an export with more than 100 brackets in one another',
    ],
    ['attributes', `<b\n${'a="b"\n'.repeat(1001)}/>`, 7, '`<b>` has more than 1000 attributes'],
    ['signs in a line', `a\n\n${'&amp; '.repeat(1001)}`, 9, '1001 signs of Markdown in one line'],
    [
      'signs in a block',
      'a < b\n'.repeat(5001),
      5007,
      'over 5000 signs `<`, `{` and `&` up to here',
    ],
    [
      'columns',
      `${'| a '.repeat(101)}|\n${'| - '.repeat(101)}|`,
      8,
      'a table of more than 100 columns',
    ],
    [
      'tags that are open in braces',
      `a\n\n{<v>} ${'<v> '.repeat(9)}`,
      9,
      'a tag is opened in these braces and not closed in them, and 10 are behind it',
    ],
    [
      'braces that start a line of code',
      'a `<v>\n{<v>` b\n\n'.repeat(12),
      8,
      'a tag is opened in these braces and not closed in them',
    ],
    [
      'a tag that starts a line of code before a brace',
      'a `<v>\n<v> {` b\n\n'.repeat(12),
      8,
      'a tag is opened in these braces and not closed in them',
    ],
    [
      'an expression',
      `{"${'a'.repeat(10_000)}"}`,
      7,
      'an expression of more than 10000 characters',
    ],
    [
      'exports',
      `export const a = "${'a'.repeat(10_000)}";`,
      7,
      'imports and exports of more than 10000 characters',
    ],
  ])('%s', (_, body, line, message) => {
    const [only, ...more] = told(body);
    expect(more).toEqual([]);
    expect(only).toMatch(new RegExp(`^${FILE}:${line}:\\d+ text-limits `));
    expect(only).toContain(message);
  });

  test('lists in the front matter', () => {
    const frontMatter = `${SOUND}\naliases: ${nested(101, '[', ']')}`;
    const [problem] = toldBy('text-limits', { [FILE]: postFile(frontMatter) });
    expect(placeOf(problem!)).toBe(`${FILE}:5:1 text-limits`);
  });

  test('lists in a data file', () => {
    const [problem] = toldBy('text-limits', { 'series.yaml': `a: ${nested(101, '[', ']')}\n` });
    expect(placeOf(problem!)).toBe('series.yaml:1:1 text-limits');
  });

  test.each([
    ['the same alias', `a: &a {b: 1}\n${lines(200, (index) => `k${index}: *a`)}`, 106],
    ['an alias of a merge', `a: &a {b: 1}\n${lines(2000, (index) => `k${index}: {<<: *a}`)}`, 106],
    ['aliases in a line', `a: &a 1\nb: [${'*a, '.repeat(5000)}]`, 6],
    ['aliases as keys', `a: &a 1\n${lines(101, () => '? *a')}`, 106],
    [
      'a list in a list',
      `k0: &k0 [1]\n${lines(2000, (index) => `k${index + 1}: &k${index + 1} [*k${index}]`)}`,
      19,
    ],
    [
      'lists that multiply',
      `k0: &k0 [1]\n${lines(9, (index) => `k${index + 1}: &k${index + 1} [${`*k${index}, `.repeat(9)}]`)}`,
      8,
    ],
  ])('aliases of YAML: %s', (_, yaml, line) => {
    const problems = problemsIn({ [FILE]: postFile(`${SOUND}\n${yaml}`) });
    const limits = problems.filter(({ rule }) => rule === 'text-limits');
    expect(limits.map((one) => placeOf(one).split(':', 2).join(':'))).toEqual([`${FILE}:${line}`]);
    expect(limits[0]).toMatchObject({
      message: expect.stringMatching(/^over 100 aliases \(`\*name`\)/) as string,
      fix: 'write out the values that they stand for',
    });
    expect(problems.filter(({ rule }) => rule !== 'text-limits')).toEqual([]);
  });

  test('aliases in a data file', () => {
    const text = `a: &a {}\n${lines(101, (index) => `k${index}: *a`)}\n`;
    const [problem] = toldBy('text-limits', { 'series.yaml': text });
    expect(placeOf(problem!)).toBe('series.yaml:102:7 text-limits');
  });

  test.each(['json', 'yaml', 'toml'])('lists in a block of %s', (lang) => {
    const start = lang === 'toml' ? 'a = ' : '';
    const body = `\n\`\`\`${lang}\n${start}${nested(101, '[', ']')}\n\`\`\`\n`;
    const problems = problemsIn({ [FILE]: postFile(SOUND, body) });
    expect(problems.map(placeOf)).toEqual([`${FILE}:8:1 code-data`]);
  });
});

test.each([
  ['a hundred quotations', `${'> '.repeat(99)}a`],
  ['a hundred elements', nested(99, '<b>', '</b>')],
  ['elements one after the other', '<b>a</b>\n\n'.repeat(300)],
  ['elements without children', '<br />\n\n'.repeat(300)],
  ['elements in an expression', `{[1, 2].map((one) => <b key={one}>{one}</b>)}\n\n`.repeat(30)],
  ['placeholders in code', '`<value>` '.repeat(200)],
  ['code spans of several lines', 'a `<v>\nb <v> {` c\n\n'.repeat(30)],
  ['placeholders in a block', `\`\`\`text\n${'{<v> <w>\n'.repeat(2000)}\`\`\``],
  ['a block in a list', `- a\n\n  \`\`\`text\n  ${'{<v> '.repeat(200)}\n  \`\`\`\n\nb`],
  ['a block in a quotation', `> \`\`\`text\n> ${'{<v> '.repeat(200)}\n\na {1} \`<v>\``],
  ['a long line of code', `\`\`\`text\n${'<{&'.repeat(2000)}\n\`\`\``],
  ['what is escaped', 'a \\{ \\< b\n\n'.repeat(200)],
  ['tags in a text of an expression', `{"<v>"} ${'`<v>` '.repeat(30)}`],
  ['tags in a comment', `{/* <v> ' */}\n\n${'`<v>` '.repeat(30)}`],
  ['a comparison', `{1 < 2}\n\n\`\`\`ts\n${'Map<string>\n'.repeat(30)}\`\`\``],
  ['a sign that is text', `a < b, 5 <3\n\n\`\`\`ts\n${'Map<string>\n'.repeat(30)}\`\`\``],
  ['exports with windows’ line ends', `export const a = 1;\r\n\r\n${'Texte.\r\n'.repeat(3000)}`],
  ['a text after the word import', `Un import { a }.\n\n${'Texte. '.repeat(3000)}`],
  ['a table of a hundred columns', `${'| a '.repeat(100)}|\n${'| - '.repeat(100)}|`],
])('%s: nothing is told', (_, body) => {
  expect(told(body)).toEqual([]);
});
