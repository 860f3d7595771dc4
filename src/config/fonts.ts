/** Files that `npm run fonts` cuts, in `assets/fonts/`. */
type Cut = 'literata' | 'literata-italic' | 'overpass' | 'overpass-mono';

/**
 * The site's fonts, each behind the custom property that the style sheet uses. Astro writes the
 * `@font-face` rules, and fallbacks with the same metrics.
 */
export const fonts = [
  {
    name: 'Literata',
    cssVariable: '--font-text',
    fallbacks: ['ui-serif', 'Georgia', 'serif'],
    variants: [variant('literata'), variant('literata-italic', 'italic')],
  },
  {
    name: 'Overpass',
    cssVariable: '--font-interface',
    fallbacks: ['ui-sans-serif', 'system-ui', 'sans-serif'],
    variants: [variant('overpass')],
  },
  {
    name: 'Overpass Mono',
    cssVariable: '--font-code',
    fallbacks: ['ui-monospace', 'Menlo', 'Consolas', 'monospace'],
    variants: [variant('overpass-mono')],
  },
];

/**
 * The cut fonts that pictures are drawn with: the title of a social card, the line below it, which the
 * words of diagrams are like, and what a diagram says of code.
 */
export const cardFonts: Readonly<Record<'title' | 'meta' | 'code', string>> = {
  title: fileOf('literata'),
  meta: fileOf('overpass'),
  code: fileOf('overpass-mono'),
};

function variant(cut: Cut, style: 'normal' | 'italic' = 'normal') {
  return { src: [`./src/${fileOf(cut)}`], weight: '400 700', style };
}

/** Where a cut font is, from the folder of the site's code. */
function fileOf(cut: Cut): string {
  return `assets/fonts/${cut}.woff2`;
}
