import sharp from 'sharp';
import { expect, test } from 'vitest';
import { isRecorded, remade } from '#pictures/remade.ts';
import { marked, moving, turned } from '../../fixtures/camera-pictures.ts';
import { blackPng, chunk, frameCount } from '../../fixtures/media-bytes.ts';

const note = chunk('tEXt', Buffer.from('Comment\0A word of an editor'));

test.each(['jpg', 'webp', 'png', 'avif', 'tiff'] as const)(
  'a %s of a camera is made anew in its format, upright and clean',
  async (format) => {
    const file = await turned(6, format, 60, 40);
    expect(await isRecorded(file)).toBe(true);
    const made = await remade(file);
    expect(await isRecorded(made)).toBe(false);
    const { format: own } = await sharp(file).metadata();
    expect(await sharp(made).metadata()).toMatchObject({ format: own, width: 60, height: 40 });
  },
);

test('a moving picture keeps moving', async () => {
  const made = await remade(await moving('webp', 60, 40, 6));
  expect(await isRecorded(made)).toBe(false);
  expect(await sharp(made).metadata()).toMatchObject({
    format: 'webp',
    pages: 3,
    width: 40,
    height: 60,
    delay: [100, 200, 300],
    loop: 2,
  });
});

test('one of which only the first frame can be read is refused', async () => {
  const file = blackPng(8, 8, note, frameCount(2));
  expect(await isRecorded(file)).toBe(true);
  await expect(remade(file)).rejects.toThrow(
    'it is an animated PNG, of which only the first frame',
  );
});

test.each([
  { what: 'a bare PNG', make: () => blackPng(8, 8), expected: false },
  { what: 'a PNG with a note', make: () => blackPng(8, 8, note), expected: true },
  { what: 'a bare JPEG', make: () => marked(8, 8).jpeg().toBuffer(), expected: false },
  {
    what: 'a JPEG that says only how it is turned',
    make: () => marked(8, 8).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    expected: true,
  },
])('$what holds something that was written into it: $expected', async ({ make, expected }) => {
  expect(await isRecorded(await make())).toBe(expected);
});
