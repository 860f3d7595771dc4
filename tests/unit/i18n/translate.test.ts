import { describe, expect, test } from 'vitest';
import { en as english } from '#i18n/en.ts';
import { fr as french, type Message } from '#i18n/fr.ts';
import { languageName, translate, type MessageKey } from '#i18n/translate.ts';
import { typeset } from '#lib/typography/typeset.ts';
import { en, fr } from '../test-site.ts';

const KEYS = Object.keys(french) as MessageKey[];
const textsOf = (message: Message) =>
  typeof message === 'string' ? [message] : Object.values(message);
const placesOf = (message: Message) =>
  textsOf(message).map((text) =>
    [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted(),
  );

describe('the dictionaries', () => {
  test('have the same keys, in the same order', () => {
    expect(Object.keys(english)).toEqual(KEYS);
    expect(KEYS.length).toBeGreaterThan(10);
  });

  test.each(KEYS)('say the same of %s: same form, same places to fill in, no text empty', (key) => {
    expect(placesOf(english[key])).toEqual(placesOf(french[key]));
    expect(Object.keys(Object(english[key]))).toHaveLength(
      typeof french[key] === 'string' ? (english[key] as string).length : 2,
    );
    for (const text of [...textsOf(french[key]), ...textsOf(english[key])]) {
      expect(text.trim()).not.toBe('');
      expect(text).toBe(text.trim());
    }
  });

  test('choose a plural by {count}, in every form', () => {
    const plurals = KEYS.filter((key) => typeof french[key] !== 'string');
    expect(plurals.length).toBeGreaterThan(0);
    for (const key of plurals) {
      for (const places of placesOf(french[key])) expect(places).toContain('count');
    }
  });
});

describe('a text', () => {
  test('is set by the typography of the locale, and what is filled in is not', () => {
    const subject = '"x" ! l\'y';
    expect(translate(fr)('post.appliesTo', { subject })).toBe(
      `Ce texte porte sur\u00A0: ${subject}.`,
    );
    expect(translate(fr)('post.minutes', { minutes: 5 })).toBe('5\u00A0min');
    expect(translate(en)('post.minutes', { minutes: 5 })).toBe('5\u00A0min');
  });

  test.each(KEYS)('has no space that should not break: %s', (key) => {
    for (const [locale, dictionary] of [[fr, french] as const, [en, english] as const]) {
      const message: Message = dictionary[key];
      const forms = typeof message === 'string' ? [{ count: 2 }] : [{ count: 1 }, { count: 2 }];
      for (const values of forms) {
        const text = translate(locale)(key, values);
        expect(typeset(text, locale)).toBe(text);
        expect(text).not.toMatch(/ [:;!?»]|« |["']/);
      }
    }
  });

  test('is that of the locale', () => {
    expect(translate(fr)('nav.home')).toBe(french['nav.home']);
    expect(translate(en)('nav.home')).toBe(english['nav.home']);
  });

  test('has its places filled in', () => {
    const filled = (text: string) => text.replace('{page}', '2').replace('{total}', '7');
    for (const [locale, dictionary] of [[fr, french] as const, [en, english] as const]) {
      const text = translate(locale)('list.page', { page: 2, total: 7 });
      expect(text).toBe(filled(dictionary['list.page']));
      expect(text).not.toContain('{');
    }
  });

  test('shows a place that was given no value, rather than hide it', () => {
    expect(translate(en)('list.page', { page: 2 })).toBe(
      english['list.page'].replace('{page}', '2'),
    );
  });

  test('takes a value as it is, whatever stands in it', () => {
    const text = translate(en)('post.by', { author: '$& {page} $1' });
    expect(text).toBe(english['post.by'].split('{author}').join('$& {page} $1'));
  });

  test('writes a year as a number of no one’s grouping', () => {
    expect(translate(fr)('archive.year', { year: 2018 })).toContain('2018');
  });
});

test.each([
  { locale: fr, dictionary: french, count: 0, form: 'one', number: '0' },
  { locale: fr, dictionary: french, count: 1, form: 'one', number: '1' },
  { locale: fr, dictionary: french, count: 2, form: 'other', number: '2' },
  { locale: fr, dictionary: french, count: 1200, form: 'other', number: '1\u202F200' },
  {
    locale: fr,
    dictionary: french,
    count: 1_000_000,
    form: 'other',
    number: '1\u202F000\u202F000',
  },
  { locale: en, dictionary: english, count: 0, form: 'other', number: '0' },
  { locale: en, dictionary: english, count: 1, form: 'one', number: '1' },
  { locale: en, dictionary: english, count: 2, form: 'other', number: '2' },
  { locale: en, dictionary: english, count: 1200, form: 'other', number: '1,200' },
] as const)(
  '$count in $locale takes the form "$form"',
  ({ locale, dictionary, count, form, number }) => {
    const text = translate(locale)('count.posts', { count });
    expect(text).toBe(dictionary['count.posts'][form].replace('{count}', number));
  },
);

test.each([
  { language: en, inLocale: fr, name: 'anglais' },
  { language: fr, inLocale: fr, name: 'français' },
  { language: fr, inLocale: en, name: 'French' },
])('$language is called "$name" in $inLocale', ({ language, inLocale, name }) => {
  expect(languageName(language, inLocale)).toBe(name);
});
