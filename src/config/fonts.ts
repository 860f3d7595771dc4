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

function variant(cut: Cut, style: 'normal' | 'italic' = 'normal') {
  return { src: [`./src/assets/fonts/${cut}.woff2`], weight: '400 700', style };
}
