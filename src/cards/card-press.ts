import { CARD_SIZE } from '#lib/cards/card.ts';
import { cardSvg } from '#lib/cards/card-svg.ts';
import type { CardText } from '#lib/cards/layout.ts';
import { readPalette } from '#lib/cards/palette.ts';
import type { CacheFolder } from '#source/cache-folder.ts';
import type { CardMaterials } from '#source/card-materials.ts';
import { createPrinter, type Print } from './printer.ts';
import { readTypeface } from './woff2-typeface.ts';

/** Makes cards. */
export type CardPress = (text: CardText) => Promise<Print>;

export async function openCardPress(
  materials: CardMaterials,
  cache: CacheFolder,
): Promise<CardPress> {
  const palette = readPalette(materials.tokens);
  const faces = {
    // The weight and the letters' distance of the site's own titles.
    title: await readTypeface(materials.titleFont, {
      axes: { wght: 600, opsz: 36 },
      tracking: -0.015,
    }),
    meta: await readTypeface(materials.metaFont, { axes: { wght: 500 } }),
  };
  const print = createPrinter(cache);
  return (text) => print(cardSvg(text, faces, palette), CARD_SIZE);
}
