import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EDITED_SVG, WEBM } from '../fixtures/media-samples.ts';
import { buildSite, createSite, removeSite, type Site } from '../fixtures/site.ts';
import { filesOf, pageAt } from './built-site.ts';

const NS = 'xmlns="http://www.w3.org/2000/svg"';

/** Pictures that Astro alone measures wrongly or not at all, and how large each is. */
const DRAWINGS: Record<string, { text: string; size: [width: number, height: number] }> = {
  'plan.svg': { text: EDITED_SVG, size: [794, 397] },
  'commas.svg': { text: `<svg ${NS} viewBox="0,0,320,160"/>`, size: [320, 160] },
  'prefix.svg': {
    text: '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 64 32"><s:g/></s:svg>',
    size: [64, 32],
  },
  'percent.svg': {
    text: `<svg ${NS} width="100%" height="100%" viewBox="0 0 400 200"/>`,
    size: [400, 200],
  },
  'comment.svg': {
    text: `<!-- ${'long '.repeat(600)} -->\n<svg ${NS} viewBox="0 0 30 20"/>`,
    size: [30, 20],
  },
  'capitals.SVG': { text: `<svg ${NS} viewBox="0 0 33 20"/>`, size: [33, 20] },
  '100% my plan.svg': { text: `<svg ${NS} viewBox="0 0 34 20"/>`, size: [34, 20] },
};

/** How a picture of points may be named, by its width. */
const NAMES: Record<number, [file: string, url: string]> = {
  101: ['my pic.png', './my%20pic.png'],
  102: ['100% done.png', '<./100% done.png>'],
  103: ['50% off.png', './50%25%20off.png'],
  104: ['a&b+c.png', './a%26b%2Bc.png'],
  105: ['été.png', './%C3%A9t%C3%A9.png'],
  106: ['a%20b.png', './a%2520b.png'],
};

const VIDEO =
  '<Video title="A film" src="./my%20film.webm" poster="./my%20pic.png" captions="./100% said.vtt" />';

const DRAWN = '<Video title="Drawn" silent src="./my%20film.webm" poster="./commas.svg" />';

describe('a post whose pictures are named and made in unusual ways', () => {
  let site: Site;
  let document: Document;

  beforeAll(async () => {
    site = createSite('english');
    const folder = path.join(site.root, 'src', 'content', 'posts', 'third');
    mkdirSync(folder);
    const pictures: string[] = [];
    for (const [name, { text }] of Object.entries(DRAWINGS)) {
      writeFileSync(path.join(folder, name), text);
      pictures.push(`![${name}](<./${name}>)`);
    }
    for (const [width, [name, url]] of Object.entries(NAMES)) {
      await sharp({ create: { width: Number(width), height: 9, channels: 3, background: '#246' } })
        .png()
        .toFile(path.join(folder, name));
      pictures.push(
        `![${width}](${url} "A title")`,
        `<Figure src="${bare(url)}" alt="f${width}" />`,
      );
    }
    writeFileSync(path.join(folder, 'my film.webm'), WEBM);
    writeFileSync(path.join(folder, '100% said.vtt'), 'WEBVTT\n');
    const front =
      'title: Third\ndate: 2023-03-01\ntags: [alpha]\ncover: ./50% off.png\ncoverAlt: Half';
    const body = [...pictures, VIDEO, DRAWN].join('\n\n');
    writeFileSync(path.join(folder, 'en.mdx'), `---\n${front}\n---\n\n${body}\n`);
    expect(buildSite(site)).toMatchObject({ status: 0 });
    ({ document } = pageAt(site.dist, '/posts/third/'));
  });
  afterAll(() => removeSite(site));

  const published = (address: string) =>
    path.join(site.dist, ...decodeURIComponent(address).split('/'));

  test.each(Object.entries(DRAWINGS))('%s is shown in its own size', (name, { size }) => {
    const image = document.querySelector(`img[alt="${name}"]`);
    expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(size.map(String));
    const address = image!.getAttribute('src')!;
    expect(address).toMatch(/^\/_astro\/[\w.-]+\.svg$/);
    expect(readFileSync(published(address), 'utf8')).toMatch(/^<svg xmlns="[^"]+"/);
  });

  test.each(Object.entries(NAMES))('a picture of %s points is found by its name', async (width) => {
    for (const alt of [width, `f${width}`]) {
      const image = document.querySelector(`img[alt="${alt}"]`);
      const metadata = await sharp(published(image!.getAttribute('src')!)).metadata();
      expect(metadata.width).toBe(Number(width));
    }
    expect(document.querySelector(`img[alt="${width}"]`)?.getAttribute('title')).toBe('A title');
  });

  test('a cover, a film and captions are found by their names', async () => {
    const cover = document.querySelector('.post-cover img');
    expect((await sharp(published(cover!.getAttribute('src')!)).metadata()).width).toBe(103);
    const video = document.querySelector('video');
    expect(readFileSync(published(video!.getAttribute('src')!)).equals(WEBM)).toBe(true);
    const track = video!.querySelector('track')!.getAttribute('src')!;
    expect(readFileSync(published(track), 'utf8')).toBe('WEBVTT\n');
  });

  test('a film may have a drawing for its poster', () => {
    const [, video] = document.querySelectorAll('video');
    expect(video?.getAttribute('poster')).toMatch(/\/commas\.[\w-]+\.svg$/);
    expect([video?.getAttribute('width'), video?.getAttribute('height')]).toEqual(['320', '160']);
  });

  test('no file holds what only an editor of pictures reads', () => {
    const drawings = filesOf(site.dist).filter((file) => file.endsWith('.svg'));
    expect(drawings.length).toBeGreaterThanOrEqual(Object.keys(DRAWINGS).length);
    for (const file of drawings) {
      const text = readFileSync(path.join(site.dist, file), 'utf8');
      expect(text).not.toMatch(/secret|inkscape|sodipodi|<metadata|<!--|<\?|\/home\//i);
    }
    const link = document.querySelector('a.full-size')!.getAttribute('href')!;
    expect(readFileSync(published(link), 'utf8')).toContain('<title id="t">A &amp; B</title>');
  });
});

function bare(url: string): string {
  return url.replace(/^<|>$/g, '');
}
