import { describe, expect, test } from 'vitest';
import { readTypeface } from '#cards/woff2-typeface.ts';
import { characters } from '#config/characters.ts';
import { toDrawable, undrawable } from '#lib/cards/drawable-text.ts';
import { faces, materials } from './site-faces.ts';

const both = [
  ['title', faces.title],
  ['meta line', faces.meta],
] as const;

describe.each(both)('the font of the %s', (_what, face) => {
  test('has every character that the site says its fonts have', () => {
    expect([...characters].filter((character) => !face.has(character))).toEqual([]);
  });

  test.each(['’', 'œ', 'Œ', '—', '–', '…', '«', '»', 'É', 'À', '“', '”', '&', '€', '·', '\u00a0'])(
    'has %j',
    (character) => {
      expect(face.has(character)).toBe(true);
    },
  );

  test('has something narrow to stand for the narrow no-break space', () => {
    expect(undrawable('Quoi\u202f?', face.has)).toEqual([]);
    const narrow = face.shape(toDrawable('a\u202fb', face.has)).width;
    expect(narrow).toBeGreaterThan(face.shape('ab').width);
    expect(narrow).toBeLessThan(face.shape('a\u00a0b').width);
  });

  test.each(['Ω', '云', '☕', '→', '\u202f'])('does not claim to have %j', (character) => {
    expect(face.has(character)).toBe(false);
  });

  test.each(['a', 'É', 'œ', '’', '·', '—'])('draws %s, and moves on', (character) => {
    const { glyphs, width } = face.shape(character);
    expect(glyphs).toHaveLength(1);
    expect(glyphs[0]?.path).toMatch(/^M[-\d.,MLQCZ ]+Z$/);
    expect(width).toBeGreaterThan(0.1);
  });

  test('kerns', () => {
    const apart = ['A', 'V', 'A'].reduce((sum, letter) => sum + face.shape(letter).width, 0);
    expect(face.shape('AVA').width).toBeLessThan(apart - 0.05);
  });

  test('draws the same at every call', () => {
    expect(face.shape('L’œuvre')).toEqual(face.shape('L’œuvre'));
  });
});

describe('a variable font', () => {
  const read = (axes: Record<string, number>) => readTypeface(materials.titleFont, { axes });

  test.each([
    ['weight', { wght: 400, opsz: 36 }],
    ['optical size', { wght: 600, opsz: 12 }],
  ])('draws other shapes at another %s', async (_axis, axes) => {
    const other = await read(axes);
    expect(other.shape('a').glyphs[0]?.path).not.toBe(faces.title.shape('a').glyphs[0]?.path);
    expect(other.shape('mountain').width).not.toBe(faces.title.shape('mountain').width);
  });

  test('stands as far apart as it is told, whatever the text', async () => {
    const tight = await readTypeface(materials.titleFont, {
      axes: { wght: 600, opsz: 36 },
      tracking: -0.02,
    });
    expect(tight.shape('montagne').width).toBeCloseTo(
      faces.title.shape('montagne').width - 8 * 0.02,
    );
  });
});
