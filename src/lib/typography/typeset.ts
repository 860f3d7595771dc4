import { site, type Locale } from '#config/site.ts';
import { editPieces, joinPieces, type Piece } from './edits.ts';
import { createTypesetter, type Typesetter } from './typesetter.ts';

/**
 * A text as the typography of its language has it: right quotes, apostrophes and spaces that do not
 * break. What is right already stays, so that setting a text twice changes nothing more.
 */
export function typeset(text: string, lang: Locale): string {
  return typesetPieces([{ text }], lang)[0]!;
}

/** The texts of the pieces of one text, set as a whole. */
export function typesetPieces(pieces: readonly Piece[], lang: Locale): string[] {
  return editPieces(pieces, typesetterOf(lang)(joinPieces(pieces)));
}

/**
 * A text for every locale, each set as the language that it is in: the locale's own, else the first of its
 * stream that has it, else any.
 */
export function typesetLocalized(
  texts: Readonly<Partial<Record<Locale, string | undefined>>>,
): Record<Locale, string> {
  const locales = Object.keys(site.locales) as Locale[];
  const written = locales.filter((locale) => texts[locale] !== undefined);
  return Object.fromEntries(
    locales.map((locale) => {
      const preferred = [locale, ...site.locales[locale].stream].find((lang) =>
        written.some((one) => one === lang),
      );
      const lang = (preferred ?? written[0]) as Locale;
      return [locale, typeset(texts[lang] ?? '', lang)];
    }),
  ) as Record<Locale, string>;
}

const typesetters = new Map<Locale, Typesetter>();

function typesetterOf(lang: Locale): Typesetter {
  let typesetter = typesetters.get(lang);
  if (!typesetter) {
    typesetter = createTypesetter(site.locales[lang].typography);
    typesetters.set(lang, typesetter);
  }
  return typesetter;
}
