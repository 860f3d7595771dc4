import { readFileSync } from 'node:fs';

/** The lights that a colour has a value in. */
export const LIGHTS = ['day', 'night'] as const;
export type Light = (typeof LIGHTS)[number];

/** A colour of the screen, each part from 0 to 1, in linear light. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The colour of a token in one light, `var()` followed. */
export function tokenColour(name: string, light: Light): LinearRgb {
  const [, value] = new RegExp(`${name}:\\s*([^;]+);`).exec(tokens) ?? [];
  if (!value) throw new Error(`There is no token ${name}.`);
  const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  if (other) return tokenColour(other, light);
  const colours = [...value.matchAll(/oklch\(([\d.]+)% ([\d.]+) ([\d.]+)deg\)/g)];
  const found = colours[light === 'day' ? 0 : 1];
  if (colours.length !== 2 || !found) throw new Error(`${name} is no pair of colours: ${value}`);
  const [lightness, chroma, hue] = found.slice(1).map(Number) as [number, number, number];
  return fromOklch(lightness / 100, chroma, hue);
}

/** The contrast of two colours as WCAG counts it, from 1 to 21. */
export function contrast(one: LinearRgb, other: LinearRgb): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [
    number,
    number,
  ];
  return (high + 0.05) / (low + 0.05);
}

/** From OKLCH by the matrices of its author; what a screen cannot show is cut off. */
export function fromOklch(lightness: number, chroma: number, hue: number): LinearRgb {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const cut = (part: number) => Math.min(1, Math.max(0, part));
  return [
    cut(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    cut(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    cut(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

function luminance([red, green, blue]: LinearRgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
