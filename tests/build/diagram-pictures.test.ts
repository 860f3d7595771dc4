import path from 'node:path';
import { parseHTML } from 'linkedom';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { distOf, pagesOf } from './built-site.ts';
import { feedOf, feedsOf } from './read-feeds.ts';

test.each(['bilingual', 'real'] as const)(
  'the diagrams of the %s site are pictures in its feeds, as sharp as screens and of the shape that is told',
  async (name) => {
    const dist = distOf(name);
    const items = feedsOf(dist).flatMap((file) => feedOf(dist, file).items);
    const { document } = parseHTML(`<main>${items.map(({ html }) => html).join('')}</main>`);
    const pictures = new Map(
      [...document.querySelectorAll('img[src*="/diagram-"]')].map((image) => [
        new URL(image.getAttribute('src')!).pathname,
        ['width', 'height'].map((side) => Number(image.getAttribute(side))),
      ]),
    );
    const drawn = pagesOf(dist).flatMap(({ document: page }) => [
      ...page.querySelectorAll('article figure.diagram svg'),
    ]);
    expect(pictures.size).toBe(drawn.length);
    for (const [address, shown] of pictures) {
      const { format, width, height } = await sharp(path.join(dist, address)).metadata();
      expect({ address, format, size: [width / 2, height / 2] }).toEqual({
        address,
        format: 'png',
        size: shown,
      });
    }
  },
);
