import { describe, expect, test } from 'vitest';
import { highlight, joined, type Line } from '#lib/code/highlight.ts';
import { findLanguage, LANGUAGE_NAMES } from '#lib/code/languages.ts';
import { SAMPLES } from './samples.ts';

const inColours = (code: string, name: string) => highlight(code, findLanguage(name)!.grammar);
const textOf = (lines: readonly Line[]) =>
  lines.map((runs) => runs.map(({ text }) => text).join('')).join('\n');

/** Text that no language expects, and that markup would change. */
const ODD = [
  ...['', ' ', '\n', '\n\n\n', '\t', ' a ', 'a\n', '\na', '\r\n', 'a\r\nb', '\u00a0', '\u2028'],
  ...[
    '<b>&amp;</b>',
    '&lt;&#65;',
    '{a} ${b} {{c}}',
    '`',
    '```',
    '\\',
    '"',
    "'",
    '"\'`',
    '/*',
    '<!--',
  ],
  ...['é 日本 👩‍👩‍👧 \u202e', '#', '$', '$(', '${', '<<EOF', '"""', '---', 'a: |', '\u0000'],
];

describe('the text of coloured code is the code', () => {
  const cases = LANGUAGE_NAMES.map((name) => [name, findLanguage(name)!] as const);

  test.each(cases)('in %s', (name, { id }) => {
    const sample = SAMPLES[id] ?? 'a\nb';
    for (const code of [sample, ...Object.values(SAMPLES), ...ODD]) {
      const lines = inColours(code, name);
      expect(textOf(lines)).toBe(code);
      expect(lines).toHaveLength(code.split('\n').length);
      expect(
        joined(lines.flat())
          .map(({ text }) => text)
          .join(''),
      ).toBe(code.replaceAll('\n', ''));
    }
  });

  test('and every grammar has a sample, in which there are colours', () => {
    const coloured = cases.filter(([, { grammar }]) => grammar);
    const missing = coloured.filter(
      ([, { grammar }]) =>
        !Object.keys(SAMPLES).some((id) => findLanguage(id)?.grammar === grammar),
    );
    expect(missing.map(([name]) => name)).toEqual([]);
    for (const [name, sample] of Object.entries(SAMPLES)) {
      const runs = inColours(sample, name).flat();
      expect(runs.filter(({ colour }) => colour).length, name).toBeGreaterThan(1);
    }
    expect(coloured.length).toBeGreaterThan(30);
  });
});

/** A line with each colour around its text, as `comment(# a)`. */
function shown(line: Line): string {
  return joined(line)
    .map(({ text, colour }) => (colour ? `${colour}(${text})` : text))
    .join('');
}

describe('what goes over several lines is coloured in each', () => {
  test.each([
    ['js', '`a\nb`', ['string(`a)', 'string(b`)']],
    ['js', '/* a\n\n b */ 1', ['comment(/* a)', '', 'comment( b */) number(1)']],
    [
      'bash',
      'cat <<E\na # b\nE\ntrue',
      ['name(cat) <<string(E)', 'string(a # b)', 'string(E)', 'name(true)'],
    ],
    ['yaml', 'a: |\n  b\nc: 1', ['name(a): |', 'string(  b)', 'name(c): number(1)']],
    ['python', '"""a\nb"""', ['string("""a)', 'string(b""")']],
  ])('in %s, %j', (name, code, expected) => {
    expect(inColours(code, name).map(shown)).toEqual(expected);
  });
});

describe('a shell', () => {
  test.each([
    [
      'bash',
      'az group create --resource-group "$G" -n x',
      'name(az) group create word(--resource-group) string(")number($G)string(") word(-n) x',
    ],
    ['bash', 'kubectl get service host', 'name(kubectl) get service host'],
    ['bash', 'a | b && c; d || e', 'name(a) | name(b) && name(c); name(d) || name(e)'],
    [
      'bash',
      'for i in 1; do az x; done',
      'word(for) number(i) word(in) number(1); word(do) name(az) x; word(done)',
    ],
    ['bash', 'A=1 # az', 'number(A)=number(1) comment(# az)'],
    ['bash', 'echo "$(az x)"', 'name(echo) string(")number($()name(az) xnumber())string(")'],
    ['bash', 'a=(b c)', 'number(a)=(b c)'],
    ['sh', './run.sh x', 'name(./run.sh) x'],
    ['console', '$ az login', 'comment($) name(az) login'],
    ['powershell', 'Get-X -Name $a', 'name(Get-X) word(-Name) number($a)'],
    ['powershell', '$a -eq $b', 'number($a) word(-eq) number($b)'],
    ['sql', 'a AND b = 1', 'a word(AND) b = number(1)'],
  ])('%s: %s', (name, code, expected) => {
    expect(inColours(code, name).map(shown)).toEqual([expected]);
  });

  test('does not take for a command what goes on from the line above', () => {
    expect(inColours('az x \\\n  y', 'bash').map(shown)).toEqual(['name(az) x \\', '  y']);
  });
});

test('runs of one colour are one, white space between them included', () => {
  const runs = [
    { text: ' ' },
    { text: 'a', colour: 'word' as const },
    { text: ' ' },
    { text: 'b', colour: 'word' as const },
    { text: '\n' },
    { text: 'c' },
    { text: '' },
    { text: ' ' },
  ];
  expect(joined(runs)).toEqual([
    { text: ' ', colour: undefined },
    { text: 'a b', colour: 'word' },
    { text: '\nc ', colour: undefined },
  ]);
});
