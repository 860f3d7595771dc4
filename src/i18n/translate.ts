import { site, type Locale } from '#config/site.ts';
import { typeset } from '#lib/typography/typeset.ts';
import { en } from './en.ts';
import { fr, type Message } from './fr.ts';
import type { MESSAGE_VALUES } from './values.ts';

export type MessageKey = keyof typeof fr;

/** A dictionary: every key of the French one, with a plural where that has one. */
export type Dictionary = {
  [Key in MessageKey]: (typeof fr)[Key] extends string ? string : Exclude<Message, string>;
};

/** Values for the `{name}` places of a text; `count` also chooses the plural. */
export type Values<Key extends MessageKey = MessageKey> = Readonly<
  Partial<Record<NamesOf<Key>, string | number>>
>;

type NamesOf<Key extends MessageKey> = Key extends keyof typeof MESSAGE_VALUES
  ? (typeof MESSAGE_VALUES)[Key][number]
  : never;

/** Sets a text; a place whose value is not given stays as it is written, for whoever fills it in. */
export type Translate = <Key extends MessageKey>(key: Key, values?: Values<Key>) => string;

/** More dictionaries than locales may stand here: a fork with one language keeps both files or deletes one. */
const dictionaries: Record<Locale, Dictionary> & Record<string, Dictionary> = { fr, en };

/** Whether the interface texts of a locale are written. */
export function hasDictionary(locale: string): boolean {
  return Object.hasOwn(dictionaries, locale);
}

/** The dictionary of a locale as it is written, which may be wrong; `undefined` where there is none. */
export function writtenDictionary(locale: string): Readonly<Record<string, unknown>> | undefined {
  return hasDictionary(locale) ? dictionaries[locale] : undefined;
}

/** The interface texts of a locale: `translate('fr')('count.posts', { count: 2 })` is "2 articles". */
export function translate(locale: Locale): Translate {
  const dictionary = setDictionary(locale);
  const { intl } = site.locales[locale];
  return (key, given) => {
    const values: Readonly<Record<string, string | number | undefined>> = given ?? {};
    const message: Message = dictionary[key];
    const text =
      typeof message === 'string' ? message : message[pluralForm(intl, Number(values.count))];
    return text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      if (value === undefined) return place;
      return typeof value === 'number' && name === 'count'
        ? new Intl.NumberFormat(intl).format(value)
        : String(value);
    });
  };
}

const setDictionaries = new Map<Locale, Dictionary>();

/** A locale's dictionary as its typography has it; made once. What is filled in later is set already. */
function setDictionary(locale: Locale): Dictionary {
  let dictionary = setDictionaries.get(locale);
  if (!dictionary) {
    const messages = Object.entries<Message>(dictionaries[locale]);
    dictionary = Object.fromEntries(
      messages.map(([key, message]) => [key, setMessage(message, locale)]),
    ) as Dictionary;
    setDictionaries.set(locale, dictionary);
  }
  return dictionary;
}

function setMessage(message: Message, locale: Locale): Message {
  if (typeof message === 'string') return typeset(message, locale);
  return { one: typeset(message.one, locale), other: typeset(message.other, locale) };
}

/** Name of a language in another: `languageName('en', 'fr')` is "anglais". */
export function languageName(language: Locale, inLocale: Locale): string {
  const { intl } = site.locales[inLocale];
  return new Intl.DisplayNames([intl], { type: 'language' }).of(language) ?? language;
}

function pluralForm(intl: string, count: number): 'one' | 'other' {
  return new Intl.PluralRules(intl).select(count) === 'one' ? 'one' : 'other';
}
