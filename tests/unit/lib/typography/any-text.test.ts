import { describe, expect, test } from 'vitest';
import { typeset } from '#lib/typography/typeset.ts';
import { en, fr } from '../../test-site.ts';

/** Pieces that texts are put together from, whatever comes of it. */
const PIECES = [
  ...'"\' \n;:!?()[]/.,-—…«»“”‘’%€\\@a1é*',
  'mot',
  'l',
  'Go',
  'h',
  's',
  '10',
  '000',
  '90s',
  'C:',
  'https://a.b/c',
  ':smile:',
  '&nbsp;',
  '{a}',
  '\u00A0',
  '\u202F',
  '\uFFFC',
];

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

function* randomTexts(count: number, seed: number): Generator<string> {
  const random = numbers(seed);
  const below = (limit: number) => Math.floor(random.next().value! * limit);
  for (let made = 0; made < count; made += 1) {
    yield Array.from({ length: 1 + below(9) }, () => PIECES[below(PIECES.length)]!).join('');
  }
}

const SPACES = /[\s\u00A0\u202F]+/g;
const letters = (text: string) => text.replace(SPACES, '').replace(/["'’‘“”«»]/g, '"');

describe.each([fr, en])('in %s', (lang) => {
  test('setting a text twice changes nothing more, whatever the text', () => {
    for (const text of randomTexts(10_000, 7)) {
      const once = typeset(text, lang);
      expect(typeset(once, lang), JSON.stringify(text)).toBe(once);
    }
  });

  test('only spaces, quotes and apostrophes change, whatever the text', () => {
    for (const text of randomTexts(10_000, 11)) {
      expect(letters(typeset(text, lang)), JSON.stringify(text)).toBe(letters(text));
    }
  });
});

const PROSE =
  'Quoi ? Non ! Si; bon : "oui" et l\'autre, 10 000 € de https://example.org/x?a=b, « mot ». ';

/** Texts that a careless pattern goes through again and again. */
const REPEATED = [
  ...['mot ', '"', "'a", "a'", '("', ' ', '111 ', '1%', 'a.', '/!', 'https://!', '!', 'a!)', '« '],
  ...['»', 'a@', ':a', '\\', 'C:', 'l\'"', '\'"', '("»'],
];

describe('the time grows as the text does', () => {
  /** The best of a few runs, which a busy machine disturbs least. */
  const timeOf = (text: string, lang: typeof fr) => {
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      typeset(text, lang);
      return performance.now() - start;
    });
    return Math.min(...times);
  };

  test.each([
    { piece: PROSE, size: 1_000_000 },
    ...REPEATED.map((piece) => ({ piece, size: 200_000 })),
  ])('of $size characters of $piece', ({ piece, size }) => {
    for (const lang of [fr, en]) {
      const long = piece.repeat(size / piece.length);
      const short = long.slice(0, size / 10);
      const best = timeOf(short, lang);
      // Ten times the text would take a hundred times as long if the time grew with its square, and
      // then many seconds; a busy machine may make it longer than ten times, by a part of a second.
      expect(timeOf(long, lang)).toBeLessThan(40 * best + 1000);
    }
  });
});
