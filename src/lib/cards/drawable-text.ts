/** Whether a font has a glyph for a character. */
export type HasGlyph = (character: string) => boolean;

/** What stands for a character that a font may lack, the best first. */
const SUBSTITUTES: Readonly<Record<string, readonly string[]>> = {
  // The site's fonts have no narrow no-break space; a thin space is as wide.
  '\u202f': ['\u2009', '\u00a0'],
  '\u2009': ['\u00a0'],
  '\u2011': ['-'],
};

/** What has no shape of its own: soft hyphens, joiners, marks of direction, variants of a glyph. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cc}/gu;

/** A text with what the font lacks replaced, or left out where nothing can stand for it. */
export function toDrawable(text: string, has: HasGlyph): string {
  return [...toVisible(text)].map((character) => replacement(character, has) ?? '').join('');
}

/** The characters of a text that `toDrawable` leaves out, each once. */
export function undrawable(text: string, has: HasGlyph): string[] {
  const characters = new Set(toVisible(text));
  return [...characters].filter((character) => replacement(character, has) === undefined);
}

/** A letter and its accent are one character here, as they are in fonts. */
function toVisible(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '');
}

function replacement(character: string, has: HasGlyph): string | undefined {
  return [character, ...(SUBSTITUTES[character] ?? [])].find(has);
}
