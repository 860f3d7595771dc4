import sharp from 'sharp';
import { expect, test } from 'vitest';
import { marked, recorded, turned } from '../../fixtures/camera-pictures.ts';
import { box, film, webm } from '../../fixtures/media-bytes.ts';
import { placeOf, postFile, SOUND, toldBy } from '../content-tree.ts';

const RULE = 'camera-data';

/** A file of `public/`, which a tree names from `src/content/`. */
const inPublic = (name: string) => `../../public/${name}`;

const small = () => marked(8, 8);
const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 11/1 18/1' } };
const device = { IFD0: { Make: 'Appareil Exemple', Model: 'Un' } };
const xmp = (property: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description ${property}/></rdf:RDF></x:xmpmeta>`;
const place45 = xmp('xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="45,11.3N"');

const drone = xmp(
  'xmlns:drone-dji="http://www.dji.com/drone-dji/1.0/" drone-dji:GpsLatitude="+45.18" drone-dji:GpsLongitude="+5.72"',
);
const created = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:e="http://ns.adobe.com/exif/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li rdf:parseType="Resource"><e:GPSLatitude>45,11.3N</e:GPSLatitude></rdf:li></rdf:Bag></Iptc4xmpExt:LocationCreated></rdf:Description></rdf:RDF></x:xmpmeta>`;

/** The EXIF of a photograph by itself, which is what a raw one starts with. */
const raw = async (header = 'II*\0') => {
  const { exif } = await sharp(await small().withExif(place).jpeg().toBuffer()).metadata();
  const bytes = exif!.subarray(6);
  bytes.write(header, 0, 'latin1');
  return bytes;
};
/** A list of places by itself, as Canon has it. */
const placeList = () => {
  const bytes = Buffer.alloc(26);
  bytes.write('II*\0\x08\0\0\0\x01\0\x02\0\x05\0\x03\0\0\0', 0, 'latin1');
  return bytes.toString('latin1');
};

const PLACES: { name: string; make: () => Promise<Buffer> | Buffer }[] = [
  { name: 'turned.jpg', make: () => turned(6, 'jpg', 8, 8) },
  { name: 'turned.png', make: () => turned(6, 'png', 8, 8) },
  { name: 'turned.webp', make: () => turned(6, 'webp', 8, 8) },
  { name: 'turned.avif', make: () => turned(6, 'avif', 8, 8) },
  { name: 'turned.tiff', make: () => turned(6, 'tiff', 8, 8) },
  { name: 'exif.JPEG', make: () => small().withExif(place).jpeg().toBuffer() },
  { name: 'exif.png', make: () => small().withExif(place).png().toBuffer() },
  { name: 'exif.webp', make: () => small().withExif(place).webp().toBuffer() },
  { name: 'xmp.jpg', make: () => small().withXmp(place45).jpeg().toBuffer() },
  { name: 'xmp.webp', make: () => small().withXmp(place45).webp().toBuffer() },
  { name: 'drone.jpg', make: () => small().withXmp(drone).jpeg().toBuffer() },
  { name: 'created.jpg', make: () => small().withXmp(created).jpeg().toBuffer() },
  { name: 'photo.jpe', make: () => turned(6, 'jpg', 8, 8) },
  { name: 'photo.mpo', make: () => turned(6, 'jpg', 8, 8) },
  { name: 'photo', make: () => turned(6, 'jpg', 8, 8) },
  { name: 'photo.txt', make: () => turned(6, 'png', 8, 8) },
  {
    name: 'layers.psd',
    make: async () => Buffer.concat([Buffer.from('8BPS\0\x01Exif\0\0'), await raw()]),
  },
  { name: 'old.mov', make: () => box('moov', box('udta', box('\xa9xyz', '+45.18+005.72/'))) },
  {
    name: 'talk.pdf',
    make: async () =>
      Buffer.concat([
        Buffer.from('%PDF-1.7\n1 0 obj\n<< /Filter /DCTDecode >>\nstream\n'),
        await small().jpeg().toBuffer(),
        await recorded(small()).jpeg().toBuffer(),
        Buffer.from('\nendstream\n'),
      ]),
  },
  { name: 'android.mp4', make: () => film(box('udta', box('\xa9xyz', '+45.18+005.72/'))) },
  { name: 'phone.3gp', make: () => film(box('udta', box('loci', '\0\0\0\0Grenoble'))) },
  { name: 'track.mp4', make: () => film(box('trak', box('udta', box('\xa9xyz', '+45/')))) },
  {
    name: 'apple.mov',
    make: () => film(box('meta', box('keys', 'mdtacom.apple.quicktime.location.ISO6709'))),
  },
  { name: 'editor.mp4', make: () => film(box('udta', box('XMP_', place45))) },
  {
    name: 'action.mp4',
    make: () => film(box('trak', box('mdia', box('minf', box('stbl', box('stsd', 'gpmd')))))),
  },
  {
    name: 'tags.mp4',
    make: () => film(box('udta', box('meta', box('keys', 'mdtalocation')))),
  },
  { name: 'apple.webm', make: () => webm('com.apple.quicktime.location.ISO6709', '+45/') },
  { name: 'converted.webm', make: () => webm('LOCATION', '+45.18+005.72/') },
];

test.each(PLACES)('an error tells of public/$name, which says where it was made', async (one) => {
  const problems = toldBy(RULE, { [inPublic(one.name)]: await one.make() });
  expect(problems.map(placeOf)).toEqual([`public/${one.name}:1:1 ${RULE}`]);
  expect(problems[0]?.severity).toBe('error');
  expect(problems[0]?.message).toContain('says where it was made');
  if (!one.name.endsWith('.pdf')) expect(problems[0]?.fix).toContain(`public/${one.name}`);
});

test.each([
  { name: 'photo.dng', make: () => raw() },
  { name: 'photo.NEF', make: () => raw() },
  { name: 'photo.rw2', make: () => raw('IIU\0') },
  { name: 'photo.orf', make: () => raw('IIRO') },
  {
    name: 'photo.raf',
    make: async () =>
      Buffer.concat([Buffer.from('FUJIFILMCCD-RAW '), await turned(6, 'jpg', 8, 8)]),
  },
  {
    name: 'photo.cr3',
    make: () =>
      Buffer.concat([
        box('ftyp', 'crx \0\0\0\x01crx isom'),
        box('moov', box('uuid', box('CMT4', placeList()))),
      ]),
  },
])('a raw photograph in public/ is an error that asks for another file: $name', async (one) => {
  const problems = toldBy(RULE, { [inPublic(one.name)]: await one.make() });
  expect(problems.map(placeOf)).toEqual([`public/${one.name}:1:1 ${RULE}`]);
  expect(problems[0]?.fix).toContain('export it as JPEG without metadata');
});

test('a photograph that a post imports under an ending that is not made anew is told there', async () => {
  const photograph = await turned(6, 'jpg', 8, 8);
  const problems = toldBy(RULE, {
    'posts/essai/fr.mdx': postFile(SOUND, "\nimport photo from './photo.mpo?url';\n\nTexte.\n"),
    'posts/essai/photo.mpo': photograph,
    'posts/essai/other.mpo': photograph,
  });
  expect(problems.map(placeOf)).toEqual([`posts/essai/fr.mdx:7:1 ${RULE}`]);
});

const DEVICES: { name: string; make: () => Promise<Buffer> | Buffer }[] = [
  { name: 'make.jpg', make: () => small().withExif(device).jpeg().toBuffer() },
  {
    name: 'serial.jpg',
    make: () =>
      small()
        .withExif({ IFD2: { BodySerialNumber: '42' } })
        .jpeg()
        .toBuffer(),
  },
  { name: 'make.mp4', make: () => film(box('udta', box('\xa9mak', 'Appareil Exemple'))) },
  { name: 'make.webm', make: () => webm('COM.APPLE.QUICKTIME.MAKE', 'Appareil Exemple') },
  {
    name: 'make.mov',
    make: () => film(box('meta', box('keys', 'mdtacom.apple.quicktime.make'))),
  },
];

test.each(DEVICES)('a warning tells of public/$name, which names its device', async (one) => {
  const problems = toldBy(RULE, { [inPublic(one.name)]: await one.make() });
  expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
  expect(problems[0]?.message).toContain('names the device');
});

const CLEAN: { name: string; make: () => Promise<Buffer> | Buffer }[] = [
  { name: 'bare.jpg', make: () => small().jpeg().toBuffer() },
  { name: 'profile.jpg', make: () => small().withIccProfile('p3').jpeg().toBuffer() },
  {
    name: 'orientation.jpg',
    make: () => small().withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  },
  {
    name: 'software.png',
    make: () =>
      small()
        .withExif({ IFD0: { Software: 'Un dessin', Artist: 'A' } })
        .png()
        .toBuffer(),
  },
  {
    name: 'version.jpg',
    make: () =>
      small()
        .withExif({ IFD3: { GPSVersionID: '2 3 0 0' } })
        .jpeg()
        .toBuffer(),
  },
  {
    name: 'words.pdf',
    make: () => Buffer.from('%PDF-1.7 latitude: 45, the latitude = 45, a:latitudes = 3'),
  },
  { name: 'title.jpg', make: () => small().withXmp(xmp('title="t"')).jpeg().toBuffer() },
  { name: 'title.mp4', make: () => film(box('udta', box('\xa9nam', 'A location.ISO6709'))) },
  { name: 'title.webm', make: () => webm('TITLE', 'The location of a make') },
  { name: 'empty.mp4', make: () => Buffer.alloc(0) },
  { name: 'text.jpg', make: () => Buffer.from('Exif\0\0 and nothing else') },
  { name: 'cut.jpg', make: () => Buffer.from('Exif\0\0II*\0\xff\xff\xff\xff', 'latin1') },
  { name: 'page.html', make: () => Buffer.from('<p>GPSLatitude</p>') },
];

test.each(CLEAN)('nothing is told of public/$name', async ({ name, make }) => {
  expect(toldBy(RULE, { [inPublic(name)]: await make() })).toEqual([]);
});

test('a video beside a post is told where the post names it, and a picture there is not', async () => {
  const video = '<Video title="Film" src="./film.mp4"\n  poster="./portal.jpg" silent />';
  const problems = toldBy(RULE, {
    'posts/essai/fr.mdx': postFile(SOUND, `\n![Un portail](./portal.jpg)\n\n${video}\n`),
    'posts/essai/portal.jpg': await turned(1, 'jpg', 8, 8),
    'posts/essai/film.mp4': film(box('udta', box('\xa9xyz', '+45.18+005.72/'))),
  });
  expect(problems.map(placeOf)).toEqual([`posts/essai/fr.mdx:9:21 ${RULE}`]);
  expect(problems[0]?.message).toContain('src/content/posts/essai/film.mp4');
});

test('a film or a document that code of a post imports is told at itself, and a picture is not', async () => {
  const place = box('udta', box('\xa9xyz', '+45.18+005.72/'));
  const problems = toldBy(RULE, {
    'posts/essai/film.mov': film(place),
    'posts/essai/portal.jpg': await turned(1, 'jpg', 8, 8),
  });
  expect(problems.map(placeOf)).toEqual([`posts/essai/film.mov:1:1 ${RULE}`]);
});

test('the pictures that are told are ones that sharp reads so', async () => {
  for (const { name, make } of PLACES.filter((one) =>
    /\.(?:jpe?g|png|webp|tiff)$/i.test(one.name),
  )) {
    const { exif, xmp: packet } = await sharp(await make()).metadata();
    expect(exif ?? packet, name).toBeDefined();
  }
});
