import { locales } from '#lib/locales.ts';
import type { Problem } from '#lib/problems.ts';
import type { DataFile } from '#source/content.ts';
import { isRecord, recordOf } from './entries.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('missing-text');

/**
 * Tags and series say what they are called, and what they are about, in every language: a warning, since
 * one text is enough for a page of theirs.
 */
export const checkMissingTexts: Check = ({ content }) => [
  ...problemsOf(content.tags, 'tag', 'label'),
  ...problemsOf(content.series, 'series', 'title'),
];

function problemsOf(file: DataFile, kind: string, name: 'label' | 'title'): Problem[] {
  if (file.faults.length > 0) return [];
  const keys = [name, 'description'];
  return Object.entries(recordOf(file)).flatMap(([id, entry]) => {
    // What the schema has to say of an entry comes first.
    if (!isRecord(entry) || !isRecord(entry[name])) return [];
    if (Object.keys(entry).some((key) => !keys.includes(key))) return [];
    const missing = keys.flatMap((key) => missingIn(entry[key], key));
    if (missing.length === 0) return [];
    const names = missing.map((one) => one.name).join(', ');
    const fixes = missing.map((one) => one.fix).join(', and ');
    return [
      report(
        file.file,
        file.positionOf([id]),
        `the ${kind} \`${id}\` has no ${names}: its pages show what there is in another language, or a sentence of the site`,
        fixes,
        'warning',
      ),
    ];
  });
}

/** What a text lacks, and how to write it; nothing where the whole of it is no group of texts. */
function missingIn(texts: unknown, key: string): { name: string; fix: string }[] {
  if (texts === undefined) {
    const written = locales.map((locale) => `${locale}: …`).join(', ');
    return [{ name: `\`${key}\``, fix: `add \`${key}: { ${written} }\`` }];
  }
  if (!isRecord(texts)) return [];
  const lacking = locales.filter((locale) => texts[locale] === undefined);
  if (lacking.length === 0 || lacking.length === locales.length) return [];
  const written = lacking.map((locale) => `${locale}: …`).join(', ');
  return [
    {
      name: lacking.map((locale) => `\`${key}.${locale}\``).join(', '),
      fix: `add \`${written}\` to \`${key}\``,
    },
  ];
}
