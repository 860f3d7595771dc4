import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What cards are drawn with, as it lies on the disk. */
export interface CardMaterials {
  /** WOFF2. */
  titleFont: Uint8Array;
  metaFont: Uint8Array;
  /** The style sheet that defines the colours. */
  tokens: string;
}

/** Reads them from the folder of the site's code. */
export function readCardMaterials(srcDir: string): CardMaterials {
  const read = (...place: string[]) => readFileSync(path.join(srcDir, ...place));
  return {
    titleFont: read('assets', 'fonts', 'literata.woff2'),
    metaFont: read('assets', 'fonts', 'overpass.woff2'),
    tokens: read('styles', 'tokens.css').toString(),
  };
}
