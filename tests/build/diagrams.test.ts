import { describe, expect, test } from 'vitest';
import { distOf, pageAt, textOf } from './built-site.ts';

const { document, html } = pageAt(distOf('bilingual'), '/schemas/');
const figures = [...document.querySelectorAll('figure.diagram')];
const rows = figures.map((figure, index) => [index + 1, figure] as const);

/** How a reader who does not see the picture is told of it, as browsers work it out. */
function nameOf(svg: Element): string {
  const ids = svg.getAttribute('aria-labelledby')?.split(' ') ?? [];
  return ids.map((id) => textOf(document.getElementById(id))).join(' ');
}

describe('the diagrams of a page', () => {
  test('are all drawn, each kind of them', () => {
    expect(figures).toHaveLength(7);
    expect(figures.every((figure) => figure.querySelectorAll('svg').length === 1)).toBe(true);
    expect(document.querySelector('code, pre')).toBeNull();
  });

  test('leave every id of the page one of its own', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(14);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('bring no style, no script and nothing from elsewhere', () => {
    const text = figures.map((figure) => figure.outerHTML).join('');
    expect(text).not.toMatch(/<style|<script|foreignobject|@import|https?:|<image|<use|\sdata-/i);
    expect(text).not.toMatch(/\s(?:style|on\w+|(?:xlink:)?href|src|fill|stroke|font-family)=/i);
    expect(document.querySelector('[style]')).toBeNull();
  });

  test('ask for no id that is not in the page', () => {
    const asked = [...html.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id!);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((id) => !document.getElementById(id))).toEqual([]);
  });

  test('have no two names alike', () => {
    const names = figures.map((figure) => nameOf(figure.querySelector('svg')!));
    expect(new Set(names).size).toBe(names.length);
    expect(names[1]).toBe(
      'Cinq étapes de l’écriture à la lecture Écrire, vérifier, construire, publier, lire, dans cet ordre, chaque étape après la précédente.',
    );
  });
});

describe.each(rows)('diagram %i', (_number, figure) => {
  const svg = figure.querySelector('svg')!;

  test('is a picture with a name', () => {
    expect(svg.getAttribute('role')).toBe('img');
    expect(nameOf(svg)).toMatch(/\S+ \S+/);
  });

  test('can be reached and moved where it may be wider than the screen', () => {
    const box = svg.closest('.diagram-box');
    expect(box !== null).toBe(Number(svg.getAttribute('width')) > 280);
    if (!box) return;
    // No landmark: a page with many diagrams would have as many.
    expect(box.tagName).toBe('DIV');
    expect(box.getAttribute('role')).toBe('group');
    expect(box.getAttribute('tabindex')).toBe('0');
    expect(box.getAttribute('aria-label')).toMatch(/^Diagramme\u00A0: \S/);
  });
});

test('a caption stands below its diagram', () => {
  expect(figures.map((figure) => textOf(figure.querySelector('figcaption')))).toEqual([
    'Le chemin d’une page, et ce qu’il en coûte.',
    ...Array<string>(6).fill(''),
  ]);
});
