import { expect, test } from 'vitest';
import { oklchToHex } from '#lib/color.ts';

// Hex values as Chromium 153 paints them.
test.each([
  [1, 0, 0, '#ffffff'],
  [0, 0, 0, '#000000'],
  [0.627955, 0.257683, 29.2339, '#ff0000'],
  [0.86644, 0.294827, 142.4953, '#00ff00'],
  [0.452014, 0.313214, 264.052, '#0000ff'],
  [0.985, 0.004, 230, '#f7fbfc'],
  [0.54, 0.16, 42, '#b74506'],
  [0.25, 0.03, 255, '#182230'],
])('oklch(%d %d %d) is %s', (lightness, chroma, hue, hex) => {
  expect(oklchToHex(lightness, chroma, hue)).toBe(hex);
});

test('what sRGB cannot show is cut off, not wrapped around', () => {
  expect(oklchToHex(0.7, 0.4, 145)).toMatch(/^#00[\da-f]{4}$/);
  expect(oklchToHex(1.5, 0, 0)).toBe('#ffffff');
});
