import { expect, test } from 'vitest';
import { collator, defaultLocale, isLocale, locales } from '#lib/locales.ts';
import { en, fr } from '../test-site.ts';

test('the locales are in the order of the configuration, the first is the default', () => {
  expect(locales).toEqual([fr, en]);
  expect(defaultLocale).toBe(fr);
  expect(locales.every((locale) => isLocale(locale))).toBe(true);
});

test.each([
  { given: ['zèbre', 'Éole', 'azur'], expected: ['azur', 'Éole', 'zèbre'] },
  { given: ['Partie 10', 'Partie 9'], expected: ['Partie 9', 'Partie 10'] },
  { given: ['côte', 'Cote', 'coté'], expected: ['Cote', 'coté', 'côte'] },
])('readers expect the order $expected', ({ given, expected }) => {
  expect(given.toSorted(collator(fr).compare)).toEqual(expected);
});
