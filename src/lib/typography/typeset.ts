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

/** A text in every locale, each set as its own. */
export function typesetLocalized(texts: Readonly<Record<Locale, string>>): Record<Locale, string> {
  return Object.fromEntries(
    Object.entries<string>(texts).map(([lang, text]) => [lang, typeset(text, lang as Locale)]),
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
