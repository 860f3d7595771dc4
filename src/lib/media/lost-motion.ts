import type { FileBytes } from './file-bytes.ts';

/** A kind of moving picture of which only the first frame can be read, as it is called. */
export type LostMotion = 'animated PNG' | 'animated AVIF';

const PNG = '\x89PNG\r\n\x1a\n';

/** Whether a picture moves in a format whose further frames sharp cannot read. */
export function lostMotion(file: FileBytes): LostMotion | undefined {
  const head = file.slice(0, 12).toString('latin1');
  if (head.startsWith(PNG)) return isAnimatedPng(file) ? 'animated PNG' : undefined;
  if (head.slice(4, 8) === 'ftyp') return isAvifSequence(file) ? 'animated AVIF' : undefined;
  return undefined;
}

/** An APNG says so before its first pixels (https://www.w3.org/TR/png-3/#acTL-chunk), in `acTL`, with its frames. */
function isAnimatedPng(file: FileBytes): boolean {
  for (let at = PNG.length; at + 12 <= file.size;) {
    const chunk = file.slice(at, at + 12);
    const type = chunk.toString('latin1', 4, 8);
    if (type === 'acTL') return chunk.readUInt32BE(8) > 1;
    if (type === 'IDAT') return false;
    at += 12 + chunk.readUInt32BE(0);
  }
  return false;
}

/** A sequence is of the brand `avis` (https://aomediacodec.github.io/av1-avif/#image-sequence-brand). */
function isAvifSequence(file: FileBytes): boolean {
  const length = Math.min(file.slice(0, 4).readUInt32BE(0), 256);
  const brands: readonly string[] =
    file
      .slice(8, length)
      .toString('latin1')
      .match(/[^]{4}/g) ?? [];
  return brands.includes('avis');
}
