import { describe, expect, test } from 'vitest';
import { typeset } from '#lib/typography/typeset.ts';
import { fr } from '../../test-site.ts';
import { shown } from './shown.ts';

/** What was typed, and what it becomes; in both, `~` is U+00A0 and `_` is U+202F. */
const CASES: Record<string, [typed: string, set: string][]> = {
  'a thin space before ; ! ?': [
    ['Oui ; non ! Quoi ?', 'Oui_; non_! Quoi_?'],
    ['Oui; non! Quoi?', 'Oui_; non_! Quoi_?'],
    ['Oui~; non~! Quoi~?', 'Oui_; non_! Quoi_?'],
    ['Oui  ;\nnon\n! Quoi\u2009?', 'Oui_;\nnon_! Quoi_?'],
    ['Vraiment (oui !) ?', 'Vraiment (oui_!)_?'],
    ['Hein ?, dit-on', 'Hein ?, dit-on'],
    ['Le C++ ! Le C# ?', 'Le C++_! Le C#_?'],
  ],
  'one space before a run of marks': [
    ['Quoi ?! Ah !!! Hein?… Oh… ! Euh…?', 'Quoi_?! Ah_!!! Hein_?… Oh…_! Euh…_?'],
    ['Quoi ?.. Non !...', 'Quoi_?.. Non_!...'],
  ],
  'no space where a mark stands for itself': [
    ['(?) (!) [?]', '(?) (!) [?]'],
    ['! et ? et ;', '! et_? et_;'],
    ['¿Qué?', '¿Qué_?'],
  ],
  'a wide space before :': [
    ['Note : ceci', 'Note~: ceci'],
    ['Note: ceci', 'Note~: ceci'],
    ['Note_: ceci', 'Note~: ceci'],
    ['Voici :', 'Voici~:'],
    ['« Note »: ceci', '«~Note~»~: ceci'],
    [':) et :-) et ;-) et mot :) et :D', ':) et :-) et ;-) et mot :) et :D'],
  ],
  'a wide space inside « »': [
    ['« mot » «mot» «_mot_» «~mot~»', '«~mot~» «~mot~» «~mot~» «~mot~»'],
    ['Il dit: «Quoi?».', 'Il dit~: «~Quoi_?~».'],
    ['«\nmot\n»', '«~mot~»'],
    ['« Une suite, paragraphe après paragraphe', '«~Une suite, paragraphe après paragraphe'],
    ['les marques « » et «»', 'les marques « » et «»'],
  ],
  '« » in place of straight quotes': [
    ['"mot" ("mot") d\'"un" mot', '«~mot~» («~mot~») d’«~un~» mot'],
    ['"Quoi?", dit-il. "Oui": "non"!', '«~Quoi_?~», dit-il. «~Oui~»~: «~non~»_!'],
    ['—"mot"— un/"deux"', '—«~mot~»— un/«~deux~»'],
    ['".NET" et "!important"', '«~.NET~» et «~!important~»'],
  ],
  '“ ” inside « »': [
    ['« un "mot" »', '«~un “mot”~»'],
    ['"un "mot" là"', '«~un “mot” là~»'],
    ["« un 'mot' » et \"un 'mot'\"", '«~un “mot”~» et «~un “mot”~»'],
    ['« un “mot” »', '«~un “mot”~»'],
    ['"a "b "c" d" e"', '«~a “b «~c~» d” e~»'],
    ['« un » "deux"', '«~un~» «~deux~»'],
  ],
  'straight quotes without their other half': [
    ['un écran 15" et un "mot"', 'un écran 15" et un «~mot~»'],
    ['le signe " seul, puis "mot"', 'le signe " seul, puis «~mot~»'],
    ['un "mot sans fin', 'un "mot sans fin'],
    ['"" et \'\'', '"" et \'\''],
    ['mot"mot', 'mot"mot'],
    ['1,85 m, soit 6\'1"', '1,85~m, soit 6\'1"'],
  ],
  'an apostrophe in place of a straight one': [
    ["l'eau, aujourd'hui, qu'«un», l'1", 'l’eau, aujourd’hui, qu’«~un~», l’1'],
    ['l’eau', 'l’eau'],
    ["les années '90, rock 'n' roll", 'les années ’90, rock ’n’ roll'],
  ],
  'a thin space between thousands, where one was typed': [
    ['10 000 et 1 234 567 et 10~000', '10_000 et 1_234_567 et 10_000'],
    ['10 000,5 et (10 000) et 10 000.', '10_000,5 et (10_000) et 10_000.'],
    ['10000 et 2019 et 1000', '10000 et 2019 et 1000'],
    ['en 2019 100 personnes', 'en 2019 100 personnes'],
    ['06 123 456 et 0 800 123 456', '06 123 456 et 0 800 123 456'],
    ['1 23 et 12 3456 et 1 000 00', '1 23 et 12 3456 et 1 000 00'],
    ['v1 000 et 1.5 000 et 10 192.168', 'v1 000 et 1.5 000 et 10 192.168'],
  ],
  'a wide space before a unit': [
    ['12 Go, 30 min, 25 °C, 2 m², 3,5 km/h', '12~Go, 30~min, 25~°C, 2~m², 3,5~km/h'],
    ['10 Mo/s, 5 GHz, 3 k€, 10 Gbit/s, 5 ms', '10~Mo/s, 5~GHz, 3~k€, 10~Gbit/s, 5~ms'],
    ['1 h 30, 2 min 30 s, 14 h', '1~h~30, 2~min~30~s, 14~h'],
    ['10 000 €, 10 000 %', '10_000~€, 10_000~%'],
    ['12Go', '12Go'],
    ['2 sites, 3 mots, 5 heures, 7 gares', '2 sites, 3 mots, 5 heures, 7 gares'],
    ["Kubernetes 1.7 s'installe", 'Kubernetes 1.7 s’installe'],
  ],
  'a wide space before % and €, typed or not': [
    ['5 % et 5% et 12,5% (5%) 5%-10%', '5~% et 5~% et 12,5~% (5~%) 5~%-10~%'],
    ['3€ et 3 €', '3~€ et 3~€'],
    ['5%;', '5~%_;'],
    ['100%20 et %s et a50%', '100%20 et %s et a50%'],
  ],
};

describe.each(Object.entries(CASES))('French has %s', (_rule, cases) => {
  test.each(cases)('in %j', (typed, set) => {
    const text = typed.replaceAll('~', '\u00A0').replaceAll('_', '\u202F');
    expect(shown(typeset(text, fr))).toBe(set);
  });

  test.each(cases)('and leaves it when it is set already: %j', (_typed, set) => {
    const text = set.replaceAll('~', '\u00A0').replaceAll('_', '\u202F');
    expect(shown(typeset(text, fr))).toBe(set);
  });
});
