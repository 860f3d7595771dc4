import { drawRidges } from '#lib/ridges.ts';
import { CARD_SIZE } from './card.ts';
import { drawnLine } from './drawn-line.ts';
import { setCard, type CardFaces, type CardText, type SetLine } from './layout.ts';
import type { Palette } from './palette.ts';

/** A card as SVG, its text as paths: it looks the same wherever it is drawn, whatever fonts are there. */
export function cardSvg(text: CardText, faces: CardFaces, palette: Palette): string {
  const { title, meta } = setCard(text, faces);
  const { width, height } = CARD_SIZE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    ridges(palette),
    ...title.map((line) => lineSvg(line, faces.title.unitsPerEm, palette.ink)),
    lineSvg(meta, faces.meta.unitsPerEm, palette.soft),
    '</svg>',
  ].join('\n');
}

/** Height of the ridges, the lower third of the card. */
const RIDGES_HEIGHT = 210;

/** The lit edge, a little stronger than on a page, since cards are shown small. */
const LIT_WIDTH = 2.5;

function ridges(palette: Palette): string {
  const { far, mid, near, lit } = drawRidges({ width: CARD_SIZE.width, height: RIDGES_HEIGHT });
  return [
    `<g transform="translate(0 ${CARD_SIZE.height - RIDGES_HEIGHT})">`,
    `<path d="${far}" fill="${palette['ridge-far']}"/>`,
    `<path d="${mid}" fill="${palette['ridge-mid']}"/>`,
    `<path d="${lit}" fill="none" stroke="${palette.alpenglow}" stroke-width="${LIT_WIDTH}" stroke-linejoin="round"/>`,
    `<path d="${near}" fill="${palette['ridge-near']}"/>`,
    '</g>',
  ].join('\n');
}

function lineSvg({ shaped, x, y, size }: SetLine, unitsPerEm: number, color: string): string {
  return drawnLine(shaped, { x, y, size, unitsPerEm }, `fill="${color}"`);
}
