import { createHash } from 'node:crypto';
import { sizeOfSoundPng, type Size } from '#lib/cards/png.ts';
import type { CacheFolder } from '#source/cache-folder.ts';
import { rasterize, rasterizer } from './rasterizer.ts';

/** A drawing as the bytes of a PNG. */
export interface Print {
  png: Uint8Array;
  /** Whether it had to be drawn; otherwise the cache had it. */
  isDrawn: boolean;
}

/**
 * Turns drawings into pixels, each once for as long as nothing of it changes: a print's name in the cache
 * is made from the whole drawing and from what turns it into pixels, so that no change of text, fonts,
 * colours, layout or libraries can be forgotten.
 */
export function createPrinter(cache: CacheFolder) {
  return async (svg: string, { width, height }: Size): Promise<Print> => {
    const name = `${createHash('sha256').update(rasterizer).update(svg).digest('hex')}.png`;
    const known = cache.read(name);
    // Disks fill up, and archives break.
    const size = known && sizeOfSoundPng(known);
    if (known && size?.width === width && size.height === height) {
      return { png: known, isDrawn: false };
    }
    const png = await rasterize(svg);
    cache.write(name, png);
    return { png, isDrawn: true };
  };
}
