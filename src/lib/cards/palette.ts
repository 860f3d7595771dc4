import { oklchToHex } from '#lib/color.ts';

const TOKENS = [
  'paper',
  'sunk',
  'ink',
  'soft',
  'rule',
  'edge',
  'gentian',
  'code-string',
  'code-number',
  'code-name',
  'ridge-far',
  'ridge-mid',
  'ridge-near',
  'alpenglow',
] as const;

/** Colours of a picture by the names of their tokens, as sRGB, `#f7fbfc`. */
export type Palette = Readonly<Record<(typeof TOKENS)[number], string>>;

/**
 * The colours of the day, out of the style sheet that defines them (`styles/tokens.css`), since
 * what draws the cards knows neither custom properties nor OKLCH.
 */
export function readPalette(css: string): Palette {
  return Object.fromEntries(TOKENS.map((name) => [name, dayOf(css, name)])) as Palette;
}

function dayOf(css: string, name: string): string {
  const found = new RegExp(
    `--${name}:\\s*light-dark\\(\\s*oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)deg\\)`,
  ).exec(css);
  if (!found) {
    throw new Error(
      `The cards need the colour --${name} of styles/tokens.css as light-dark(oklch(…% … …deg), …).`,
    );
  }
  const [, lightness, chroma, hue] = found.map(Number);
  return oklchToHex(lightness! / 100, chroma!, hue!);
}
