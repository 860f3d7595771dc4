import { describe, expect, test } from 'vitest';
import { toCleanSvg } from '#lib/diagrams/cleaning.ts';
import { drawDiagram } from '#lib/diagrams/drawing.ts';
import { element, elementsOf, parseSvg, type SvgElement } from '#lib/diagrams/svg.ts';
import { SAMPLE_KINDS, SAMPLES, type SampleKind } from './samples.ts';

const cleanOf = (kind: SampleKind) => toCleanSvg(parseSvg(drawDiagram(SAMPLES[kind])), 'D', 1.2);
const attributesOf = (tree: SvgElement) =>
  [...elementsOf(tree)].flatMap(({ attributes }) => Object.entries(attributes));
const wordsOf = (tree: SvgElement) =>
  [...elementsOf(tree)].flatMap(({ children }) =>
    children.filter((child) => typeof child === 'string'),
  );

describe.each(SAMPLE_KINDS)('a drawing of the kind %s', (kind) => {
  const drawing = drawDiagram(SAMPLES[kind]);
  const svg = cleanOf(kind);

  test('comes with what may not stand in a page', () => {
    for (const part of ['<style>', '@import', ' style="']) expect(drawing).toContain(part);
  });

  test('keeps no element that styles, acts or loads', () => {
    const names = new Set([...elementsOf(svg)].map(({ name }) => name));
    for (const name of [
      'style',
      'script',
      'foreignobject',
      'foreignObject',
      'image',
      'a',
      'use',
      'title',
    ]) {
      expect(names).not.toContain(name);
    }
  });

  test('keeps no attribute that styles, acts or loads', () => {
    for (const [name, value] of attributesOf(svg)) {
      expect(name).not.toMatch(/^(?:style|on|data-|.*href|xmlns|fill|stroke$|font-family)/i);
      expect(value).not.toMatch(/var\(|https?:|@import|url\((?!#D-)|NaN|undefined/);
    }
  });

  test('says every colour by a class', () => {
    for (const { name, attributes } of elementsOf(svg)) {
      if (!['rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'path'].includes(name))
        continue;
      expect(attributes.class).toMatch(/(?:^| )(?:fill|stroke|xychart)-/);
    }
  });

  test('has ids with the prefix only, each once, each used, and no other is asked for', () => {
    const ids = attributesOf(svg).flatMap(([name, value]) => (name === 'id' ? [value] : []));
    const asked = attributesOf(svg).flatMap(([, value]) => /^url\(#(.*)\)$/.exec(value)?.[1] ?? []);
    expect(ids.every((id) => id.startsWith('D-'))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual([...new Set(asked)].toSorted());
  });

  test('has no text under eleven units, and nothing outside of its box', () => {
    const [left, top, width, height] = svg.attributes.viewBox!.split(' ').map(Number) as [
      number,
      number,
      number,
      number,
    ];
    for (const { name, attributes: at } of elementsOf(svg)) {
      if (at['font-size']) expect(Number(at['font-size'])).toBeGreaterThanOrEqual(11);
      if (name !== 'rect') continue;
      expect(Number(at.x)).toBeGreaterThanOrEqual(left);
      expect(Number(at.y)).toBeGreaterThanOrEqual(top);
      expect(Number(at.x) + Number(at.width)).toBeLessThanOrEqual(left + width);
      expect(Number(at.y) + Number(at.height)).toBeLessThanOrEqual(top + height);
    }
    expect(svg.attributes.width).toBe(String(Math.ceil(width * 1.2)));
    expect(svg.attributes.height).toBe(String(Math.ceil(height * 1.2)));
  });

  test('is the same each time', () => {
    expect(cleanOf(kind)).toEqual(svg);
  });
});

test.each<[SampleKind, string[]]>([
  ['flowchart', ['Début', 'oui, bien sûr', 'Prêt ?', 'Deux', 'lignes', 'L’atelier']],
  ['states', ['Écrit à moitié', 'une date', 'Publié']],
  [
    'sequence',
    [
      'Lectrice',
      'Serveur',
      'alt [elle est prête]',
      '[elle ne l’est pas]',
      'Une note de deux lignes',
    ],
  ],
  ['classes', ['<<interface>>', 'Texte', 'titre', 'toHtml(String base)', '1..*', 'porte']],
  ['entities', ['AUTEUR', 'écrit', 'nom', 'PK', 'string']],
  ['chart', ['Articles par année', 'Année', '2019', '8']],
])('a drawing of the kind %s keeps its words', (kind, words) => {
  expect(wordsOf(cleanOf(kind))).toEqual(expect.arrayContaining(words));
});

test('a drawing has none of the library’s own words', () => {
  for (const kind of SAMPLE_KINDS) {
    expect(wordsOf(cleanOf(kind)).join(' ')).not.toMatch(/no attributes|Bar 1|Line 1/);
  }
});

test('what no library should write is left out too', () => {
  const drawing = parseSvg(
    `<svg viewBox="0 0 90 90" onload="a()"><script>a()</script><a href="https://example.org"><rect x="1" y="1" width="1" height="1"/></a>
     <foreignObject><p>x</p></foreignObject><image href="https://example.org/a.png"/>
     <rect x="0" y="0" width="9" height="9" fill="#ff0000" stroke="red" style="color:red" onclick="a()" data-a="b" class="x"/></svg>`,
  );
  expect(toCleanSvg(drawing, 'D', 1)).toEqual(
    element('svg', { viewBox: '-8 -8 25 25', width: '25', height: '25' }, [
      element('rect', { class: 'fill-box stroke-edge', x: '0', y: '0', width: '9', height: '9' }),
    ]),
  );
});

test('a chart has lines at the labels of its values, in place of hundreds of dots', () => {
  const grid = [...elementsOf(cleanOf('chart'))].filter(({ attributes }) =>
    attributes.class?.includes('xychart-grid'),
  );
  expect(grid).toHaveLength(9);
  expect(grid.every(({ name }) => name === 'line')).toBe(true);
});

test('a chart has square bars and straight lines', () => {
  const paths = [...elementsOf(cleanOf('chart'))].filter(({ name }) => name === 'path');
  expect(paths).toHaveLength(5);
  expect(paths.filter(({ attributes }) => /[CQ]/.test(attributes.d!))).toEqual([]);
});

test('the diamond of a composition ends where its class begins, which would hide it', () => {
  const markers = [...elementsOf(cleanOf('classes'))].filter(({ name }) => name === 'marker');
  const diamonds = markers.filter(({ attributes }) =>
    /composition|aggregation/.test(attributes.id!),
  );
  expect(diamonds.map(({ attributes }) => attributes.refX)).toEqual(['12', '12']);
});
