import { describe, expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
/** The front matter takes five lines, so the body’s first line is the file’s sixth. */
const problemsOf = (body: string) =>
  problemsIn({ [FILE]: postFile(SOUND, body) }).filter(({ rule }) => rule === 'code');

describe('a block of code is told of', () => {
  test.each([
    {
      what: 'an unknown word after the language',
      body: '\n```bash titel="a.sh"\na\n```\n',
      at: '7:9',
      message: 'unknown word `titel` after the language',
      fix: 'write `title`',
    },
    {
      what: 'an unknown word that is like none',
      body: '\n```bash wrap numbers\na\n```\n',
      at: '7:14',
      message: 'unknown word `numbers`',
      fix: 'title="…", caption="…", lang="…", ins={1,3-4}, del={1,3-4}, wrap, nocopy',
    },
    {
      what: 'a line that is not there',
      body: '\n```bash {1,4}\na\nb\n```\n',
      at: '7:9',
      message: 'there is no line 4: the block has 2 lines',
      fix: 'count the lines from 1',
    },
    {
      what: 'a quote that is not closed',
      body: '\n```bash {1} title="a.sh\na\n```\n',
      at: '7:13',
      message: 'the quote of `title` is not closed',
      fix: 'close it with "',
    },
    {
      what: 'a meta where the language should be',
      body: '\n```{1}\na\n```\n',
      at: '7:4',
      message: '`{1}` stands where the language should',
      fix: 'write the language first and then a space',
    },
    {
      what: 'a meta without a space before it',
      body: '\n``` bash{1}\na\n```\n',
      at: '7:5',
      message: '`bash{1}` stands where the language should',
      fix: 'a space',
    },
    {
      what: 'a mistake in a list, by its column',
      body: '\n1. Été :\n\n   > ~~~~  js  warp\n   > a\n   > ~~~~\n',
      at: '9:16',
      message: 'unknown word `warp`',
      fix: 'write `wrap`',
    },
    {
      what: 'a mistake behind an escape, by the start of what it stands in',
      body: '\n```js title="a&amp;b" warp\na\n```\n',
      at: '7:7',
      message: 'unknown word `warp`',
      fix: 'write `wrap`',
    },
    {
      what: 'a line of a diff without its first column',
      body: '\n```diff lang="js"\n+a\n\n b\nc\n```\n',
      at: '11:1',
      message: 'line 4 of a diff starts with neither +, - nor a space',
      fix: 'put a space before it',
    },
  ])('$what', ({ body, at, message, fix }) => {
    const problems = problemsOf(body);
    expect(problems.map(placeOf)).toEqual([`${FILE}:${at} code`]);
    expect(problems[0]).toMatchObject({ severity: 'error' });
    expect(problems[0]!.message).toContain(message);
    expect(problems[0]!.fix).toContain(fix);
  });

  test.each([
    { info: 'yalm', at: '7:4', fix: 'write `yaml`' },
    { info: 'klingonese', at: '7:4', fix: 'write `text`, or add it to src/lib/code/languages.ts' },
    { info: 'diff lang="bahs"', at: '7:4', fix: 'write `bash`' },
  ])('whose language is unknown, `$info`, as a warning', ({ info, at, fix }) => {
    const problems = problemsOf(`\n\`\`\`${info}\n a\n\`\`\`\n`);
    expect(problems.map(placeOf)).toEqual([`${FILE}:${at} code`]);
    expect(problems[0]).toMatchObject({ severity: 'warning', fix });
  });

  test('each mistake of each block, in pages as in posts', () => {
    const body = '\n```js warp {3}\na\n```\n\n```js {2}\na\n```\n';
    const problems = problemsIn({
      [FILE]: postFile(SOUND, body),
      'pages/about/fr.mdx': `---\ntitle: À propos\ndescription: Une phrase assez longue pour une description de page ou de liste.\n---\n${body}`,
    });
    expect(problems.map(placeOf)).toEqual([
      'pages/about/fr.mdx:6:7 code',
      'pages/about/fr.mdx:6:12 code',
      'pages/about/fr.mdx:10:7 code',
      `${FILE}:7:7 code`,
      `${FILE}:7:12 code`,
      `${FILE}:11:7 code`,
    ]);
  });
});

test.each([
  '```\na\n```',
  '```text\na\n```',
  '```YAML title="a.yaml" caption=\'A “b”\' {1-2} ins={3} wrap nocopy\na\nb\nc\n```',
  '```diff lang="bash" {2}\n+a\n b\n\n-c\n```',
  '```diff lang="bash"\r\n+a\r\n\r\n-c\r\n```\r\n',
  '```diff\n@@ a\nb\n```',
  '```mermaid anything {9}\ngraph TD\n```',
  '    indented\n    title="',
])('nothing is told of %j', (body) => {
  expect(problemsOf(`\n${body}\n`)).toEqual([]);
});
