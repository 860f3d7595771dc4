/** Draws the icons that are no SVG from the one that is: `npm run icons`, after a change of `public/favicon.svg`. */
import { writeFileSync } from 'node:fs';
import sharp from 'sharp';

const source = 'public/favicon.svg';

function draw(size: number): Promise<Buffer> {
  return sharp(source, { density: (72 * size) / 32 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

/** An ICO file that holds one PNG (https://en.wikipedia.org/wiki/ICO_(file_format)). */
function toIco(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

writeFileSync('public/favicon.ico', toIco(await draw(32), 32));
writeFileSync('public/apple-touch-icon.png', await draw(180));
