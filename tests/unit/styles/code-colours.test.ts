import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLOURS } from '#lib/code/colours.ts';
import { contrast, fromOklch, LIGHTS, tokenColour } from './contrast.ts';

const css = readFileSync(new URL('../../../src/styles/code.css', import.meta.url), 'utf8');

/** What code is written in, the signs before marked lines and the words around it included. */
const INKS = ['--ink', '--soft', ...COLOURS.map((colour) => `--code-${colour}`)];
const GROUNDS = ['--sunk', '--line-added', '--line-removed', '--line-lit'];
const AA = 4.5;

describe.each(LIGHTS)('by %s', (light) => {
  test.each(GROUNDS.flatMap((ground) => INKS.map((ink) => [ink, ground] as const)))(
    '%s is read on %s',
    (ink, ground) => {
      expect(contrast(tokenColour(ink, light), tokenColour(ground, light))).toBeGreaterThan(AA);
    },
  );

  test.each([
    ['--soft', '--line-lit'],
    ['--code-string', '--line-added'],
    ['--code-number', '--line-removed'],
  ])('the bar of %s is seen at the edge of %s', (bar, ground) => {
    expect(css).toMatch(new RegExp(`--mark: var\\(${bar}\\);\\s*--ground: var\\(${ground}\\);`));
    expect(contrast(tokenColour(bar, light), tokenColour(ground, light))).toBeGreaterThan(3);
  });
});

test.each(COLOURS)('the class `%s` has the colour of its token', (colour) => {
  expect(css).toMatch(new RegExp(`\\.${colour} \\{\\s*color: var\\(--code-${colour}\\);`));
});

describe('contrast is counted as WCAG counts it', () => {
  const white = fromOklch(1, 0, 0);
  const black = fromOklch(0, 0, 0);

  test.each([
    ['black on white', black, white, 21],
    ['white on white', white, white, 1],
    // #767676 on white is the lightest grey that passes: 4.54.
    ['a grey on white', fromOklch(0.5658, 0, 0), white, 4.54],
    // Pure red, #f00, on white: 4.00.
    ['red on white', fromOklch(0.62796, 0.25768, 29.234), white, 4],
  ])('%s', (_what, one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 1);
    expect(contrast(other, one)).toBeCloseTo(expected, 1);
  });

  test('a token that is none is told', () => {
    expect(() => tokenColour('--nothing', 'day')).toThrow('no token --nothing');
    expect(() => tokenColour('--step', 'day')).toThrow('no pair of colours');
  });
});
