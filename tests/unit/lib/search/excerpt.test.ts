import { describe, expect, test } from 'vitest';
import { toExcerpt, toPieces, type Piece } from '#lib/search/excerpt.ts';
import { toWords } from '#lib/search/words.ts';

const marked = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');

/** A text with what a pattern finds marked. */
function show(text: string, asked: RegExp, make = toExcerpt): string {
  const words = toWords(text, 'fr');
  const places = words.flatMap(({ indexed }, place) => (asked.test(indexed) ? [place] : []));
  return marked(make(text, words, places));
}

const filler = (count: number) => 'mot '.repeat(count);

describe('what was found', () => {
  test('is marked as it is written, without what is elided before it', () => {
    expect(show('Vers « l’automne », le cœur bat.', /automne|coeur/)).toBe(
      'Vers « l’[automne] », le [cœur] bat.',
    );
  });

  test('is marked where another spelling of it was found', () => {
    expect(show('Nous déployons.', /^déploier$/)).toBe('Nous [déployons].');
  });

  test('is marked in a title, all of which is shown', () => {
    expect(show(`« L’IA » ${filler(50)}`.trim(), /^IA$/, toPieces)).toBe(
      `« L’[IA] » ${filler(50)}`.trim(),
    );
  });
});

describe('an excerpt', () => {
  test('is the whole of a short text', () => {
    expect(show('Deux mots.', /deux/i)).toBe('[Deux] mots.');
  });

  test('begins a little before what was found, and says that there is more', () => {
    const text = `${filler(60)}un deux trois quatre cinq six sept cible ${filler(60)}`;
    expect(show(text, /cible/)).toBe(
      `… un deux trois quatre cinq six sept [cible] ${filler(28).trim()}…`,
    );
  });

  test('has what was found of all words before many of one', () => {
    const text = `rose rose rose ${filler(60)}lys ${filler(5)}rose ${filler(60)}`;
    expect(show(text, /rose|lys/)).toContain(`[lys] ${filler(5)}[rose]`);
  });

  test('is the beginning of a text where nothing was found', () => {
    expect(show(`(Début) ${filler(60)}`, /jamais/)).toBe(`(Début) ${filler(35).trim()}…`);
  });

  test('of a text without a word is that text', () => {
    expect(show('…', /jamais/)).toBe('…');
  });
});
