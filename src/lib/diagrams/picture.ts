import type { Palette } from '#lib/cards/palette.ts';
import type { Size } from '#lib/cards/png.ts';
import type { Typeface } from '#lib/cards/typeface.ts';
import { escapeMarkup } from '#lib/escape-markup.ts';
import { paintsOf } from './paints.ts';
import { drawnText } from './picture-text.ts';
import { isElement, type SvgElement } from './svg.ts';

/** The fonts of a picture by their weights, 400 to 700: of words, and of code. */
export type DiagramFaces = Readonly<Record<'text' | 'code', ReadonlyMap<number, Typeface>>>;

/** Pixels of the picture for one of the page: most screens are dense. */
const DENSITY = 2;

/** Paper around the drawing, in pixels of the page: a picture may stand on any ground. */
const MARGIN = 12;

/** The size that a picture is to be shown in, by that of its drawing, both in pixels of the page. */
export function shownSize({ width, height }: Size): Size {
  return { width: width + 2 * MARGIN, height: height + 2 * MARGIN };
}

/**
 * A diagram as a picture of its own, by day: its colours are in it, and its words are paths, so that it
 * looks the same wherever it is shown, whatever fonts are there.
 */
export function pictureOf(
  drawing: SvgElement,
  faces: DiagramFaces,
  palette: Palette,
): { svg: string; size: Size } {
  const { viewBox = '', width: written, height: writtenHeight } = drawing.attributes;
  const [left = 0, top = 0, unitsWide = 0, unitsHigh = 0] = viewBox.split(' ').map(Number);
  const margin = (MARGIN * unitsWide) / Number(written);
  const shown = shownSize({ width: Number(written), height: Number(writtenHeight) });
  const size = { width: DENSITY * shown.width, height: DENSITY * shown.height };
  const box = [left - margin, top - margin, unitsWide + 2 * margin, unitsHigh + 2 * margin];
  const [x, y, width, height] = box.map((value) => Number(value.toFixed(2)));
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${size.width}" height="${size.height}">`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${palette.paper}"/>`,
    ...drawing.children.filter(isElement).map((child) => toMarkup(child, faces, palette)),
    '</svg>',
  ].join('\n');
  return { svg, size };
}

function toMarkup(node: SvgElement, faces: DiagramFaces, palette: Palette): string {
  if (node.name === 'text') return drawnText(node, faces, palette);
  const attributes = Object.entries({ ...node.attributes, ...paintsOf(node, palette) })
    .filter(([name]) => name !== 'class')
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');
  const children = node.children
    .filter(isElement)
    .map((child) => toMarkup(child, faces, palette))
    .join('');
  return `<${node.name}${attributes}>${children}</${node.name}>`;
}
