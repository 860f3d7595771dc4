import { navigation } from '#config/navigation.ts';
import { site } from '#config/site.ts';
import { hasDictionary } from '#i18n/translate.ts';
import { locales } from '#lib/locales.ts';
import { SEARCH } from '#lib/urls.ts';
import type { Problem } from '#lib/problems.ts';
import { suggestion } from './nearest.ts';
import { reporter, START, type Check } from './rule.ts';

const report = reporter('navigation');

/** What the configuration names is there: a dictionary for each locale, and each page in each locale that links it. */
export const checkNavigation: Check = ({ content }) => {
  const folders = [...new Set(content.pages.flatMap(({ place }) => (place ? [place.folder] : [])))];
  const versions = new Set(content.pages.map(({ place }) => `${place?.folder}/${place?.lang}`));
  const linked = [...navigation.header, ...navigation.footer].flatMap((item) =>
    'page' in item ? [item.page] : [],
  );
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
    ...[...new Set(linked)].flatMap((page) =>
      locales
        .filter((locale) => !versions.has(`${page}/${locale}`))
        .map((locale) =>
          report(
            'src/config/navigation.ts',
            START,
            `the page \`${page}\` is linked but has no ${locale} version`,
            folders.includes(page)
              ? `write src/content/pages/${page}/${locale}.mdx, or link it nowhere`
              : suggestion(page, folders, `write src/content/pages/${page}/${locale}.mdx`),
          ),
        ),
    ),
    ...locales.flatMap((locale) => namedPages(locale, folders)),
  ];
};

/** Pages that the configuration gives an address word, without there being one. */
function namedPages(locale: keyof typeof site.locales, folders: readonly string[]): Problem[] {
  return Object.keys(site.locales[locale].pages)
    .filter((page) => page !== SEARCH && !folders.includes(page))
    .map((page) =>
      report(
        'src/config/site.ts',
        START,
        `\`locales.${locale}.pages\` names the page \`${page}\`, which is not in src/content/pages/`,
        suggestion(page, folders, `remove \`${page}\` from \`pages\``),
      ),
    );
}
