import { describe, expect, test } from 'vitest';
import { drawnSvg } from '#lib/diagrams/figure.ts';
import { pictureOf } from '#lib/diagrams/picture.ts';
import { parseSvg, elementsOf } from '#lib/diagrams/svg.ts';
import { diagramPictures, diagramTexts } from '#lib/diagrams/written.ts';
import type { Palette } from '#lib/cards/palette.ts';
import type { Typeface } from '#lib/cards/typeface.ts';
import { fr } from '../../test-site.ts';
import { SAMPLES, type SampleKind } from './samples.ts';

const palette = new Proxy({}, { get: (_, name) => `#${String(name)}` }) as Palette;
/** A font whose letters are all half as wide as high. */
const face: Typeface = {
  unitsPerEm: 1000,
  has: () => true,
  shape: (text) => ({
    width: text.length / 2,
    glyphs: [...text].map((letter, at) => ({
      path: `M0 0L${letter.codePointAt(0)} 0`,
      x: 500 * at,
    })),
  }),
};
const weights = new Map([400, 500, 600, 700].map((weight) => [weight, face]));
const drawn = (text: string) =>
  pictureOf(drawnSvg(text, 'D'), { text: weights, code: weights }, palette);

describe.each(Object.keys(SAMPLES) as SampleKind[])('the picture of a sample of %s', (kind) => {
  const { svg, size } = drawn(SAMPLES[kind]);

  test('has its colours and its letters in itself', () => {
    expect(svg).not.toMatch(/<text|<tspan|class=|var\(|style=|NaN|undefined/);
    expect(svg).toContain('fill="#paper"');
    expect(svg).toContain('<path transform="translate(');
  });

  test('is as wide as the drawing on a page at twice its density, with a margin', () => {
    const { width, height } = drawnSvg(SAMPLES[kind], 'D').attributes;
    expect(size).toEqual({ width: 2 * (Number(width) + 24), height: 2 * (Number(height) + 24) });
    expect(svg).toMatch(new RegExp(`width="${size.width}" height="${size.height}"`));
  });

  test('leads no shape to a marker that is not there', () => {
    const elements = [...elementsOf(parseSvg(svg))];
    const ids = new Set(elements.flatMap(({ attributes }) => attributes.id ?? []));
    for (const { attributes } of elements) {
      const [, id] = /^url\(#(.*)\)$/.exec(attributes['marker-end'] ?? '') ?? [];
      if (id !== undefined) expect(ids).toContain(id);
    }
  });
});

test('the letters of a box stand in its middle', () => {
  const { svg } = drawn('flowchart LR\n  a[Bastion]');
  const [, x, width] = /<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"[^>]*stroke/.exec(svg) ?? [];
  const [, left] = /<g transform="translate\(([\d.]+) /.exec(svg) ?? [];
  const letters = ('Bastion'.length / 2) * 13;
  expect(Number(left) + letters / 2).toBeCloseTo(Number(x) + Number(width) / 2, 0);
});

test('a post’s diagrams are found as they stand, and by number', () => {
  const body = '```mermaid\na\n```\n\n```js\nb\n```\n\n- c\n\n  ```mermaid alt="d"\n  e\n  ```\n';
  expect(diagramTexts(body)).toEqual(['a', 'e']);
  expect(diagramPictures({ lang: fr, slug: 'x' }, body).map(({ path }) => path.slice(-24))).toEqual(
    ['/posts/x/diagram-1.png', '/posts/x/diagram-2.png'],
  );
  expect(diagramTexts('Nothing is drawn.')).toEqual([]);
});
