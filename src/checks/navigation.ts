import { navigation } from '#config/navigation.ts';
import { site, type Locale } from '#config/site.ts';
import { hasDictionary } from '#i18n/translate.ts';
import { isLocale, locales } from '#lib/locales.ts';
import { LISTS } from '#lib/navigation.ts';
import { SEARCH } from '#lib/urls.ts';
import type { Problem } from '#lib/problems.ts';
import type { Content } from '#source/content.ts';
import { placeInConfig } from './config-source.ts';
import { recordOf } from './entries.ts';
import { suggestion } from './nearest.ts';
import { reporter, START, type Check } from './rule.ts';

const report = reporter('navigation');

const FILE = 'src/config/navigation.ts';

/**
 * What the configuration names is there: a dictionary for each locale, and each page in each locale that
 * links it; and the navigation says in each locale what its links are called.
 */
export const checkNavigation: Check = ({ content }) => {
  const folders = [...new Set(content.pages.flatMap(({ place }) => (place ? [place.folder] : [])))];
  const items = itemsIn(content);
  return [
    ...locales
      .filter((locale) => !hasDictionary(locale))
      .map((locale) =>
        report(
          'src/i18n/translate.ts',
          START,
          `the locale \`${locale}\` has no dictionary`,
          `write src/i18n/${locale}.ts as en.ts is written, and name it in \`dictionaries\``,
        ),
      ),
    ...linkedPages(items, content, folders),
    ...items.flatMap((item) => faultsOf(item, content)),
    ...locales.flatMap((locale) => namedPages(locale, content, folders)),
  ];
};

/** An entry of the navigation as it is written, which may be wrong, with where that is. */
interface Item {
  list: unknown;
  page: unknown;
  label: unknown;
  /** The place of the entry, or of something in it. */
  placeOf: (...path: PropertyKey[]) => typeof START;
}

function itemsIn(content: Content): Item[] {
  const source = textOf(content, FILE);
  return (['header', 'footer'] as const).flatMap((part) =>
    navigation[part].map((item: Partial<Pick<Item, 'list' | 'page' | 'label'>>, index) => ({
      list: item.list,
      page: item.page,
      label: item.label,
      placeOf: (...path) => placeInConfig(source, ['navigation', part, index, ...path]),
    })),
  );
}

function textOf({ configTexts }: Content, file: string): string {
  return configTexts.find((one) => one.file === file)?.text ?? '';
}

/** Pages that are linked without being there; told once each, where they are linked first. */
function linkedPages(
  items: readonly Item[],
  content: Content,
  folders: readonly string[],
): Problem[] {
  const versions = new Set(content.pages.map(({ place }) => `${place?.folder}/${place?.lang}`));
  const linked = new Map<string, Item>();
  for (const item of items) {
    if (typeof item.page === 'string' && !linked.has(item.page)) linked.set(item.page, item);
  }
  return [...linked].flatMap(([page, { placeOf }]) =>
    locales
      .filter((locale) => !versions.has(`${page}/${locale}`))
      .map((locale) =>
        report(
          FILE,
          placeOf('page'),
          `the page \`${page}\` is linked but has no ${locale} version`,
          folders.includes(page)
            ? `write src/content/pages/${page}/${locale}.mdx, or link it nowhere`
            : suggestion(page, folders, `write src/content/pages/${page}/${locale}.mdx`),
        ),
      ),
  );
}

/** What is wrong with an entry itself: a list that there is not, or a label that a locale lacks. */
function faultsOf({ list, page, label, placeOf }: Item, content: Content): Problem[] {
  if (typeof page !== 'string') {
    if (LISTS.some((one) => one === list)) return [];
    const found = typeof list === 'string' ? `\`${list}\` is no list` : 'an entry names no list';
    const fix = `write ${LISTS.map((one) => `\`{ list: '${one}' }\``).join(' or ')}`;
    const meant = typeof list === 'string' ? suggestion(list, LISTS, fix) : fix;
    return [report(FILE, placeOf('list'), found, meant)];
  }
  const texts = (label ?? {}) as Readonly<Record<string, unknown>>;
  const missing = locales.filter((locale) => !isText(texts[locale]));
  return [
    ...missing.map((locale) =>
      report(
        FILE,
        placeOf('label', locale),
        `the link to the page \`${page}\` has no label in \`${locale}\``,
        `write \`${locale}: ${quoted(titleOf(page, locale, content) ?? '…')}\` in its \`label\``,
      ),
    ),
    ...Object.keys(texts)
      .filter((code) => !isLocale(code))
      .map((code) =>
        report(
          FILE,
          placeOf('label', code),
          `\`${code}\` is no language of this site`,
          suggestion(code, missing, `remove \`${code}\` from the \`label\``),
        ),
      ),
  ];
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/** What the page calls itself. */
function titleOf(page: string, locale: Locale, { pages }: Content): string | undefined {
  const version = pages.find(({ place }) => place?.folder === page && place.lang === locale);
  const { title } = recordOf(version?.frontMatter);
  return typeof title === 'string' ? title : undefined;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, String.raw`\$&`)}'`;
}

/** Pages that the configuration gives an address word, without there being one. */
function namedPages(locale: Locale, content: Content, folders: readonly string[]): Problem[] {
  return Object.keys(site.locales[locale].pages)
    .filter((page) => page !== SEARCH && !folders.includes(page))
    .map((page) =>
      report(
        content.siteConfig.file,
        placeInConfig(content.siteConfig.text, ['locales', locale, 'pages', page]),
        `\`locales.${locale}.pages\` names the page \`${page}\`, which is not in src/content/pages/`,
        suggestion(page, folders, `remove \`${page}\` from \`pages\``),
      ),
    );
}
