import { describe, expect, test } from 'vitest';
import { translate } from '#i18n/translate.ts';
import { toFigure } from '#lib/diagrams/figure.ts';
import { elementsOf, type SvgElement } from '#lib/diagrams/svg.ts';
import { en, fr } from '../../test-site.ts';

const NARROW = 'flowchart TD\n  a[Un] --> b[Deux]';
const WIDE = 'flowchart LR\n  a[Un texte] --> b[Un autre texte] --> c[Encore un texte] --> d[Fin]';

function figureOf(text: string, meta: string, number = 1, lang = fr): SvgElement[] {
  return [...elementsOf(toFigure({ text, meta }, number, translate(lang)))];
}

const named = (parts: SvgElement[], name: string) => parts.find((part) => part.name === name);

describe('the figure of a diagram', () => {
  test('names the picture and describes it', () => {
    const parts = figureOf(`${NARROW}\n  accDescr: Plus de mots.`, 'alt="Un schéma"', 3);
    const ids = ['Diagram-3-title', 'Diagram-3-desc'];
    expect(named(parts, 'svg')?.attributes).toMatchObject({
      role: 'img',
      'aria-labelledby': ids.join(' '),
    });
    expect(named(parts, 'title')).toMatchObject({
      attributes: { id: ids[0] },
      children: ['Un schéma'],
    });
    expect(named(parts, 'desc')).toMatchObject({
      attributes: { id: ids[1] },
      children: ['Plus de mots.'],
    });
  });

  test('has no description where there is none', () => {
    const parts = figureOf(NARROW, 'alt="Un schéma"');
    expect(named(parts, 'svg')?.attributes['aria-labelledby']).toBe('Diagram-1-title');
    expect(named(parts, 'desc')).toBeUndefined();
  });

  test.each([
    [fr, 'Diagramme\u00A0: Un schéma'],
    [en, 'Diagram: Un schéma'],
  ])('has a box that scrolls and can be reached, named in %s, where it is wide', (lang, name) => {
    const box = named(figureOf(WIDE, 'alt="Un schéma"', 1, lang), 'div');
    expect(box?.attributes).toEqual({
      class: 'diagram-box',
      role: 'group',
      tabindex: '0',
      'aria-label': name,
    });
  });

  test('has no such box where it fits on every screen', () => {
    expect(named(figureOf(NARROW, 'alt="Un schéma"'), 'div')).toBeUndefined();
  });

  test('has a caption where the author wrote one', () => {
    expect(named(figureOf(NARROW, 'alt="a" caption="Légende"'), 'figcaption')?.children).toEqual([
      'Légende',
    ]);
    expect(named(figureOf(NARROW, 'alt="a"'), 'figcaption')).toBeUndefined();
  });

  test('is not made of a diagram without a text alternative', () => {
    expect(() => figureOf(NARROW, 'caption="Légende"')).toThrow('no text alternative');
  });
});

test.each([
  ['flowchart TD\n  a[Un] --> b', 1.2],
  ['xychart-beta\n  bar [1, 2]', 1],
])('the text of %j is of at least 13 pixels', (text, scale) => {
  const parts = figureOf(text, 'alt="a"');
  const [, , width] = named(parts, 'svg')!.attributes.viewBox!.split(' ').map(Number);
  expect(Number(named(parts, 'svg')!.attributes.width)).toBe(Math.ceil(width! * scale));
  for (const { attributes } of parts) {
    if (attributes['font-size'])
      expect(Number(attributes['font-size']) * scale).toBeGreaterThan(13);
  }
});
