import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { filesOf } from './built-site.ts';

/** Names of pictures that are made of points. */
const PICTURE = /\.(?:avif|gif|jfif|jpe?g|png|tiff?|webp)$/i;

/** What marks metadata in the bytes of a picture, wherever its format puts them. */
const MARKS = [
  'Exif\0\0',
  'EXIF',
  'eXIf',
  'GPS',
  'x:xmpmeta',
  'http://ns.adobe.com',
  'Photoshop 3.0',
  '8BIM',
];

/** What a picture holds of what a camera or an editor wrote, by name; nothing where it is clean. */
export async function metadataIn(picture: Buffer): Promise<string[]> {
  const read = await sharp(picture, { limitInputPixels: false }).metadata();
  const kinds = (['exif', 'xmp', 'iptc', 'tifftagPhotoshop', 'comments'] as const).filter(
    (kind) => read[kind] !== undefined && read[kind].length > 0,
  );
  const turned = read.orientation !== undefined && read.orientation !== 1 ? ['orientation'] : [];
  return [...kinds, ...turned, ...MARKS.filter((mark) => picture.includes(mark))];
}

/** The pictures of a built site that are not clean, with what they hold; and how many there are in all. */
export async function recordedPictures(dist: string) {
  const pictures = filesOf(dist).filter((file) => PICTURE.test(file));
  const recorded: { file: string; found: string[] }[] = [];
  for (const file of pictures) {
    const found = await metadataIn(readFileSync(path.join(dist, file)));
    if (found.length > 0) recorded.push({ file, found });
  }
  return { recorded, count: pictures.length };
}
