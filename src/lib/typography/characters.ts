import { WORD } from './edits.ts';

/** What a word is made of, as the inside of a character class. */
export const WORD_CHARACTERS = `\\p{L}\\p{N}${WORD}`;

/** Marks that open something; as they stand also the inside of a character class. */
export const OPENING = '([{«“‘„‚¿¡';

const WORD_CHARACTER = new RegExp(`[${WORD_CHARACTERS}]`, 'u');

/** Whether a character belongs to a word; the one beyond either end of a text is `''`. */
export function isWordCharacter(character: string): boolean {
  return WORD_CHARACTER.test(character);
}

/** Whether a character is white space, or the end of the text. */
export function isSpace(character: string): boolean {
  return character.trim() === '';
}

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
