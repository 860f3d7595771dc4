import { locales } from '#lib/locales.ts';
import { LISTS } from '#lib/navigation.ts';
import type { Problem } from '#lib/problems.ts';
import type { Step } from '#source/config-places.ts';
import { isRecord } from './entries.ts';
import { nearest, suggestion } from './nearest.ts';

const NAMES: readonly string[] = LISTS;
const PLACES = ['header', 'footer'];
const KEYS = ['list', 'page', 'label'];
const LABELS = locales.map((locale) => `${locale}: '…'`).join(', ');
const FORMS = `\`{ list: 'tags' }\`, or \`{ page: 'about', label: { ${LABELS} } }\``;

/** What is wrong with the form of the navigation, and where in it. */
export interface ShapeFault {
  path: Step[];
  message: string;
  fix: string;
  severity?: Problem['severity'];
}

/** @param navigation what the configuration exports, whatever its form */
export function navigationFaults(navigation: unknown): ShapeFault[] {
  if (!isRecord(navigation)) {
    const fix = `write \`{ header: […], footer: […] }\`, with entries of ${FORMS}`;
    return [{ path: [], message: '`navigation` is no object', fix }];
  }
  const unknown = Object.keys(navigation).filter((key) => !PLACES.includes(key));
  const missing = PLACES.filter((place) => !(place in navigation));
  const meant = new Set(unknown.map((key) => nearest(key, missing)));
  return [
    ...unknown.map((key) => ({
      path: [key],
      message: `unknown key \`${key}\` of \`navigation\``,
      fix: suggestion(key, missing, 'remove it: there are `header` and `footer`'),
    })),
    ...missing
      .filter((place) => !meant.has(place))
      .map((place) => ({
        path: [],
        message: `\`navigation\` has no \`${place}\``,
        fix: `add \`${place}: []\`, with the entries that it shows`,
      })),
    ...PLACES.filter((place) => place in navigation).flatMap((place) => {
      const entries = navigation[place];
      if (!Array.isArray(entries)) {
        const message = `\`${place}\` is no list`;
        return [
          { path: [place], message, fix: `write \`${place}: […]\`, with entries of ${FORMS}` },
        ];
      }
      return entries.flatMap((entry: unknown, index) => entryFaults(entry, [place, index]));
    }),
  ];
}

function entryFaults(entry: unknown, path: Step[]): ShapeFault[] {
  if (!isRecord(entry)) {
    const list = typeof entry === 'string' ? nearest(entry, NAMES) : undefined;
    const fix = list === undefined ? `write ${FORMS}` : `write \`{ list: '${list}' }\``;
    return [{ path, message: `\`${JSON.stringify(entry)}\` is no entry`, fix }];
  }
  const unknown = Object.keys(entry).filter((key) => !KEYS.includes(key));
  const missing = KEYS.filter((key) => !(key in entry));
  const strays = unknown.map((key) => ({
    path: [...path, key],
    message: `unknown key \`${key}\` of an entry`,
    fix: suggestion(key, missing, `remove it: an entry is ${FORMS}`),
  }));
  const meant = new Set(unknown.map((key) => nearest(key, missing)));
  const [isList, isPage] = [has('list'), has('page')];
  if (isList && isPage) {
    const message = 'an entry has both `list` and `page`';
    return [...strays, { path, message, fix: 'keep `list` alone, or `page` and its `label`' }];
  }
  if (isList) return [...strays, ...listFaults(entry, path)];
  if (isPage) return [...strays, ...pageFaults(entry, path, meant.has('label'))];
  if (meant.has('list') || meant.has('page')) return strays;
  // What is missing says what is to be done with the other keys, too.
  return [{ path, message: 'an entry has neither `list` nor `page`', fix: `write ${FORMS}` }];

  function has(key: string): boolean {
    return key in (entry as object);
  }
}

function listFaults(entry: Readonly<Record<string, unknown>>, path: Step[]): ShapeFault[] {
  const { list } = entry;
  const names = NAMES.map((name) => `'${name}'`).join(', ');
  const wrong =
    typeof list === 'string' && NAMES.includes(list)
      ? []
      : [
          {
            path: [...path, 'list'],
            message: `\`list\` is none of the site’s, found \`${JSON.stringify(list)}\``,
            fix: suggestion(String(list), NAMES, `write one of ${names}`),
          },
        ];
  const labelled = {
    path: [...path, 'label'],
    message: 'an entry that is a list has a label of its own',
    fix: 'remove `label`: the dictionaries in src/i18n/ say what it is called',
  };
  return [...wrong, ...('label' in entry ? [labelled] : [])];
}

/** @param isMisspelt whether the label is told of by its key */
function pageFaults(
  { page, label }: Readonly<Record<string, unknown>>,
  path: Step[],
  isMisspelt: boolean,
): ShapeFault[] {
  if (typeof page !== 'string' || page === '') {
    const message = `\`page\` is no folder’s name, found \`${JSON.stringify(page)}\``;
    const fix = "write the name of a folder in src/content/pages/, such as `page: 'about'`";
    return [{ path: [...path, 'page'], message, fix }];
  }
  const add = (what: string) => `write \`label: { ${what} }\``;
  if (label === undefined) {
    const message = `the entry of the page \`${page}\` has no \`label\``;
    return isMisspelt ? [] : [{ path, message, fix: add(LABELS) }];
  }
  if (!isRecord(label)) {
    const message = `the label of the page \`${page}\` has no text for each language`;
    return [{ path: [...path, 'label'], message, fix: add(LABELS) }];
  }
  const known: readonly string[] = locales;
  const unknown = Object.keys(label).filter((key) => !known.includes(key));
  return [
    ...known
      .filter((locale) => typeof label[locale] !== 'string' || label[locale].trim() === '')
      .map((locale) => ({
        path: [...path, 'label', ...(locale in label ? [locale] : [])],
        message: `the label of the page \`${page}\` has no text for \`${locale}\``,
        fix: `write \`${locale}: '…'\` in its \`label\``,
      })),
    ...unknown.map((key) => ({
      path: [...path, 'label', key],
      message: `the label of the page \`${page}\` has a text for \`${key}\`, which is no locale of the site`,
      fix: `remove \`${key}\``,
      severity: 'warning' as const,
    })),
  ];
}
