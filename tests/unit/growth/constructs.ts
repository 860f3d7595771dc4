import { postFile, SOUND } from '../content-tree.ts';

/** A text that grows by one construct alone. */
export interface Construct {
  name: string;
  /** The whole file of a post, of about `size` characters. */
  text: (size: number) => string;
}

/** Bodies: a piece that is repeated, on the left and on the right of the whole where it has edges. */
const REPEATED: Record<string, string | [before: string, piece: string, after: string]> = {
  // Plain text.
  'one long word': 'a',
  'one long line of words': 'mot ',
  'words with an accent': 'é',
  'letters beyond the first plane': '𝒜',
  'empty lines': '\n',
  'spaces in a line': ['a', ' ', 'b'],
  'lines of spaces': '   \n',
  'lines of text': 'une ligne\n',
  paragraphs: 'Un paragraphe.\n\n',
  'line ends of Windows': 'une ligne\r\n\r\n',
  backslashes: '\\',
  'hard line breaks': 'a  \n',
  'control characters': '\u0001',
  'invisible characters': 'a\u200B',
  'no-break spaces': '\u00A0',
  // Typography.
  'straight quotes': '"a" ',
  'quotes that open': ' "a',
  'quotes that close': 'a" ',
  apostrophes: "l'a ",
  'apostrophes in a row': "'",
  guillemets: '« a » ',
  'guillemets that open': '« a ',
  'guillemets that close': 'a » ',
  'signs of French': 'a ! b ? c ; d : ',
  'exclamation marks': '!',
  'dots in a row': '.',
  'hyphens in a row': ['a', '-', 'b'],
  'numbers of thousands': '1 000 ',
  digits: '7',
  'prices and units': '10 € 5 km 20 % ',
  // Markup in a line.
  'emphasis in pairs': '*a* ',
  'stars that open': ' *a',
  'underscores that open': ' _a',
  'stars in a row': '*',
  'strong text': '**a** ',
  'tildes that open': ' ~~a',
  'inline code': '`a` ',
  'backticks of growing length': ['', '` `` ``` ', ''],
  'brackets that open': '[',
  'brackets that close': ']',
  'brackets in pairs': '[a] ',
  'links without an end': '[a](',
  links: '[a](/b/) ',
  'links of other sites': '[a](https://example.org/b) ',
  'links to parts of the page': '[a](#b) ',
  'pictures without an end': '![a](',
  'bare addresses': 'https://example.org/a ',
  'a long address': ['https://example.org/', 'a', ' '],
  'addresses of mail': 'auteur@example.org ',
  'www without a scheme': 'www.example.org ',
  'colons and slashes': '://',
  'at signs': 'a@',
  entities: '&amp;',
  ampersands: '&',
  'unknown entities': '&inconnu; ',
  'percent signs': '%41',
  // Notes and definitions.
  'calls of a note': ['[^1]: Note.\n\n', 'a[^1] ', ''],
  'links by reference': ['[b]: /c/\n\n', '[a][b] ', ''],
  // Blocks.
  headings: '## Titre\n\n',
  'thematic breaks': '***\n\n',
  'items of a list': '- a\n',
  'numbered items': '1. a\n',
  tasks: '- [ ] a\n',
  quotations: '> a\n\n',
  alerts: '> [!NOTE]\n> a\n\n',
  'lines with a pipe': 'a | b\n',
  'rows of a table': ['| a | b |\n| --- | --- |\n', '| c | d |\n', ''],
  'small fences': '```js\na\n```\n\n',
  'small fences without a language': '```\na\n```\n\n',
  'fences with ranges of lines': '```js {1-99999999}\na\n```\n\n',
  'fences of data': '```json\n{}\n```\n\n',
  'fences of YAML': '```yaml\na: 1\n```\n\n',
  'aliases in a fence of YAML': ['```yaml\na: &a 1\n', '- { b: *a }\n', '```\n'],
  'fences of TOML': '```toml\na = 1\n```\n\n',
  'fences of differences': '```diff lang="js"\n+a\n-b\n```\n\n',
  'one fence of code': ['```js\n', 'a(b); // c\n', '```\n'],
  'one long line of code': ['```js\n', 'a(b, "c"); ', '\n```\n'],
  'one fence of text': ['```text\n', 'a b c\n', '```\n'],
  'one fence of JSON': ['```json\n[', '1, ', '1]\n```\n'],
  'keys of JSON': ['```yaml\n', '- { a: 1 }\n', '```\n'],
  'code that opens strings': ['```js\n', '"', '\n```\n'],
  'code that opens comments': ['```js\n', '/* ', '\n```\n'],
  'code that opens brackets': ['```bash\n', '$(', '\n```\n'],
  'a fence with a long title': ['```js title="', 'a', '"\nb\n```\n'],
  'a fence with many words': ['```js ', 'nocopy ', '\nb\n```\n'],
  'a fence with many ranges': ['```js {', '1,', '1}\nb\n```\n'],
  // Elements and expressions.
  'elements in a line': '<b>a</b> ',
  'elements that close themselves': '<br /> ',
  components: '<Details summary="a">\n\nb\n\n</Details>\n\n',
  pictures: '<Figure src="./a.png" alt="b" />\n\n',
  'unknown props': '<Figure titel="b" />\n\n',
  expressions: '{1} ',
  'expressions of text': '{"a"} ',
  comments: '{/* a */}\n\n',
  'attribute of great length': ['<b title="', 'a', '">b</b>\n'],
  'an expression of great length': ['{[', '1, ', '1]}\n'],
  // What libraries take more than linear time for, or the stack.
  'raw less-than signs': '< ',
  'less-than signs in a row': '<',
  'tags that are not closed': '<a ',
  'elements that are not closed': '<b>a',
  'elements that were not opened': '</b>a',
  'braces in pairs': '{}',
  'braces that open': '{',
  'braces that open in a text': 'a { b ',
  'open comments of HTML': '<!-- ',
  'open comments of MDX': '{/* ',
  'attributes of one element': ['<b ', 'a="1" ', '>c</b>\n'],
  'attributes with braces': ['<b ', 'a={1} ', '>c</b>\n'],
  'attributes without a value': ['<b ', 'a ', '>c</b>\n'],
  'lines of one element': ['<b\n', 'a="1"\n', '/>\n'],
  'usage of a command': 'cmd [--opt <value>] {a|b} ',
  'headings of one text': '## a\n',
  'columns of a table': ['| ', 'a | ', ''],
};

