import { describe, expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
/** The front matter takes five lines, so the body’s first line is the file’s sixth. */
const withBody = (body: string) => ({ [FILE]: postFile(SOUND, body) });

describe('a body is told of', () => {
  test.each([
    {
      what: 'an element that is not closed',
      body: '\n<Note>\n\nTexte.\n',
      at: '7:1',
      message: 'closing tag for `<Note>`',
      fix: 'close the element, or put the name in backticks',
    },
    {
      what: 'a name in angle brackets in prose',
      body: '\nLe groupe <nom> du réseau.\n',
      at: '7:11',
      message: 'closing tag for `<nom>`',
      fix: 'in backticks',
    },
    {
      what: 'a closing tag alone',
      body: 'Texte.\n\n</Note>\n',
      at: '8:1',
      message: 'closing tag `</Note>`',
      fix: 'remove the closing tag',
    },
    {
      what: 'a number after <',
      body: '\nMoins de <5 ms.\n',
      at: '7:10',
      message: 'unexpected character after `<`',
      fix: 'write \\<',
    },
    {
      what: 'an address in angle brackets',
      body: '\nVoir <https://example.org>.\n',
      at: '7:6',
      message: 'valid JSX tag',
      fix: 'write [https://example.org](https://example.org)',
    },
    {
      what: 'an HTML comment',
      body: '\nTexte.\n\n<!-- note -->\n',
      at: '9:1',
      message: 'unexpected character `!`',
      fix: '{/* … */}',
    },
    {
      what: 'a tag of Liquid',
      body: '\n{% include note.html %}\n',
      at: '7:2',
      message: '`{%` starts a tag of Liquid',
      fix: 'write Markdown or a component',
    },
    {
      what: 'a shortcode of Hugo',
      body: '\n{{< figure src="a.png" >}}\n',
      at: '7:3',
      message: '`{{<` starts a shortcode of Hugo',
      fix: 'write Markdown or a component',
    },
    {
      what: 'attributes of kramdown',
      body: '\nTexte.\n{: .note}\n',
      at: '8:2',
      message: 'starts attributes of kramdown',
      fix: 'remove it',
    },
    {
      what: 'attributes of a picture',
      body: '\n![x](./p.png){width=50%}\n',
      at: '7:24',
      message: '`{width=50%}` starts attributes of kramdown or Pandoc',
      fix: 'remove it',
    },
    {
      what: 'a name in braces',
      rule: 'mdx-name',
      body: '\nLa variable {name} est vide.\n',
      at: '7:13',
      message: '`{…}` is an expression in MDX, and nothing here is called `name`',
      fix: 'write \\{ for a brace, or put the text in backticks',
    },
    {
      what: 'a name in the braces of a prop',
      rule: 'mdx-name',
      body: '\n<Details summary={resume}>\n\nTexte.\n\n</Details>\n',
      at: '7:1',
      message: 'called `resume`',
      fix: 'write the value in quotes, or declare the name',
    },
    {
      what: 'a name in braces on its own line',
      rule: 'mdx-name',
      body: '\n{name}\n',
      at: '7:1',
      message: 'called `name`',
      fix: '\\{',
    },
    {
      what: 'a property of a name that is not there',
      rule: 'mdx-name',
      body: '\nUn {site.name}.\n',
      at: '7:4',
      message: 'nothing here is called `site`',
      fix: 'backticks',
    },
    {
      what: 'a name with accents before it, by its column',
      rule: 'mdx-name',
      body: 'Été à Évian : {name}.\n',
      at: '6:15',
      message: 'called `name`',
      fix: '\\{',
    },
    {
      what: 'a brace that is not closed',
      body: '\nUn {nom\n',
      at: '7:4',
      message: 'closing brace',
      fix: 'close the expression with }',
    },
    {
      what: 'words in braces',
      body: '\nUn {deux mots}.\n',
      at: '7:10',
      message: 'expression',
      fix: '\\{',
    },
    {
      what: 'an anchor behind a heading',
      body: '## Titre {#titre}\n\nTexte.\n',
      at: '6:17',
      message: '`{#titre}` is no anchor here',
      fix: 'remove it',
    },
    {
      what: 'a broken import',
      body: 'import Carte from\n\nTexte.\n',
      at: '8:1',
      message: 'could not parse the import or export',
      fix: 'correct the import or export',
    },
  ])('$what', ({ body, at, message, fix, rule = 'mdx-syntax' }) => {
    const problems = problemsIn(withBody(body));
    expect(problems.map(placeOf)).toEqual([`${FILE}:${at} ${rule}`]);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      message: expect.stringContaining(message),
      fix: expect.stringContaining(fix),
    });
  });

  test('its first mistake only, even where the front matter is broken too', () => {
    const problems = problemsIn({ [FILE]: postFile('title: Essai', '\n{un} {deux}\n\n<Note>\n') });
    expect(problems.map(({ rule }) => rule).toSorted()).toEqual(['mdx-syntax', 'schema', 'schema']);
  });

  test('in pages too', () => {
    const page = postFile(
      'title: Page\ndescription: Une phrase assez longue pour la description d’une page entière.',
      '\n{name}\n',
    );
    expect(problemsIn({ 'pages/contact/fr.mdx': page }).map(placeOf)).toEqual([
      'pages/contact/fr.mdx:6:1 mdx-name',
    ]);
  });

  test('at its line in a file with Windows line ends', () => {
    const text = postFile(SOUND, '\nTexte.\n\n<Note>\n').replaceAll('\n', '\r\n');
    expect(problemsIn({ [FILE]: text }).map(placeOf)).toEqual([`${FILE}:9:1 mdx-syntax`]);
  });
});

test.each([
  { what: 'an escaped brace', body: '\nUn \\{name}.\n' },
  { what: 'braces in code', body: '\n`{name}` et `<name>`.\n\n```js\n{name} <b>\n```\n' },
  { what: 'an escaped <', body: '\nMoins de \\<5 ms.\n' },
  { what: 'a < between spaces', body: '\na < b\n' },
  { what: 'a comment', body: '\n{/* note */}\n' },
  { what: 'an exported name', body: 'export const name = 1;\n\nUn {name}.\n' },
  { what: 'an imported name', body: "import { name } from 'yaml';\n\nUn {name.length}.\n" },
  { what: 'a value', body: '\nUn {1 + 1}, {"deux"}, {true}.\n' },
  { what: 'the front matter', body: '\n{frontmatter.title}\n' },
  { what: 'a closed element', body: '\n<section>\n\nTexte.\n\n</section>\n' },
  { what: 'a component that every text has', body: '\n<Publisher />\n' },
  { what: 'an imported component', body: "import Note from 'astro/Note.astro';\n\n<Note />\n" },
  { what: 'a function, which may declare names', body: '\n{[1].map((one) => one)}\n' },
  { what: 'a name of JavaScript', body: '\n{Math.max(1, 2)} {"un {mot}"}\n' },
])('nothing is told of $what', ({ body }) => {
  expect(problemsIn(withBody(body))).toEqual([]);
});

test('an export that is not closed and ends in a backslash is told, and ends no process', () => {
  const problems = problemsIn({ [FILE]: postFile(SOUND, '\nexport const a = "{\\') });
  expect(problems.map(({ rule }) => rule)).toEqual(['mdx-syntax']);
});
