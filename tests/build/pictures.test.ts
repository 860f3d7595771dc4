import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf, MOVING, SHOWN, TURNED, writeCameraPost } from '../fixtures/camera-post.ts';
import { buildSite, createSite, removeSite, type Site } from '../fixtures/site.ts';
import { pageAt, readFile } from './built-site.ts';
import { metadataIn, recordedPictures } from './picture-metadata.ts';

describe('pictures of cameras', () => {
  let site: Site;
  let document: Document;
  let folder: string;

  beforeAll(async () => {
    site = createSite('english');
    folder = await writeCameraPost(site);
    expect(buildSite(site)).toMatchObject({ status: 0 });
    ({ document } = pageAt(site.dist, '/posts/third/'));
  });
  afterAll(() => removeSite(site));

  const find = (id: string, selector: string) => {
    const found: Element[] = [];
    let next = document.getElementById(id)!.nextElementSibling;
    for (; next && next.tagName !== 'H2'; next = next.nextElementSibling) {
      found.push(...next.querySelectorAll(selector));
    }
    return found;
  };
  const read = (address: string) =>
    readFileSync(
      path.join(site.dist, decodeURIComponent(new URL(address, 'https://example.org').pathname)),
    );
  /** Every file that a picture is offered as, with the width that it is said to have. */
  const offered = (id: string) =>
    find(id, 'source, img').flatMap((element) =>
      (element.getAttribute('srcset') ?? '').split(', ').map((candidate) => {
        const [address, width] = candidate.split(' ');
        return { address: address!, width: Number.parseInt(width!) };
      }),
    );

  test('the pictures that they are made of hold what a camera wrote', async () => {
    const held = await Promise.all(
      SHOWN.map((file) => metadataIn(readFileSync(path.join(folder, file)))),
    );
    expect(held.filter((found) => found.length > 0).length).toBeGreaterThan(SHOWN.length - 4);
  });

  test('leave nothing of what a camera wrote in any picture of the site', async () => {
    const { recorded, count } = await recordedPictures(site.dist);
    expect(recorded).toEqual([]);
    expect(count).toBeGreaterThan(2 * SHOWN.length);
  });

  test.each([
    { file: 'pano.jpg', width: 16_383, height: 578 },
    { file: 'tall.png', width: 39, height: 16_383 },
    { file: 'wide.webp', width: 16_383, height: 20 },
    { file: 'thin.png', width: 16_383, height: 4 },
    { file: 'huge.png', width: 16_383, height: 1059 },
  ])('$file is scaled to what its format holds, and its page says so', async (shown) => {
    const { file, width, height } = shown;
    const [img] = find(idOf(file), 'img');
    expect([img?.getAttribute('width'), img?.getAttribute('height')]).toEqual([
      String(width),
      String(height),
    ]);
    const full =
      find(idOf(file), 'a.full-size')[0]?.getAttribute('href') ?? img!.getAttribute('src')!;
    for (const address of [full, img!.getAttribute('src')!]) {
      expect(await sharp(read(address)).metadata()).toMatchObject({
        format: 'webp',
        width,
        height,
      });
    }
  });

  test.each(SHOWN)('%s has the widths that its page says', async (file) => {
    const files = offered(idOf(file));
    for (const { address, width } of files) {
      expect((await sharp(read(address)).metadata()).width, address).toBe(width);
      expect((await sharp(read(address)).metadata()).format).toBe(
        address.endsWith('.avif') ? 'heif' : 'webp',
      );
    }
    expect(files.length).toBeGreaterThan(0);
  });

  test.each([
    ...TURNED.map(({ file }) => file),
    'pages.tiff',
    'deep.png',
    'print.jpg',
    'still.gif',
  ])('%s is seen upright and once', async (file) => {
    const [img] = find(idOf(file), 'img');
    expect([img?.getAttribute('width'), img?.getAttribute('height')]).toEqual(['60', '40']);
    const addresses = [
      img!.getAttribute('src')!,
      ...offered(idOf(file)).map(({ address }) => address),
    ];
    expect(addresses.some((address) => address.endsWith('.avif'))).toBe(true);
    for (const address of addresses)
      expect(await cornersOf(read(address)), address).toEqual(UPRIGHT);
  });

  test.each(MOVING)('%s moves in every form, and as long as it did', async (file) => {
    const [img] = find(idOf(file), 'img');
    const addresses = [
      img!.getAttribute('src')!,
      ...offered(idOf(file)).map(({ address }) => address),
    ];
    const full = find(idOf(file), 'a.full-size')[0]?.getAttribute('href');
    for (const address of full ? [...addresses, full] : addresses) {
      const picture = await sharp(read(address)).metadata();
      expect(picture).toMatchObject({ format: 'webp', pages: 3, delay: [100, 200, 300], loop: 2 });
      const ratio = Number(img!.getAttribute('width')) / Number(img!.getAttribute('height'));
      expect(picture.width / picture.height, address).toBeCloseTo(ratio, 1);
    }
  });

  test('a moving picture that was turned is upright in each frame', async () => {
    const [img] = find('moving-turnedwebp', 'img');
    expect([img?.getAttribute('width'), img?.getAttribute('height')]).toEqual(['40', '60']);
    const shown = read(img!.getAttribute('src')!);
    for (const page of [0, 1, 2]) {
      // Turned clockwise, the quarter that was at the top left is at the top right.
      const corners = await cornersOf(await sharp(shown, { page }).png().toBuffer());
      expect(corners).toEqual(['other', 'red', 'other']);
    }
  });

  test('covers, figures and posters are treated alike', async () => {
    const cover = document.querySelector('.post-cover img')!;
    expect((await sharp(read(cover.getAttribute('src')!)).metadata()).pages).toBe(3);
    expect(document.querySelectorAll('.post-cover source')).toHaveLength(0);
    const [light, dark] = find('figure', 'img');
    expect(light?.getAttribute('width')).toBe('60');
    expect(await cornersOf(read(light!.getAttribute('src')!))).toEqual(UPRIGHT);
    expect((await sharp(read(dark!.getAttribute('src')!)).metadata()).pages).toBe(3);
    const [video] = find('video', 'video');
    expect([video?.getAttribute('width'), video?.getAttribute('height')]).toEqual(['60', '40']);
    expect(await cornersOf(read(video!.getAttribute('poster')!))).toEqual(UPRIGHT);
  });

  test('a picture that a text imports is measured, turned and cleaned like the others', async () => {
    expect(document.getElementById('size')?.textContent).toBe('16383 × 578');
    const [imported, copied] = ['Imported', 'Copied'].map((alt) =>
      document.querySelector(`img[alt="${alt}"]`),
    );
    expect([imported?.getAttribute('width'), imported?.getAttribute('height')]).toEqual([
      '60',
      '40',
    ]);
    for (const img of [imported, copied]) {
      const shown = read(img!.getAttribute('src')!);
      expect(await sharp(shown).metadata()).toMatchObject({
        format: 'jpeg',
        width: 60,
        height: 40,
      });
      expect(await cornersOf(shown)).toEqual(UPRIGHT);
    }
  });

  test.each(['rss.xml', 'atom.xml', 'feed.json', 'sitemap-0.xml', 'posts/third.md'])(
    '%s names pictures that are there',
    (file) => {
      const addresses = [
        ...readFile(site.dist, file).matchAll(/https:\/\/example\.org(\/_astro\/[^\s"'<>,)&\\]+)/g),
      ];
      expect(addresses.length).toBeGreaterThan(20);
      for (const [, address] of addresses) expect(read(address!).length).toBeGreaterThan(0);
    },
  );
});

const UPRIGHT = ['red', 'other', 'other'];

/** The colours at the top left, the top right and the bottom left. */
async function cornersOf(picture: Buffer): Promise<string[]> {
  const { data, info } = await sharp(picture)
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const isRed = (x: number, y: number) => {
    const at = (y * info.width + x) * info.channels;
    return data[at]! > 180 && data[at + 1]! < 80 && data[at + 2]! < 80 ? 'red' : 'other';
  };
  return [isRed(4, 4), isRed(info.width - 5, 4), isRed(4, info.height - 5)];
}
