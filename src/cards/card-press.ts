import { createHash } from 'node:crypto';
import { CARD_SIZE } from '#lib/cards/card.ts';
import { cardSvg } from '#lib/cards/card-svg.ts';
import type { CardText } from '#lib/cards/layout.ts';
import { readPalette } from '#lib/cards/palette.ts';
import { sizeOfSoundPng } from '#lib/cards/png.ts';
import type { CacheFolder } from '#source/cache-folder.ts';
import type { CardMaterials } from '#source/card-materials.ts';
import { rasterize, rasterizer } from './rasterizer.ts';
import { readTypeface } from './woff2-typeface.ts';

/** A card as the bytes of a PNG. */
export interface Print {
  png: Uint8Array;
  /** Whether it had to be drawn; otherwise the cache had it. */
  isDrawn: boolean;
}

/** Makes cards, each drawn once for as long as nothing of it changes. */
export type CardPress = (text: CardText) => Promise<Print>;

/**
 * A card's name in the cache is made from the whole drawing and from what turns it into pixels, so
 * that no change of text, fonts, colours, ridges, layout or libraries can be forgotten.
 */
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
  return async (text) => {
    const svg = cardSvg(text, faces, palette);
    const name = `${createHash('sha256').update(rasterizer).update(svg).digest('hex')}.png`;
    const known = cache.read(name);
    if (known && isCard(known)) return { png: known, isDrawn: false };
    const png = await rasterize(svg);
    cache.write(name, png);
    return { png, isDrawn: true };
  };
}

/** Whether a file of the cache is what was written there: disks fill up, and archives break. */
function isCard(png: Uint8Array): boolean {
  const size = sizeOfSoundPng(png);
  return size?.width === CARD_SIZE.width && size.height === CARD_SIZE.height;
}
