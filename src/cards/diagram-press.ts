import { readPalette } from '#lib/cards/palette.ts';
import type { Typeface } from '#lib/cards/typeface.ts';
import { drawnSvg } from '#lib/diagrams/figure.ts';
import { pictureOf, type DiagramFaces } from '#lib/diagrams/picture.ts';
import type { CacheFolder } from '#source/cache-folder.ts';
import type { CardMaterials } from '#source/card-materials.ts';
import { createPrinter, type Print } from './printer.ts';
import { readTypeface } from './woff2-typeface.ts';

/** Makes pictures of diagrams, from the text that the author wrote. */
export type DiagramPress = (text: string) => Promise<Print>;

/** The weights that the drawer gives to text. */
const WEIGHTS = [400, 500, 600, 700] as const;

export async function openDiagramPress(
  materials: CardMaterials,
  cache: CacheFolder,
): Promise<DiagramPress> {
  const palette = readPalette(materials.tokens);
  const weights = async (font: Uint8Array) =>
    new Map<number, Typeface>(
      await Promise.all(
        WEIGHTS.map(async (wght) => [wght, await readTypeface(font, { axes: { wght } })] as const),
      ),
    );
  const faces: DiagramFaces = {
    text: await weights(materials.metaFont),
    code: await weights(materials.codeFont),
  };
  const print = createPrinter(cache);
  return (text) => {
    const { svg, size } = pictureOf(drawnSvg(text, 'Diagram'), faces, palette);
    return print(svg, size);
  };
}
