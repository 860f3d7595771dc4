import sharp from 'sharp';
import { expect, test } from 'vitest';
import { marked, moving } from '../../fixtures/camera-pictures.ts';
import { blackPng, chunk, frameCount } from '../../fixtures/media-bytes.ts';
import { placeOf, postFile, SOUND, toldBy } from '../content-tree.ts';

const RULE = 'moving-picture';
const FILE = 'posts/essai/fr.mdx';

const text = (size: number) => chunk('tEXt', Buffer.from(`Comment\0${'a'.repeat(size)}`));
const apng = blackPng(8, 8, text(100_000), frameCount(3));
const sequence = async () => {
  const still = await marked(8, 8).avif().toBuffer();
  return Buffer.from(still.toString('latin1').replace('ftypavif', 'ftypavis'), 'latin1');
};

test.each([
  { kind: 'animated PNG', file: 'portal.png', make: () => apng },
  { kind: 'animated AVIF', file: 'portal.avif', make: sequence },
  { kind: 'animated PNG', file: 'portal.webp', make: () => apng },
])('an $kind named $file is told at every place that shows it', async ({ kind, file, make }) => {
  const body = `
![Un portail](./${file})

![Un portail][portail]

<Figure src="./${file}"
  srcDark="./${file}" alt="Un portail" />

<Video title="Film" src="/film.webm" poster="./${file}" silent />

[portail]: ./${file}
`;
  const problems = toldBy(RULE, {
    [FILE]: postFile(`${SOUND}\ncover: ./${file}\ncoverAlt: Un portail`, body),
    [`posts/essai/${file}`]: await make(),
  });
  expect(problems.map(placeOf)).toEqual(
    ['5:1', '9:1', '11:1', '13:9', '14:3', '16:38'].map((at) => `${FILE}:${at} ${RULE}`),
  );
  expect(problems[0]?.severity).toBe('warning');
  expect(problems[0]?.message).toContain(`is an ${kind}, of which only the first frame is shown`);
});

/** A GIF of frames of one point each, on a ground of some size. */
const longGif = (width: number, height: number, frames: number) => {
  const frame = Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 1, 0]);
  const ground = Buffer.from([0, 0, 0, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]);
  ground.writeUInt16LE(width);
  ground.writeUInt16LE(height, 2);
  const all = Array.from({ length: frames }, () => frame);
  return Buffer.concat([Buffer.from('GIF89a'), ground, ...all, Buffer.from([0x3b])]);
};
const longWebp = (width: number, height: number, frames: number) => {
  const part = (type: string, data: Buffer) => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(data.length);
    return Buffer.concat([Buffer.from(type), size, data]);
  };
  const ground = Buffer.alloc(10);
  ground[0] = 2;
  ground.writeUIntLE(width - 1, 4, 3);
  ground.writeUIntLE(height - 1, 7, 3);
  const all = Array.from({ length: frames }, () => part('ANMF', Buffer.alloc(16)));
  return part('RIFF', Buffer.concat([Buffer.from('WEBP'), part('VP8X', ground), ...all]));
};

test.each([
  { file: 'portal.gif', make: longGif },
  { file: 'portal.webp', make: longWebp },
])('a picture of too many frames is told before a build: $file', ({ file, make }) => {
  const told = (frames: number) =>
    toldBy(RULE, {
      [FILE]: postFile(SOUND, `\n![Un portail](./${file})\n`),
      [`posts/essai/${file}`]: make(1920, 1080, frames),
    });
  expect(told(520)).toMatchObject([
    {
      line: 7,
      severity: 'error',
      message: `the picture \`./${file}\` has 520 frames of 1920 × 1080 pixels, which together are over 1000 million`,
      fix: 'shorten it or make it smaller, or show it as a video with <Video>',
    },
  ]);
  expect(told(482)).toEqual([]);
});

test('only the first frame of these can be read', async () => {
  expect((await sharp(apng).metadata()).pages ?? 1).toBe(1);
});

test.each([
  { what: 'a PNG', file: 'portal.png', make: () => blackPng(8, 8, text(10)) },
  { what: 'an APNG of one frame', file: 'portal.png', make: () => blackPng(8, 8, frameCount(1)) },
  {
    what: 'a PNG with an acTL behind its pixels',
    file: 'portal.png',
    make: () => Buffer.concat([blackPng(8, 8), frameCount(3)]),
  },
  { what: 'a PNG that is cut off', file: 'portal.png', make: () => apng.subarray(0, 40) },
  { what: 'an AVIF', file: 'portal.avif', make: () => marked(8, 8).avif().toBuffer() },
  { what: 'a moving WebP', file: 'portal.webp', make: () => moving('webp', 8, 8) },
  { what: 'a moving GIF', file: 'portal.gif', make: () => moving('gif', 8, 8) },
  { what: 'an empty file', file: 'portal.png', make: () => Buffer.alloc(0) },
])('nothing is told of $what', async ({ file, make }) => {
  const problems = toldBy(RULE, {
    [FILE]: postFile(SOUND, `\n![Un portail](./${file})\n`),
    [`posts/essai/${file}`]: await make(),
  });
  expect(problems).toEqual([]);
});
