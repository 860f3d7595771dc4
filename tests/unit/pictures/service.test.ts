import type { ImageMetadata } from 'astro';
import { hashTransform } from 'astro/assets';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import type { MeasuredPicture } from '#lib/pictures.ts';
import service from '#pictures/service.ts';
import { marked, moving, recorded } from '../../fixtures/camera-pictures.ts';

type Config = Parameters<typeof service.transform>[2];

const PLACE = {
  file: 'src/content/posts/essai/fr.mdx',
  line: 9,
  column: 3,
  picture: 'src/content/posts/essai/pano.jpg',
};
const placeOf = vi.fn(() => PLACE);
const config = { service: { entrypoint: '', config: { placeOf } } } as unknown as Config;
const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() } as unknown as Parameters<
  typeof service.transform
>[3];
const make = (file: Uint8Array, format: string, width?: number) =>
  service.transform(file, { src: '/_astro/pano.jpg', format, width }, config, logger);

test('what Astro’s service gives back as it was is an error with the place that shows it', async () => {
  const file = await recorded(marked(17_000, 4)).jpeg().toBuffer();
  await expect(make(file, 'webp')).rejects.toMatchObject({
    message:
      'src/content/posts/essai/fr.mdx:9:3  picture  the picture src/content/posts/essai/pano.jpg cannot be made anew without what a camera wrote into it: its content cannot be encoded → save it anew, as PNG, JPEG or WebP of at most 16383 pixels a side',
    stack: '',
  });
  expect(placeOf).toHaveBeenCalledWith(file);
});

test('a build is ended by the one report of a picture, and not by what is thrown', async () => {
  const stop = vi.fn(() => {
    throw new Error('ended');
  });
  const ending = { service: { entrypoint: '', config: { placeOf, stop } } } as unknown as Config;
  const options = { src: '/_astro/pano.jpg', format: 'webp' };
  const made = service.transform(Buffer.from('no picture'), options, ending, logger);
  await expect(made).rejects.toThrow('ended');
  expect(stop).toHaveBeenCalledWith([
    expect.objectContaining({ file: PLACE.file, line: 9, column: 3, rule: 'picture' }),
  ]);
});

test('an SVG stays as it is, and a photograph that is asked for as one is no SVG', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>');
  expect((await make(svg, 'svg')).data).toBe(svg);
  const photograph = await recorded(marked(30, 20)).jpeg().toBuffer();
  await expect(make(photograph, 'svg')).rejects.toThrow('it is no SVG but jpg');
});

test('a file that is no picture is told by its own name where no place is known', async () => {
  placeOf.mockReturnValueOnce(undefined as never);
  await expect(make(Buffer.from('no picture'), 'webp')).rejects.toThrow(
    /^\/_astro\/pano\.jpg:1:1 {2}picture {2}the picture \/_astro\/pano\.jpg cannot be made anew/,
  );
});

test.each(['webp', 'avif', 'jpeg', 'png'])(
  'a %s holds nothing of what a camera wrote',
  async (format) => {
    const { data } = await make(await recorded(marked(30, 20), 6).jpeg().toBuffer(), format);
    const { exif, xmp, iptc, icc, orientation, width, height } = await sharp(data).metadata();
    expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined]);
    expect([orientation ?? 1, width, height]).toEqual([1, 20, 30]);
  },
);

const picture = (facts: Partial<MeasuredPicture>): ImageMetadata => ({
  src: '/_astro/a.12345678.webp',
  width: 800,
  height: 400,
  format: 'webp',
  ...facts,
});
const validated = (src: ImageMetadata, format: 'avif' | 'webp' | 'png' | 'gif') =>
  service.validateOptions!({ src, format }, config, logger);

test.each([
  { moves: true, asked: 'avif', made: 'webp' },
  { moves: true, asked: 'png', made: 'webp' },
  { moves: true, asked: 'gif', made: 'gif' },
  { moves: true, asked: 'webp', made: 'webp' },
  { moves: false, asked: 'avif', made: 'avif' },
] as const)('asked for $asked, it makes $made where moves is $moves', async (one) => {
  expect((await validated(picture({ moves: one.moves }), one.asked)).format).toBe(one.made);
});

test.each(['webp', 'gif'] as const)(
  'a moving %s keeps its frames and its end, scaled',
  async (format) => {
    const { data } = await make(await moving(format, 80, 40), 'webp', 20);
    expect(await sharp(data).metadata()).toMatchObject({
      pages: 3,
      width: 20,
      height: 10,
      loop: 2,
    });
  },
);

test('what another service or edition made has another name, and no attribute tells of it', async () => {
  const options = await validated(picture({}), 'avif');
  const name = (changes: object, entrypoint = '#pictures/service.ts') =>
    hashTransform({ ...options, ...changes }, entrypoint, service.propertiesToHash!);
  expect(name({})).toBe(name({ alt: 'Other words' }));
  expect(name({ edition: 'another' })).not.toBe(name({}));
  expect(name({}, 'astro/assets/services/sharp')).not.toBe(name({}));
  const attributes = await service.getHTMLAttributes!(options, config, logger);
  expect(Object.keys(attributes)).toEqual(['width', 'height', 'loading', 'decoding']);
});
