import type { Palette } from '#lib/cards/palette.ts';
import type { SvgElement } from './svg.ts';

type Paints = Record<string, string>;

/** What `styles/diagram.css` says of the classes of a drawing, for pictures, which have no style sheet. */
const PAINTS: Readonly<Record<string, readonly ['fill' | 'stroke', keyof Palette | 'none']>> = {
  'fill-none': ['fill', 'none'],
  'fill-group': ['fill', 'none'],
  'fill-ground': ['fill', 'paper'],
  'fill-box': ['fill', 'sunk'],
  'fill-band': ['fill', 'rule'],
  'fill-hair': ['fill', 'rule'],
  'fill-ink': ['fill', 'ink'],
  'fill-line': ['fill', 'soft'],
  'fill-head': ['fill', 'soft'],
  'fill-edge': ['fill', 'soft'],
  'fill-soft': ['fill', 'soft'],
  'stroke-none': ['stroke', 'none'],
  'stroke-hair': ['stroke', 'none'],
  'stroke-edge': ['stroke', 'edge'],
  'stroke-ground': ['stroke', 'edge'],
  'stroke-line': ['stroke', 'soft'],
  'stroke-head': ['stroke', 'soft'],
  'stroke-ink': ['stroke', 'ink'],
  'xychart-grid': ['stroke', 'rule'],
};

/** The colours of the series of a chart, in their order. */
const SERIES = ['gentian', 'code-number', 'code-string', 'code-name'] as const;

/** And the shapes that they are shown by. */
const SERIES_PAINTS: Readonly<Record<string, (series: string, palette: Palette) => Paints>> = {
  'xychart-bar': (series) => ({
    fill: series,
    'fill-opacity': '0.25',
    stroke: series,
    'stroke-width': '1.5',
  }),
  'xychart-line': (series) => ({ fill: 'none', stroke: series, 'stroke-width': '2.5' }),
  'xychart-line-shadow': () => ({ display: 'none' }),
  'xychart-dot': (series, { paper }) => ({ fill: series, stroke: paper, 'stroke-width': '2' }),
};

/** The colours of an element as attributes. */
export function paintsOf({ attributes }: SvgElement, palette: Palette): Paints {
  const classes = (attributes.class ?? '').split(' ');
  const [number = '0'] = classes.flatMap((name) => /^xychart-color-(\d+)$/.exec(name)?.[1] ?? []);
  const series = palette[SERIES[Number(number)] ?? SERIES[0]];
  const paints = classes.map((name): Paints | undefined => {
    const [property, colour] = PAINTS[name] ?? [];
    if (property === undefined || colour === undefined)
      return SERIES_PAINTS[name]?.(series, palette);
    return { [property]: colour === 'none' ? colour : palette[colour] };
  });
  return Object.assign({}, ...paints) as Paints;
}
