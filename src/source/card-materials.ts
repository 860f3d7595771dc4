import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cardFonts } from '#config/fonts.ts';

/** What cards and pictures of diagrams are drawn with, as it lies on the disk. */
export interface CardMaterials {
  /** WOFF2. */
  titleFont: Uint8Array;
  metaFont: Uint8Array;
  codeFont: Uint8Array;
  /** The style sheet that defines the colours. */
  tokens: string;
}

/** Reads them from the folder of the site's code. */
export function readCardMaterials(srcDir: string): CardMaterials {
  const read = (file: string) => readFileSync(path.join(srcDir, file));
  return {
    titleFont: read(cardFonts.title),
    metaFont: read(cardFonts.meta),
    codeFont: read(cardFonts.code),
    tokens: read('styles/tokens.css').toString(),
  };
}
