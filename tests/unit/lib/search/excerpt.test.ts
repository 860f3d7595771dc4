import { describe, expect, test } from 'vitest';
import { toExcerpt, toPieces, type Piece } from '#lib/search/excerpt.ts';
import { toWords } from '#lib/search/words.ts';

const marked = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');

/** A text with what some patterns find marked. */
function show(text: string, ...asked: readonly RegExp[]): string {
  const words = toWords(text, 'fr');
  const found = words.filter(({ indexed }) =>
    asked.some((each) => indexed.some((token) => each.test(token))),
  );
  const answers = (written: string) =>
    asked.flatMap((each, place) => (each.test(written) ? [place] : []));
  return marked(toExcerpt(text, words, found, answers));
}

const filler = (count: number) => 'mot '.repeat(count);

describe('what was found', () => {
  test('is marked as it is written, without what is elided before it', () => {
    expect(show('Vers « l’automne », le cœur bat.', /automne/, /coeur/)).toBe(
      'Vers « l’[automne] », le [cœur] bat.',
    );
  });

  test('is marked where another spelling of it was found', () => {
    expect(show('Nous déployons.', /^déploier$/)).toBe('Nous [déployons].');
  });

  test('is marked in a title, all of which is shown', () => {
    const title = `« L’IA » ${filler(50)}`.trim();
    expect(marked(toPieces(title, toWords(title, 'fr').slice(0, 1)))).toBe(
      title.replace('IA', '[IA]'),
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
    expect(show(text, /rose/, /lys/)).toContain(`[lys] ${filler(5)}[rose]`);
  });

  test('has the word that answers all before those that do so together', () => {
    const text = `kube et system ${filler(60)}kube-system ${filler(60)}`;
    expect(show(text, /kube/, /system/)).toContain('[kube-system]');
  });

  test('is the beginning of a text where nothing was found', () => {
    expect(show(`(Début) ${filler(60)}`, /jamais/)).toBe(`(Début) ${filler(35).trim()}…`);
  });

  test('of many that answer one word has the first', () => {
    expect(show(`une rose ${filler(60)}rose roses roseraie`, /ros/)).toMatch(/^une \[rose\] mot/);
  });

  test('ends where its line does, and begins there', () => {
    expect(show('Le texte.\n# le code\n# un autre', /code/)).toBe('# le [code]');
    expect(show('Le texte.\n# le code', /texte/)).toBe('Le [texte].');
  });

  test('of a text without a word is that text', () => {
    expect(show('…', /jamais/)).toBe('…');
  });
});
