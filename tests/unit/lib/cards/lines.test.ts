import { describe, expect, test } from 'vitest';
import { balance, cutWide, toWords } from '#lib/cards/lines.ts';

/** As if all characters were one wide. */
const count = (text: string) => [...text].length;
const setOn = (text: string, width: number, most = 3) =>
  balance(toWords(text), width, most, count)?.lines;

describe('words', () => {
  test.each([
    ['un deux  trois', ['un', 'deux', 'trois']],
    [' un\tdeux\n', ['un', 'deux']],
    ['100\u00a0000\u202f€ en tout', ['100\u00a0000\u202f€', 'en', 'tout']],
    ['les gens — elle casse', ['les', 'gens —', 'elle', 'casse']],
    ['chats & chiens', ['chats &', 'chiens']],
    ['« oui » : non', ['« oui » :', 'non']],
    ['oui ? non !', ['oui ?', 'non !']],
    ['— bonjour', ['—', 'bonjour']],
    ['', ['']],
  ])('of %j are %j', (text, words) => {
    expect(toWords(text).map((word) => word.text)).toEqual(words);
  });
});

const A = 'a'.repeat(27);
const C = 'c'.repeat(30);

describe('lines', () => {
  test.each([
    // One line where it fits.
    ['un deux trois', 13, ['un deux trois']],
    // As few as can be, and of one length.
    ['aaaa bbbb cccc dddd', 14, ['aaaa bbbb', 'cccc dddd']],
    ['aaaa bbbb cccc dddd eeee ffff', 10, ['aaaa bbbb', 'cccc dddd', 'eeee ffff']],
    // No word is left alone at the end.
    ['aa bbbbbbbbbbbbbbbb ccc', 20, ['aa', 'bbbbbbbbbbbbbbbb ccc']],
    // Small words go with what follows.
    [`${A} le ${C}`, 40, [A, `le ${C}`]],
    // The sentence's own pause.
    ['aaaa bbbb: cccc ddddd eeeee', 20, ['aaaa bbbb:', 'cccc ddddd eeeee']],
  ])('of %j, %d wide, are %j', (text, width, lines) => {
    expect(setOn(text, width)).toEqual(lines);
  });

  test.each([
    ['too long for that many', 'aaaa bbbb cccc dddd', 9, 1],
    ['with a word too wide', 'aaaaaaaaaa b', 9, 3],
  ])('there are none of a text %s', (_what, text, width, most) => {
    expect(setOn(text, width, most)).toBeUndefined();
  });

  test('hold all of the text, whatever their width', () => {
    const text =
      'Déployer une application très disponible — en moins d’une heure, sans quitter sa chaise';
    for (let width = 20; width <= 90; width += 1) {
      const lines = setOn(text, width, 9)!;
      expect(lines.join(' ')).toBe(text);
      expect(Math.max(...lines.map(count))).toBeLessThanOrEqual(width);
    }
  });
});

describe('a word that is wider than a line', () => {
  test('is cut into letters, and the others stay whole', () => {
    const chunks = cutWide(toWords('un aaaaaaaa deux'), 5, count);
    expect(chunks.map(({ text }) => text)).toEqual(['un', ...'aaaaaaaa', 'deux']);
    expect(balance(chunks, 7, 3, count)?.lines).toEqual(['un aa', 'aaaaa', 'a deux']);
  });
});
