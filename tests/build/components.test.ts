import { describe, expect, test } from 'vitest';
import { CALLOUT_KINDS } from '#lib/callouts.ts';
import { en } from '#i18n/en.ts';
import { fr } from '#i18n/fr.ts';
import { distOf, filesOf, pageAt, pagesOf, textOf } from './built-site.ts';

const dist = distOf('bilingual');
const PAGES = [
  ['/posts/sample/', fr],
  ['/en/posts/sample/', en],
] as const;

describe.each(PAGES)('the components on %s', (address, texts) => {
  const { document, html } = pageAt(dist, address);
  const prose = document.querySelector('.prose')!;

  test('have no style attribute and no handler', () => {
    expect(document.querySelectorAll('[style], [onclick], [onerror], [onload]')).toHaveLength(0);
  });

  test('show each kind of callout by its shape and its word', () => {
    const callouts = [...prose.querySelectorAll('.callout')];
    const words = callouts.map((callout) => textOf(callout.querySelector('.label')));
    expect(words.slice(0, 5)).toEqual(CALLOUT_KINDS.map((kind) => texts[`callout.${kind}`]));
    const shapes = callouts.map((callout) => callout.querySelector('path')?.getAttribute('d'));
    expect(new Set(shapes.slice(0, 5)).size).toBe(5);
    for (const callout of callouts) expect(callout.getAttribute('role')).toBe('note');
  });

  test('show a callout’s title after its word', () => {
    expect(textOf([...prose.querySelectorAll('.label')].at(-1))).toMatch(
      new RegExp(`^${texts['callout.tip']} — \\S`),
    );
  });

  test('offer a figure as AVIF and WebP, in sizes of its own, loaded when it comes into sight', () => {
    const pictures = [...prose.querySelectorAll('figure picture')];
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) {
      const source = picture.querySelector('source');
      const image = picture.querySelector('img')!;
      expect(source?.getAttribute('type')).toBe('image/avif');
      for (const [element, ending] of [
        [source, 'avif'],
        [image, 'webp'],
      ] as const) {
        const set = element!.getAttribute('srcset')!.split(', ');
        expect(set.map((one) => one.split(' ')[1])).toEqual(['360w', '720w', '1088w']);
        for (const one of set) expect(one).toMatch(new RegExp(`^/_astro/\\S+\\.${ending} `));
        expect(element!.getAttribute('sizes')).toBe('min(34rem, 100vw - 2.5rem)');
      }
      expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['1600', '800']);
      expect(image.getAttribute('loading')).toBe('lazy');
      expect(image.getAttribute('alt')).toBeTruthy();
    }
  });

  test('link a picture that is wider than the column to its full size, and say so', () => {
    const links = [...prose.querySelectorAll('a.full-size')];
    expect(links).toHaveLength(3);
    for (const link of links) {
      expect(filesOf(dist)).toContain(link.getAttribute('href')!.slice(1));
      expect(link.querySelector('img')?.getAttribute('alt')).toBeTruthy();
      expect(textOf(link)).toBe(texts['picture.fullSize']);
    }
  });

  test('show a drawing as it is, with its size', () => {
    const drawing = prose.querySelector('img[src$=".svg"]')!;
    expect([drawing.getAttribute('width'), drawing.getAttribute('height')]).toEqual([
      '1200',
      '300',
    ]);
    expect(drawing.closest('a')?.getAttribute('href')).toBe(drawing.getAttribute('src'));
  });

  test('name a video, and load nothing of it before it is played', () => {
    const video = prose.querySelector('video')!;
    expect(video.getAttribute('preload')).toBe('none');
    expect(video.hasAttribute('controls')).toBe(true);
    expect(video.hasAttribute('autoplay')).toBe(false);
    expect(video.getAttribute('aria-label')).toBe(
      textOf(video.parentElement!.querySelector('figcaption')),
    );
    expect([video.getAttribute('width'), video.getAttribute('height')]).toEqual(['960', '480']);
    const track = video.querySelector('track')!;
    expect(track.getAttribute('srclang')).toBe(document.documentElement.getAttribute('lang'));
    // A track that is on by default is fetched with the page.
    expect(track.hasAttribute('default')).toBe(false);
    for (const file of [video.getAttribute('src'), track.getAttribute('src')]) {
      expect(filesOf(dist)).toContain(file!.slice(1));
    }
  });

  test('announce an embed, its host and its link, without a frame', () => {
    const embed = prose.querySelector('embed-frame')!;
    expect(textOf(embed)).toContain(texts['embed.notice'].replace('{host}', 'example.org'));
    expect(embed.querySelector('a')?.getAttribute('href')).toBe('https://example.org/');
    expect(textOf(embed.querySelector('button'))).toBe(
      texts['embed.load'].replace('{host}', 'example.org'),
    );
    expect(document.querySelectorAll('iframe, object, embed')).toHaveLength(0);
  });

  test('load nothing from elsewhere', () => {
    const loaded = [...html.matchAll(/\s(?:src|srcset|poster)="([^"]*)"/g)].flatMap(([, value]) =>
      value!.split(', ').map((one) => one.split(' ')[0]!),
    );
    expect(loaded.length).toBeGreaterThan(10);
    expect(loaded.filter((url) => !url.startsWith('/_astro/'))).toEqual([]);
  });

  test('put every table into a box with a name', () => {
    const tables = [...prose.querySelectorAll('table')];
    expect(tables.length).toBeGreaterThan(4);
    for (const table of tables) {
      const box = table.parentElement!;
      expect(box.className).toBe('table-box');
      expect(box.getAttribute('tabindex')).toBe('0');
      expect(box.getAttribute('aria-label')).toMatch(
        new RegExp(`^${texts['table.bare']}\\s?: .*${textOf(table.querySelector('th'))}`),
      );
    }
  });
});

test('the draft that shows them is not in the real site', () => {
  expect(filesOf(distOf('real')).filter((file) => file.includes('posts/sample/'))).toEqual([]);
});

test('only a page with an embed has its script', () => {
  const withScript = pagesOf(dist)
    .filter(({ html }) => html.includes('embed-frame'))
    .map(({ address }) => address);
  expect(withScript).toEqual(['/en/posts/sample/', '/posts/sample/']);
});

test.each(['bilingual', 'english', 'empty', 'real'] as const)(
  'the %s site has no picture, video or captions that nothing shows',
  (name) => {
    const pages = pagesOf(distOf(name)).map(({ html }) => html);
    const media = filesOf(distOf(name)).filter((file) =>
      /^_astro\/.*\.(?:avif|gif|jpe?g|png|svg|webp|mp4|webm|vtt)$/.test(file),
    );
    expect(media.filter((file) => !pages.some((html) => html.includes(file)))).toEqual([]);
  },
);
