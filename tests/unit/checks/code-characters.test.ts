import { expect, test, vi } from 'vitest';
import { expectMended, placesOf, toldOf } from './lost-text.ts';

vi.mock('#config/site.ts', () => import('../test-site.ts'));

const bash = (code: string) => `\`\`\`bash\n${code}\n\`\`\``;

test.each([
  ['a no-break space', bash('ls |\u00A0wc'), ['8:5'], 'U+00A0 (no-break space)'],
  ['a narrow one', bash('ls |\u202Fwc'), ['8:5'], 'U+202F (narrow no-break space)'],
  ['several, told once', bash('\u00A0ls\n\u00A0wc'), ['8:1'], 'and 1 more'],
  ['one in inline code', 'Taper `az\u00A0login`.', ['7:10'], 'U+00A0'],
  [
    'one in an item',
    `- Texte.\n\n  ${bash('ls |\u00A0wc').replaceAll('\n', '\n  ')}`,
    ['10:7'],
    'U+00A0',
  ],
  ['one in a quotation', `> ${bash('ls |\u00A0wc').replaceAll('\n', '\n> ')}`, ['8:7'], 'U+00A0'],
  ['one in CRLF', bash('ls |\u00A0wc').replaceAll('\n', '\r\n'), ['8:5'], 'U+00A0'],
  ['one in the indentation of YAML', '```yaml\na:\n\u00A0\u00A0b: 1\n```', ['9:1'], 'U+00A0'],
  ['one in an added line', '```diff lang="bash"\n+ls\u00A0x\n```', ['8:4'], 'U+00A0'],
  ['one behind a prompt', '```console\n$ ls\u00A0x\n```', ['8:5'], 'U+00A0'],
  ['curly quotes', bash('echo “a”'), ['8:6'], '`“`, U+201C (curly quote)'],
  ['curly quotes of one stroke', bash('echo ‘a’'), ['8:6'], '`‘`, U+2018'],
  ['curly quotes in inline code', 'Taper `echo “a”`.', ['7:13'], 'U+201C'],
  ['curly quotes of a value', '```yaml\na: “b”\n```', ['8:4'], 'U+201C'],
  ['a dash before an option', bash('rm –force x'), ['8:4'], 'U+2013 (en dash)'],
  ['a long one in inline code', 'Taper `rm —force`.', ['7:11'], 'U+2014 (em dash)'],
  ['a minus sign', '```python\nx = \u22121\n```', ['8:5'], 'U+2212 (minus sign)'],
  ['a soft hyphen', bash('kube\u00ADctl'), ['8:5'], 'U+00AD (soft hyphen)'],
])('%s is told', (_what, body, places, message) => {
  const problems = toldOf('code-characters', body);
  expect(placesOf(problems)).toEqual(places);
  expect(problems[0]).toMatchObject({ severity: 'warning' });
  expect(problems[0]!.message).toContain(message);
});

test.each([
  [bash('ls |\u00A0wc\n\u00A0pwd'), bash('ls | wc\n pwd')],
  [bash('ls\u00A0x # une note\u00A0: b\nls\u202Fx'), bash('ls x # une note\u00A0: b\nls x')],
  ['Taper `az\u00A0login\u00A0x`.', 'Taper `az login x`.'],
  [bash('kube\u00ADctl'), bash('kubectl')],
  ['```python\nx = \u22121\n```', '```python\nx = -1\n```'],
])('%j is mended', (body, better) => {
  expectMended('code-characters', body, better);
});

test.each([
  bash('# l’élève – « bonjour\u00A0» “oui”'),
  bash('echo "l’élève – “oui”\u00A0!"'),
  bash('echo l’élève'),
  '```text\nPrix\u00A0: 10\u00A0€ – “oui”\n```',
  '```\nPrix\u00A0: 10\u00A0€\n```',
  '```md\nUn “mot”\u00A0!\n```',
  '```html\n<p>Un “mot”\u00A0!</p>\n```',
  '```yaml\ntitre: Bonjour\u00A0! Un “mot”\n```',
  '```json\n{ "a": "“b”" }\n```',
  '```console\n$ ls\nPrix\u00A0: “x”\n```',
  '```python\nx = "−1 – “a”"\n```',
  'Les signes `“ ”`, `’` et `–`, et `git commit -m "l’été"`.',
  'Un texte “cité”\u00A0!',
  'Ce qui suit `…` est `kind="…"`.',
])('nothing is told of %j', (body) => {
  expect(toldOf('code-characters', body)).toEqual([]);
});
