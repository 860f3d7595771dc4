import { expect, test } from 'vitest';
import { expectMended, placesOf, toldOf } from './lost-text.ts';

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
  ['a dash and a hyphen', bash('az login –-tenant x'), ['8:10'], 'U+2013 (en dash)'],
  ['a hyphen and a dash', bash('git fetch -–all'), ['8:11'], 'U+2013 (en dash)'],
  ['two long dashes', 'Taper `az ——tenant x`.', ['7:11'], 'U+2014 (em dash)'],
  ['no-break hyphens', bash('az \u2011\u2011tenant'), ['8:4'], 'U+2011 (no-break hyphen) in code'],
  ['a hyphen in a name', 'Taper `Get\u2010Command`.', ['7:11'], 'U+2010 (hyphen)'],
  ['a full-width hyphen', bash('ls \uFF0Dl'), ['8:4'], 'U+FF0D (full-width hyphen)'],
  ['a small hyphen', bash('ls \uFE63l'), ['8:4'], 'U+FE63 (small hyphen)'],
  ['a figure dash', bash('ls \u2012l'), ['8:4'], 'U+2012 (figure dash)'],
  ['a bar in a name', bash('Get\u2015Command'), ['8:4'], 'U+2015 (horizontal bar)'],
  ['a dash in a name', 'Taper `Get–ChildItem`.', ['7:11'], 'U+2013 (en dash)'],
  ...['html', 'jsx', 'tsx', 'xml', 'svg'].map((lang): [string, string, string[], string] => [
    `a curly quote of ${lang}`,
    `\`\`\`${lang}\n<a b="“" href=”x”>Un “mot”</a>\n\`\`\``,
    ['8:15'],
    'U+201D (curly quote)',
  ]),
  ['an element of code', 'Taper <code>rm –force</code>.', ['7:16'], 'U+2013 (en dash)'],
  ['a block in elements', '<pre><code>rm\u00A0x</code></pre>', ['7:14'], 'U+00A0'],
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
  [bash('az \u2011\u2011x kube\u2010system'), bash('az --x kube-system')],
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
  '```jsx\n<!-- <a b=“c”> --> a=“b” <a b="“c”" d={"“"}>x=“y”</a>\n```',
  '<kbd>–x</kbd> et <code>a – b</code>',
  '```json\n{ "a": "“b”" }\n```',
  '```console\n$ ls\nPrix\u00A0: “x”\n```',
  '```python\nx = "−1 – “a”"\n```',
  'Les signes `“ ”`, `’` et `–`, et `git commit -m "l’été"`.',
  'Un texte “cité”\u00A0!',
  'Ce qui suit `…` est `kind="…"`.',
])('nothing is told of %j', (body) => {
  expect(toldOf('code-characters', body)).toEqual([]);
});
