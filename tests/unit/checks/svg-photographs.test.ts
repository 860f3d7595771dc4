import sharp from 'sharp';
import { expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const NS = 'xmlns="http://www.w3.org/2000/svg"';
const PICTURE = 'posts/essai/plan.svg';
const POST = { 'posts/essai/fr.mdx': postFile(SOUND, '\n![Un plan](./plan.svg)\n') };

const photo = sharp({ create: { width: 8, height: 8, channels: 3, background: '#246' } });
const PLACE = { IFD3: { GPSLatitude: '45/1 0/1 0/1', GPSLatitudeRef: 'N' } };
const within = (address: string) =>
  `<svg ${NS} viewBox="0 0 8 8">\n<image href="${address}"/></svg>`;
const toldOf = (drawing: string) =>
  problemsIn({ ...POST, [PICTURE]: drawing }).map((one) => [placeOf(one), one.severity]);

test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
  'an embedded photograph that says where it was made is an error, and one without is none: %s',
  async (format) => {
    const drawing = (bytes: Buffer) =>
      within(`data:image/${format};base64,${bytes.toString('base64')}`);
    const made = async (exif: Parameters<typeof photo.withExif>[0]) =>
      drawing(await photo.clone().withExif(exif).toFormat(format).toBuffer());
    expect(toldOf(await made(PLACE))).toEqual([[`${PICTURE}:2:8 svg`, 'error']]);
    expect(toldOf(await made({ IFD0: { Make: 'Un' } }))).toEqual([
      [`${PICTURE}:2:8 svg`, 'warning'],
    ]);
    expect(toldOf(drawing(await photo.clone().toFormat(format).toBuffer()))).toEqual([]);
  },
);

const nested = (address: string) =>
  `<svg ${NS} width="8" height="8"><image href="${address}"/></svg>`;
const base64 = (bytes: Buffer | string) => Buffer.from(bytes).toString('base64');

test.each<[string, string, (jpeg: Buffer) => string]>([
  ['parameters', '2:8', (jpeg) => within(`data:image/jpg;charset=utf-8;base64,${base64(jpeg)}`)],
  ['capitals and spaces', '2:8', (jpeg) => within(` DATA:Image/JPEG ;BASE64,${base64(jpeg)}`)],
  [
    'lines',
    '2:8',
    (jpeg) => within(`data:image/jpeg;base64,${base64(jpeg).replace(/.{40}/g, '$&\n')}`),
  ],
  [
    'percent signs in Base64',
    '2:8',
    (jpeg) => within(`data:image/jpeg;base64,${encodeURIComponent(base64(jpeg))}`),
  ],
  [
    'percent signs',
    '2:8',
    (jpeg) => within(`data:image/jpeg,${jpeg.toString('hex').replace(/../g, '%$&')}`),
  ],
  [
    'a link of old',
    '2:51',
    (jpeg) =>
      within(`data:image/jpeg;base64,${base64(jpeg)}`).replace(
        'href',
        'xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href',
      ),
  ],
  [
    'a style attribute',
    '2:4',
    (jpeg) =>
      `<svg ${NS} viewBox="0 0 8 8">\n<g style="background: url( 'data:image/jpeg;base64,${base64(jpeg)}' )"/></svg>`,
  ],
  [
    'a style element',
    '2:1',
    (jpeg) =>
      `<svg ${NS} viewBox="0 0 8 8">\n<style>g { background: url(data:image/jpeg;base64,${base64(jpeg)}) }</style></svg>`,
  ],
  [
    'a style in CDATA with escapes',
    '2:1',
    (jpeg) =>
      `<svg ${NS} viewBox="0 0 8 8">\n<style><![CDATA[g { background: url("\\64 ata:image/jpeg;base64,${base64(jpeg)}") }]]></style></svg>`,
  ],
  [
    'an SVG',
    '2:8',
    (jpeg) =>
      within(
        `data:image/svg+xml;base64,${base64(nested(`data:image/jpeg;base64,${base64(jpeg)}`))}`,
      ),
  ],
  [
    'an encoded SVG',
    '2:8',
    (jpeg) =>
      within(
        `data:image/svg+xml,${encodeURIComponent(nested(`data:image/jpeg;base64,&#10;${base64(jpeg)}`))}`,
      ),
  ],
  [
    'an SVG in an SVG',
    '2:8',
    (jpeg) =>
      within(
        `data:image/svg+xml;base64,${base64(nested(`data:image/svg+xml;base64,${base64(nested(`data:image/jpeg;base64,${base64(jpeg)}`))}`))}`,
      ),
  ],
])('an embedded photograph is seen in %s', async (_, at, drawing) => {
  const jpeg = await photo.clone().withExif(PLACE).jpeg().toBuffer();
  expect(toldOf(drawing(jpeg))).toEqual([[`${PICTURE}:${at} svg`, 'error']]);
  expect(toldOf(drawing(await photo.clone().jpeg().toBuffer()))).toEqual([]);
});
