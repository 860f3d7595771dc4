import sharp from 'sharp';

/** Flat colours and their edges: more would be seen by nobody. Without dithering, the same everywhere. */
const PNG = { palette: true, colours: 32, dither: 0, effort: 1, compressionLevel: 6 };

/** What the bytes of a drawing depend on, besides the drawing. */
export const rasterizer = JSON.stringify({ PNG, ...sharp.versions });

/** An SVG as the bytes of a PNG. */
export function rasterize(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).png(PNG).toBuffer();
}
