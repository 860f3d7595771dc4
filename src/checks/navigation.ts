import { navigation } from '#config/navigation.ts';
import { site } from '#config/site.ts';
import { hasDictionary } from '#i18n/translate.ts';
import { locales } from '#lib/locales.ts';
import { SEARCH } from '#lib/urls.ts';
import type { Problem } from '#lib/problems.ts';
import { placeOfPart, type Step } from '#source/config-places.ts';
import type { Content } from '#source/content.ts';
import { navigationFaults } from './navigation-shape.ts';
import { suggestion } from './nearest.ts';
import { reporter, START, type Check } from './rule.ts';

const report = reporter('navigation');

const FILE = 'src/config/navigation.ts';

/**
 * The navigation has the form that `config/types.ts` says, and what the configuration names is there: a
 * dictionary for each locale, and each page in each locale that links it.
 */
export const checkNavigation: Check = ({ content }) => {
  const folders = [...new Set(content.pages.flatMap(({ place }) => (place ? [place.folder] : [])))];
  const versions = new Set(content.pages.map(({ place }) => `${place?.folder}/${place?.lang}`));
  const faults = navigationFaults(navigation);
  return [
    ...faults.map(({ path, message, fix, severity }) =>
      report(FILE, placeIn(content, path), message, fix, severity),
    ),
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
    ...linkedPages().flatMap(({ page, path }) =>
      locales
        .filter((locale) => !versions.has(`${page}/${locale}`))
        .map((locale) =>
          report(
            FILE,
            placeIn(content, path),
            `the page \`${page}\` is linked but has no ${locale} version`,
            folders.includes(page)
              ? `write src/content/pages/${page}/${locale}.mdx, or link it nowhere`
              : suggestion(page, folders, `write src/content/pages/${page}/${locale}.mdx`),
          ),
        ),
    ),
    ...locales.flatMap((locale) => namedPages(locale, content, folders)),
  ];
};

/** The pages that the navigation links, each at its first place. */
function linkedPages(): { page: string; path: Step[] }[] {
  const linked = new Map<string, Step[]>();
  for (const place of ['header', 'footer'] as const) {
    // What is wrong with its form is told by itself.
    const entries: unknown = (navigation as Partial<typeof navigation> | undefined)?.[place];
    for (const [index, entry] of (Array.isArray(entries) ? entries : []).entries()) {
      const page: unknown = (entry as { page?: unknown } | null | undefined)?.page;
      if (typeof page !== 'string' || page === '' || linked.has(page)) continue;
      linked.set(page, [place, index, 'page']);
    }
  }
  return [...linked].map(([page, path]) => ({ page, path }));
}

function placeIn({ configTexts }: Content, path: readonly Step[]): typeof START {
  const source = configTexts.find(({ file }) => file === FILE);
  return source ? placeOfPart(source.text, 'navigation', path) : START;
}

/** Pages that the configuration gives an address word, without there being one. */
function namedPages(
  locale: keyof typeof site.locales,
  { siteConfig }: Content,
  folders: readonly string[],
): Problem[] {
  return Object.keys(site.locales[locale].pages)
    .filter((page) => page !== SEARCH && !folders.includes(page))
    .map((page) =>
      report(
        siteConfig.file,
        placeOfPart(siteConfig.text, 'site', ['locales', locale, 'pages', page]),
        `\`locales.${locale}.pages\` names the page \`${page}\`, which is not in src/content/pages/`,
        suggestion(page, folders, `remove \`${page}\` from \`pages\``),
      ),
    );
}
