import { describe, expect, test } from 'vitest';
import type { TypographyConfig } from '#config/types.ts';
import { editPieces } from '#lib/typography/edits.ts';
import { createTypesetter } from '#lib/typography/typesetter.ts';
import { site } from '../../test-site.ts';
import { shown } from './shown.ts';

const french = site.locales.fr.typography;
const { spaceBefore, ...others } = french;

function set(text: string, config: TypographyConfig): string {
  return shown(editPieces([{ text }], createTypesetter(config)(text))[0]!);
}

/** Every rule alone: what it makes of a sentence with work for each of them. */
const TYPED = "Mot: b; c! d? \"e 'f'\" « g » l'h 10 000 i 5 Go 6% 7€";
const RULES: { rule: string; config: TypographyConfig; becomes: string }[] = [
  ...Object.entries(spaceBefore ?? {}).map(([mark, space]) => ({
    rule: `the space before ${mark}`,
    config: { spaceBefore: { [mark]: space } },
    becomes: TYPED.replace(mark, shown(space) + mark),
  })),
  {
    rule: 'apostrophes',
    config: { apostrophes: true },
    becomes: TYPED.replace("l'h", 'l’h'),
  },
  {
    rule: 'thousands',
    config: { thousands: '\u202F' },
    becomes: TYPED.replace('10 000', '10_000'),
  },
  { rule: 'units', config: { units: '\u00A0' }, becomes: TYPED.replace('5 Go', '5~Go') },
  {
    rule: 'quotes',
    config: french.quotes ? { quotes: french.quotes } : {},
    becomes: TYPED.replace('"e \'f\'" « g »', '«~e “f”~» «~g~»'),
  },
];

describe.each(RULES)('$rule', ({ config, becomes }) => {
  test('alone does its own work and no other', () => {
    expect(set(TYPED, config)).toBe(becomes);
    expect(becomes).not.toBe(TYPED);
  });

  test('left out of all the rules leaves what was typed', () => {
    const marks = Object.keys(config.spaceBefore ?? {});
    const rest: TypographyConfig = {
      ...Object.fromEntries(Object.entries(others).filter(([key]) => !(key in config))),
      spaceBefore: Object.fromEntries(
        Object.entries(spaceBefore ?? {}).filter(([mark]) => !marks.includes(mark)),
      ),
    };
    const without = set(TYPED, rest);
    expect(without).not.toBe(set(TYPED, french));
    const [mark] = marks;
    const typed = mark
      ? TYPED.split(mark)[0]!.slice(-1) + mark
      : { apostrophes: "l'h", thousands: '10 000', units: '5 Go', quotes: '"e \'f\'" « g »' }[
          Object.keys(config)[0]!
        ];
    expect(without).toContain(typed);
  });
});

test('without any rule every text stays', () => {
  expect(set(TYPED, {})).toBe(TYPED);
});

test.each<[string, TypographyConfig, string, string]>([
  [
    'German',
    {
      quotes: [
        ['„', '“'],
        ['‚', '‘'],
      ],
      apostrophes: true,
    },
    '"Ich sah \'Faust\'", sagt\'s. „Er „hier“ "da"“',
    '„Ich sah ‚Faust‘“, sagt’s. „Er „hier“ ‚da‘“',
  ],
  [
    'Swiss French',
    {
      quotes: [
        ['«', '»'],
        ['‹', '›'],
      ],
    },
    '"un "mot" là" « a »',
    '«un ‹mot› là» « a »',
  ],
  [
    'Swedish',
    {
      quotes: [
        ['”', '”'],
        ['’', '’'],
      ],
    },
    '"ett \'ord\'" ”x”',
    '”ett ’ord’” ”x”',
  ],
  ['Danish', { quotes: [['»', '«']] }, '"et "ord" her" »x "y"«', '»et »ord« her« »x »y««'],
  [
    'French with one pair only',
    { quotes: [['«\u00A0', '\u00A0»']], apostrophes: true },
    '"un "mot" là" et \'un\' l\'un',
    "«~un «~mot~» là~» et 'un' l’un",
  ],
])('the quotes of %s', (_name, config, typed, becomes) => {
  expect(set(typed, config)).toBe(becomes);
  expect(set(set(typed, config).replaceAll('~', '\u00A0'), config)).toBe(becomes);
});