const NESTED: Record<string, (depth: number) => string> = {
  'quotes in quotes': (depth) => `${'> '.repeat(depth)}a\n`,
  'items in items': (depth) => '- '.repeat(depth) + 'a\n',
  'elements in elements': (depth) => `${'<b>'.repeat(depth)}a${'</b>'.repeat(depth)}\n`,
  'blocks in blocks': (depth) => `${'<div>\n'.repeat(depth)}a\n${'</div>\n'.repeat(depth)}\n`,
  'emphasis in emphasis': (depth) => `${'*a _b '.repeat(depth)}c${'_ d*'.repeat(depth)}\n`,
  'brackets in brackets': (depth) => `${'['.repeat(depth)}a${'](/b/)'.repeat(depth)}\n`,
  'braces in braces': (depth) => `{${'{a:'.repeat(depth)}1${'}'.repeat(depth)}}\n`,
  'parentheses in an expression': (depth) => `{${'('.repeat(depth)}1${')'.repeat(depth)}}\n`,
  'lists in JSON': (depth) => `\`\`\`json\n${'['.repeat(depth)}${']'.repeat(depth)}\n\`\`\`\n`,
  'lists in YAML': (depth) => `\`\`\`yaml\n${'['.repeat(depth)}${']'.repeat(depth)}\n\`\`\`\n`,
  'lists in TOML': (depth) => `\`\`\`toml\na = ${'['.repeat(depth)}${']'.repeat(depth)}\n\`\`\`\n`,
  'brackets in code': (depth) => `\`\`\`js\n${'a('.repeat(depth)}${')'.repeat(depth)}\n\`\`\`\n`,
};

const NUMBERED: Record<string, (index: number) => string> = {
  'different headings': (index) => `## Titre ${index}\n\n`,
  'notes and their calls': (index) => `a[^${index}]\n\n[^${index}]: b\n\n`,
  'definitions of links': (index) => `[a${index}]\n\n[a${index}]: /b/\n\n`,
  'different names in expressions': (index) => `{nom${index}} `,
  'different ids': (index) => `<b id="a${index}">b</b> `,
  'different components': (index) => `<Composant${index} /> `,
  exports: (index) => `export const a${index} = 1;\n`,
  'different imports': (index) => `import a${index} from "./a.ts";\n`,
};

