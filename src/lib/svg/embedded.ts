import type { SvgPart } from './document.ts';

/**
 * The places of embedded photographs that hold what their camera wrote, such as the place: an SVG is
 * published with its pictures as they are in it. In characters from 0.
 */
export function photographsIn(parts: readonly SvgPart[]): number[] {
  return parts.flatMap((part) =>
    part.type === 'open'
      ? part.attributes
          .filter(({ local, value }) => local === 'href' && holdsExif(value))
          .map(({ offset }) => offset)
      : [],
  );
}

function holdsExif(address: string): boolean {
  const [, data] = /^\s*data:image\/(?:avif|jpe?g|png|webp);base64,([^]*)$/i.exec(address) ?? [];
  return data !== undefined && EXIF.test(Buffer.from(data, 'base64').toString('latin1'));
}

/** The signs of Exif in a JPEG or AVIF, a PNG and a WebP, and the header of a TIFF behind them. */
const EXIF = /(?:Exif\0\0|eXIf|EXIF[^]{4})(?:II\*\0|MM\0\*)/;
