import { expect, test } from 'vitest';
import { toDrawable, undrawable } from '#lib/cards/drawable-text.ts';

const LATIN = new Set('abcdefghijklmnopqrstuvwxyzéÀ ’-?\u00a0');
const has = (character: string) => LATIN.has(character);
const hasThin = (character: string) => character === '\u2009' || has(character);

test.each([
  ['plain text', 'où est l’été', 'o est l’été', ['ù']],
  ['letters and accents apart', 'e\u0301te\u0301 A\u0300', 'été À', []],
  ['a narrow no-break space', 'quoi\u202f?', 'quoi\u00a0?', []],
  ['a thin space', 'a\u2009b', 'a\u00a0b', []],
  ['a no-break hyphen', 'a\u2011b', 'a-b', []],
  ['a soft hyphen', 'a\u00adb', 'ab', []],
  ['joiners and marks of direction', 'a\u200db\u200e\ufeff', 'ab', []],
  ['an emoji and its variant', 'a ☕\ufe0f b ☕', 'a  b ', ['☕']],
  ['an emoji made of several', '👩\u200d💻', '', ['👩', '💻']],
  ['another script', 'Ω云', '', ['Ω', '云']],
])('%s', (_what, text, drawable, missing) => {
  expect(toDrawable(text, has)).toBe(drawable);
  expect(undrawable(text, has)).toEqual(missing);
});

test('the best substitute that the font has is taken', () => {
  expect(toDrawable('quoi\u202f?', hasThin)).toBe('quoi\u2009?');
});