/** Diagrams: the line of the kind, and statements. */
const DIAGRAMS: Record<string, [kind: string, statement: (index: number) => string]> = {
  flowchart: ['flowchart TD', (index) => `A${index} --> B${index}`],
  states: ['stateDiagram-v2', (index) => `A${index} --> B${index}`],
  sequence: ['sequenceDiagram', (index) => `A${index} ->> B${index}: c`],
  classes: ['classDiagram', (index) => `A${index} <|-- B${index}`],
  entities: ['erDiagram', (index) => `A${index} ||--o{ B${index} : c`],
  chart: ['xychart-beta', (index) => `bar [${index}]`],
};

const HEAD_LINES: Record<string, (index: number) => string> = {
  'unknown keys of front matter': (index) => `cle${index}: 1`,
  'one key many times': () => 'title: a',
  'comments of front matter': () => '# a',
  'faults of front matter': () => 'a: b: c',
  anchors: (index) => `cle${index}: &a${index} 1`,
  'aliases of one anchor': (index) => (index === 0 ? 'cle0: &a {b: 1}' : `cle${index}: *a`),
  'aliases in merges': (index) => (index === 0 ? 'cle0: &a {b: 1}' : `cle${index}: {<<: *a}`),
  'aliases of aliases': (index) =>
    `cle${index}: &a${index} [${index === 0 ? 1 : `*a${index - 1}`}]`,
};

const LISTS: Record<string, (index: number) => string> = {
  tags: (index) => `mot${index}`,
  aliases: (index) => `/ancien/${index}/`,
  'one alias many times': () => '/ancien/',
};

const SECRETS: Record<string, string> = {
  'tokens of GitHub': `ghp_${'a1B2c3'.repeat(6)} `,
  'starts of tokens': 'ghp_ ',
  'starts of web tokens': 'eyJ',
  'web tokens in a row': `eyJ${'a1B2c3D4'.repeat(3)}.`,
  'private keys': '-----BEGIN PRIVATE KEY-----\n',
  'passwords in addresses': 'https://auteur:mot2passe@example.org/ ',
  'Azure secrets': 'a8Q~',
};

function repeated(name: string, form: string | [string, string, string]): Construct {
  const [before, piece, after] = typeof form === 'string' ? ['', form, ''] : form;
  return {
    name,
    text: (size) => postFile(SOUND, `\n${before}${piece.repeat(size / piece.length)}${after}\n`),
  };
}

/** Pieces that count themselves, up to a size. */
function counted(piece: (index: number) => string, size: number): string {
  const pieces: string[] = [];
  for (let length = 0, index = 0; length < size; index += 1) {
    const next = piece(index);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('');
}

export const CONSTRUCTS: readonly Construct[] = [
  ...Object.entries({ ...REPEATED, ...SECRETS }).map(([name, form]) => repeated(name, form)),
  ...Object.entries(NESTED).map(([name, nest]): Construct => ({
    name,
    text: (size) => postFile(SOUND, `\n${nest(Math.floor(size / nest(1).length))}`),
  })),
  ...Object.entries(NUMBERED).map(([name, piece]): Construct => ({
    name,
    text: (size) => postFile(SOUND, `\n${counted(piece, size)}\n`),
  })),
  ...Object.entries(DIAGRAMS).map(([name, [kind, statement]]): Construct => ({
    name: `a diagram of the kind ${name}`,
    text: (size) => {
      const statements = counted((index) => `${statement(index)}\n`, size);
      return postFile(SOUND, `\n\`\`\`mermaid alt="a"\n${kind}\n${statements}\`\`\`\n`);
    },
  })),
  ...Object.entries(HEAD_LINES).map(([name, line]): Construct => ({
    name,
    text: (size) => postFile(`${SOUND}\n${counted((index) => `${line(index)}\n`, size)}`),
  })),
  ...Object.entries(LISTS).map(([name, item]): Construct => ({
    name: `a list of ${name}`,
    text: (size) =>
      postFile(
        `title: Essai\ndate: 2020-01-01\n${name === 'tags' ? 'tags' : 'tags: [nuage]\naliases'}: [${counted((index) => `${item(index)}, `, size)}]`,
      ),
  })),
];
