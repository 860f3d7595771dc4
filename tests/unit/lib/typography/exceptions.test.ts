import { describe, expect, test } from 'vitest';
import { typeset } from '#lib/typography/typeset.ts';
import { en, fr } from '../../test-site.ts';
import { shown } from './shown.ts';

/** What no rule touches. */
const EXCEPTIONS = [
  'https://example.org/a?b=c;d!e:f',
  "https://example.org/l'été",
  'http://',
  'https:',
  "www.example.org?q=l'été",
  "https://example.org?q=l'été",
  "git+ssh://example.org/l'été",
  'contact@example.org',
  "o'brien@example.org",
  "mailto:contact@example.org?subject=l'été",
  "example.org/d'ici?a=b",
  '/etc/hosts',
  "./l'été/d'ici",
  "../l'été",
  '~/.ssh/config',
  'C:',
  'C:\\',
  "C:\\Users\\d'ici",
  "\\\\serveur\\l'été",
  '%APPDATA%\\x',
  '16:9',
  '12:30',
  '12:30:45',
  '::',
  'std::vector',
  ':8080',
  'localhost:8080',
  '2001:db8::1',
  '::1',
  'fe80::',
  '[::1]:8080',
  '10.0.1.0/27',
  'a?b=c&d',
  '?a=b',
  '?.',
  'x?.y',
  '!=',
  '!==',
  '!important',
  '#!/bin/sh',
  'a;b',
  'key:value',
  'sha256:0a1b',
  ':smile:',
  ':+1:',
  '&nbsp;',
  '&#160;',
  '%20',
  'a%20b',
  'width:50%',
  '(?)',
  'v1.10.2',
  '1.7',
  '2019-07-02',
  '2019',
  '10000',
  '06 12 34 56 78',
  '« »',
];

/** Sentences in which a rule applies, with a place for an exception; `~` is U+00A0 and `_` is U+202F. */
const FRENCH: [typed: string, set: string][] = [
  ['avec {} ; puis', 'avec {}_; puis'],
  ['avec {} ! Puis', 'avec {}_! Puis'],
  ['avec {} ?', 'avec {}_?'],
  ['avec {} ?!', 'avec {}_?!'],
  ['avec {} : puis', 'avec {}~: puis'],
  ['oui; {}', 'oui_; {}'],
  ['oui! {} non?', 'oui_! {} non_?'],
  ['note: {} et', 'note~: {} et'],
  ['« {} »', '«~{}~»'],
  ['«{}» oui !', '«~{}~» oui_!'],
  ['"{}"', '«~{}~»'],
  ['"{}", dit-il', '«~{}~», dit-il'],
  ['« un "{}" là »', '«~un “{}” là~»'],
  ["« un '{}' là »", '«~un “{}” là~»'],
  ['"un {}" et {}', '«~un {}~» et {}'],
  ["l'{} est", 'l’{} est'],
  ["({}) l'un", '({}) l’un'],
  ["l'un, {}, l'autre", 'l’un, {}, l’autre'],
  ['10 000 mots, {}', '10_000 mots, {}'],
  ['{} pour 10 000 mots', '{} pour 10_000 mots'],
  ['5 % de {}', '5~% de {}'],
  ['5% de {}, 3€', '5~% de {}, 3~€'],
  ['{} et 12 Go', '{} et 12~Go'],
];

const ENGLISH: [typed: string, set: string][] = [
  ['"{}"', '“{}”'],
  ['say "{}", then', 'say “{}”, then'],
  ["'{}'", '‘{}’'],
  ['"a \'{}\' b"', '“a ‘{}’ b”'],
  ['\'a "{}" b\'', '‘a “{}” b’'],
  ["it's {}, isn't it", 'it’s {}, isn’t it'],
  ["the '90s, {}", 'the ’90s, {}'],
  ["users' {} (it's)", 'users’ {} (it’s)'],
  ['{} of 10 GB', '{} of 10~GB'],
  ['({}) "yes"', '({}) “yes”'],
];

const rows = [
  ...FRENCH.map(([typed, set]) => ({ lang: fr, typed, set })),
  ...ENGLISH.map(([typed, set]) => ({ lang: en, typed, set })),
];

describe.each(rows)('in $lang, "$typed" becomes "$set"', ({ lang, typed, set }) => {
  test.each(EXCEPTIONS)('and %j in it stays', (exception) => {
    const expected = set
      .split('{}')
      .map((part) => part.replaceAll('~', '\u00A0').replaceAll('_', '\u202F'))
      .join(exception);
    const once = typeset(typed.replaceAll('{}', exception), lang);
    expect(shown(once)).toBe(shown(expected));
    expect(once).toBe(expected);
    expect(typeset(once, lang)).toBe(once);
  });
});

test.each(EXCEPTIONS)('%j stays where it stands alone', (exception) => {
  for (const lang of [fr, en]) expect(typeset(exception, lang)).toBe(exception);
});
