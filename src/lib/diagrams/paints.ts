import type { Palette } from '#lib/cards/palette.ts';
import type { SvgElement } from './svg.ts';

type Paints = Record<string, string>;

/** What `styles/diagram.css` says of the classes of a drawing, for pictures, which have no style sheet. */
const PAINTS: Readonly<Record<string, (palette: Palette) => Paints>> = {
  'fill-none': () => ({ fill: 'none' }),
  'fill-group': () => ({ fill: 'none' }),
  'fill-ground': ({ paper }) => ({ fill: paper }),
  'fill-box': ({ sunk }) => ({ fill: sunk }),
  'fill-band': ({ rule }) => ({ fill: rule }),
  'fill-hair': ({ rule }) => ({ fill: rule }),
  'fill-ink': ({ ink }) => ({ fill: ink }),
  'fill-line': ({ soft }) => ({ fill: soft }),
  'fill-head': ({ soft }) => ({ fill: soft }),
  'fill-edge': ({ soft }) => ({ fill: soft }),
  'fill-soft': ({ soft }) => ({ fill: soft }),
  'stroke-none': () => ({ stroke: 'none' }),
  'stroke-hair': () => ({ stroke: 'none' }),
  'stroke-edge': ({ edge }) => ({ stroke: edge }),
  'stroke-ground': ({ edge }) => ({ stroke: edge }),
  'stroke-line': ({ soft }) => ({ stroke: soft }),
  'stroke-head': ({ soft }) => ({ stroke: soft }),
  'stroke-ink': ({ ink }) => ({ stroke: ink }),
  'xychart-grid': ({ rule }) => ({ stroke: rule }),
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
  return Object.assign(
    {},
    ...classes.map((name) => PAINTS[name]?.(palette) ?? SERIES_PAINTS[name]?.(series, palette)),
  ) as Paints;
}
