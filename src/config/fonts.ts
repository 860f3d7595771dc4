import { fontProviders } from 'astro/config';

/** Files that `npm run fonts` cuts, in `assets/fonts/`. */
type Cut = 'literata' | 'literata-italic' | 'overpass' | 'overpass-mono';

/**
 * The site's fonts, each behind the custom property that the style sheet uses. Astro writes the
 * `@font-face` rules and fallbacks with the same metrics.
 */
export const fonts = [
  family('Literata', '--font-text', ['ui-serif', 'Georgia', 'serif'], {
    normal: 'literata',
    italic: 'literata-italic',
  }),
  family('Overpass', '--font-interface', ['ui-sans-serif', 'system-ui', 'sans-serif'], {
    normal: 'overpass',
  }),
  family('Overpass Mono', '--font-code', ['ui-monospace', 'Menlo', 'Consolas', 'monospace'], {
    normal: 'overpass-mono',
  }),
];

function family(
  name: string,
  cssVariable: `--${string}`,
  fallbacks: [string, ...string[]],
  { normal, italic }: { normal: Cut; italic?: Cut },
) {
  const variant = (style: 'normal' | 'italic', cut: Cut) => ({
    src: [`./src/assets/fonts/${cut}.woff2`] as [string],
    weight: '400 700',
    style,
  });
  return {
    provider: fontProviders.local(),
    name,
    cssVariable,
    fallbacks,
    // A font that comes late is used on the next page: text never moves under the reader's eyes.
    display: 'optional' as const,
    options: {
      variants: [
        variant('normal', normal),
        ...(italic ? [variant('italic', italic)] : []),
      ] as [ReturnType<typeof variant>],
    },
  };
}
