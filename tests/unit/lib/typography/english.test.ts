import { describe, expect, test } from 'vitest';
import { typeset } from '#lib/typography/typeset.ts';
import { en } from '../../test-site.ts';
import { shown } from './shown.ts';

/** What was typed, and what it becomes; `~` is U+00A0. */
const CASES: Record<string, [typed: string, set: string][]> = {
  'double quotes': [
    ['"word" ("word") ["word"] —"word"—', '“word” (“word”) [“word”] —“word”—'],
    ['"Really?" she said; "yes."', '“Really?” she said; “yes.”'],
    ['“word”', '“word”'],
    ['"word', '"word'],
    ['a 15" screen and a "word"', 'a 15" screen and a “word”'],
  ],
  'single quotes': [
    ["'word' ('word')", '‘word’ (‘word’)'],
    ["'the users' data'", '‘the users’ data’'],
  ],
  'quotes in quotes': [
    ['"a \'b\' c"', '“a ‘b’ c”'],
    ['\'a "b" c\'', '‘a “b” c’'],
    ['"a "b" c"', '“a ‘b’ c”'],
    ['"a \'b "c" d\' e"', '“a ‘b “c” d’ e”'],
    ['“a "b" c”', '“a ‘b’ c”'],
    ['"\'word\' first"', '“‘word’ first”'],
    ['"last \'word\'"', '“last ‘word’”'],
  ],
  'apostrophes in and behind a word': [
    ["it's, don't, O'Brien, 1990's", 'it’s, don’t, O’Brien, 1990’s'],
    ["the users' data, James'", 'the users’ data, James’'],
  ],
  'apostrophes before a word': [
    ["the '90s, '80s and '69.", 'the ’90s, ’80s and ’69.'],
    ["rock 'n' roll, 'tis, get 'em", 'rock ’n’ roll, ’tis, get ’em'],
    ["'90s' music and '42' and '16:9'", '‘90s’ music and ‘42’ and ‘16:9’'],
  ],
  'feet, inches and minutes as typed': [['5\'10" and 45°12\'30"', '5\'10" and 45°12\'30"']],
  'a wide space before a unit, where one was typed': [
    ['10 GB, 5 ms, 25 °C, 5 %', '10~GB, 5~ms, 25~°C, 5~%'],
    ['10GB, 5%, €3, 10 000', '10GB, 5%, €3, 10 000'],
    ['at 10 a.m. or 5 pm', 'at 10~a.m. or 5~pm'],
  ],
  'no French spaces': [['Yes! No; what? Note: « x »', 'Yes! No; what? Note: « x »']],
};

describe.each(Object.entries(CASES))('English has %s', (_rule, cases) => {
  test.each(cases)('in %j', (typed, set) => {
    expect(shown(typeset(typed, en))).toBe(set);
  });

  test.each(cases)('and leaves it when it is set already: %j', (_typed, set) => {
    const text = set.replaceAll('~', '\u00A0');
    expect(shown(typeset(text, en))).toBe(set);
  });
});
