import { hasDictionary, writtenDictionary } from '#i18n/translate.ts';
import { fr } from '#i18n/fr.ts';
import { MESSAGE_VALUES } from '#i18n/values.ts';
import { locales } from '#lib/locales.ts';
import type { Problem } from '#lib/problems.ts';
import type { TextFile } from '#source/content.ts';
import { createPositions } from '#source/text-position.ts';
import { nearest, suggestion } from './nearest.ts';
import { reporter, START, type Check } from './rule.ts';

const report = reporter('dictionary');

const KEYS = Object.keys(fr);
const VALUES: Readonly<Record<string, readonly string[]>> = MESSAGE_VALUES;

/**
 * Interface texts name the values that they are given, each as `{name}`, and no others: readers would
 * see what nothing fills in. Every dictionary has the keys of the French one.
 */
export const checkDictionaries: Check = ({ content }) =>
  locales.flatMap((locale) => {
    // One that is missing is told by `navigation.ts`.
    if (!hasDictionary(locale)) return [];
    const dictionary: unknown = writtenDictionary(locale);
    const source = content.dictionaries.get(locale)!;
    if (typeof dictionary !== 'object' || dictionary === null) {
      const fix = 'write `{ … }` with a text for each key, as en.ts is written';
      return [report(source.file, START, 'the dictionary is no object', fix)];
    }
    return [
      ...strayKeys(source, Object.keys(dictionary)),
      ...Object.entries(dictionary).flatMap(([key, message]) =>
        KEYS.includes(key) ? ofText(source, key, message) : [],
      ),
    ];
  });

function strayKeys(source: TextFile, keys: readonly string[]): Problem[] {
  const missing = KEYS.filter((key) => !keys.includes(key));
  const unknown = keys.filter((key) => !KEYS.includes(key));
  const meant = new Set(unknown.map((key) => nearest(key, missing)));
  return [
    ...unknown.map((key) =>
      report(
        source.file,
        placeIn(source, key),
        `unknown key \`${key}\``,
        suggestion(key, missing, 'remove it: no text of that name is shown'),
      ),
    ),
    ...missing
      .filter((key) => !meant.has(key))
      .map((key) =>
        report(source.file, START, `the key \`${key}\` is missing`, `add \`'${key}': '…'\``),
      ),
  ];
}

function ofText(source: TextFile, key: string, message: unknown): Problem[] {
  const forms = formsOf(message);
  if (!forms) {
    const fix = "write one text, or `{ one: '…', other: '…' }`";
    return [report(source.file, placeIn(source, key), `\`${key}\` is no text`, fix)];
  }
  const values = VALUES[key] ?? [];
  const named = new Set(forms.flatMap(namesIn));
  const unnamed = values.filter((value) => !named.has(value));
  const strays = [...new Set(forms.flatMap(bracesIn))].filter(
    (braces) => !values.includes(/^\{(.*)\}$/s.exec(braces)?.[1] ?? ''),
  );
  return [
    ...strays.map((braces) => {
      const isFilled = values.some(
        (value) => /^[$%#]\{/.test(braces) && braces.endsWith(`{${value}}`),
      );
      return report(
        source.file,
        placeIn(source, key, braces),
        isFilled
          ? `\`${key}\` has \`${braces}\`, whose \`${braces[0]}\` would be shown`
          : `\`${key}\` names \`${braces}\`, which nothing fills in`,
        remedyFor(braces, unnamed, values),
      );
    }),
    // What is misspelt is told once.
    ...(strays.length > 0 ? [] : unnamed).map((value) =>
      report(
        source.file,
        placeIn(source, key),
        `\`${key}\` does not say \`{${value}}\``,
        `write \`{${value}}\` where its value belongs`,
        'warning',
      ),
    ),
  ];
}

/** @param unnamed the values that the text does not name yet */
function remedyFor(braces: string, unnamed: readonly string[], values: readonly string[]): string {
  const [name = ''] = /\w+/.exec(braces) ?? [];
  const meant = values.includes(name) ? name : (nearest(name, unnamed) ?? nearest(name, values));
  if (meant !== undefined) return `write \`{${meant}}\``;
  if (values.length === 0) return 'remove it: this text is given no value';
  return `write ${values.map((value) => `\`{${value}}\``).join(' or ')}`;
}

/** The texts of a message; `undefined` where it is none. */
function formsOf(message: unknown): string[] | undefined {
  if (typeof message === 'string') return [message];
  const { one, other } = (message ?? {}) as Readonly<Record<string, unknown>>;
  return typeof one === 'string' && typeof other === 'string' ? [one, other] : undefined;
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
}

/** What stands in braces, with the signs of other programs' templates before it, or has only one brace. */
function bracesIn(text: string): string[] {
  return text.match(/\{\{[^{}]*\}\}|[$%#]\{[^{}]*\}|\{[^{}]*\}?|\}/g) ?? [];
}

/** The place of a text in the source of its dictionary, or of something in it; the start where it is not found. */
function placeIn({ text }: TextFile, key: string, inside = ''): typeof START {
  const [found] = [`'${key}'`, `"${key}"`, `${key}:`].flatMap((written) => {
    const at = text.indexOf(written);
    return at < 0 ? [] : [at];
  });
  if (found === undefined) return START;
  const at = inside === '' ? -1 : text.indexOf(inside, found);
  return createPositions(text)(at < 0 ? found : at);
}
