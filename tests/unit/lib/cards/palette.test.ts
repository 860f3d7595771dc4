import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readPalette } from '#lib/cards/palette.ts';

const css = readFileSync(
  path.resolve(import.meta.dirname, '../../../../src/styles/tokens.css'),
  'utf8',
);

/** The six digits of a colour as three numbers. */
const channels = (hex: string) => hex.match(/[\da-f]{2}/g)!.map((pair) => parseInt(pair, 16));

test('a picture has a colour of the day for everything on it, all different', () => {
  const palette = readPalette(css);
  const colors = Object.values(palette);
  for (const color of colors) expect(color).toMatch(/^#[\da-f]{6}$/);
  expect(new Set(colors).size).toBe(Object.keys(palette).length);
  expect(colors.length).toBeGreaterThan(10);
});

test('the paper of the day is light, the ink dark, and the ridges darken as they come near', () => {
  const { paper, ink, ...rest } = readPalette(css);
  const [far, mid, near] = [rest['ridge-far'], rest['ridge-mid'], rest['ridge-near']];
  const light = [paper, far, mid, near, ink].map((color) => channels(color)[1]!);
  expect(light).toEqual(light.toSorted((a, b) => b - a));
});

test('a colour is the first of the pair that the style sheet gives', () => {
  const changed = css.replace(
    /--paper: light-dark\(oklch\([^)]*\)/,
    '--paper: light-dark(oklch(100% 0 0deg)',
  );
  expect(readPalette(changed).paper).toBe('#ffffff');
});

test('a colour that is not there, or written otherwise, is named', () => {
  expect(() => readPalette(css.replace('--ridge-far:', '--ridge-farthest:'))).toThrow(
    '--ridge-far',
  );
  expect(() => readPalette(css.replace(/--ink: .*/, '--ink: #000;'))).toThrow('--ink');
});
