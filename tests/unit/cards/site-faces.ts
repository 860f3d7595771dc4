import path from 'node:path';
import { readTypeface } from '#cards/woff2-typeface.ts';
import { readCardMaterials } from '#source/card-materials.ts';

/** What the site's own cards are drawn with. */
export const materials = readCardMaterials(path.resolve(import.meta.dirname, '../../../src'));

/** The typefaces of the site's own cards. */
export const faces = {
  title: await readTypeface(materials.titleFont, { axes: { wght: 600, opsz: 36 } }),
  meta: await readTypeface(materials.metaFont, { axes: { wght: 500 } }),
};
