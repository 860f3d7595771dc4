import { describe, expect, test } from 'vitest';
import { setCard, setTitle } from '#lib/cards/layout.ts';
import { faces } from '../../cards/site-faces.ts';

const measure = (text: string) => faces.title.shape(text).width;
const META = 'Carnet d’essai · 5 juin 2026';

/** What is left of the card's width between its margins, and the top of the ridges. */
const WIDTH = 1040;
const SKY = 420;

const TITLES = {
  'a word': 'Certifications',
  'a line': 'Trying out Azure Bastion',
  'two lines': 'Kubernetes and Azure Container Instances',
  'three lines': 'L’IA ne remplace pas les gens — elle casse les organisations en silence',
  'ninety characters':
    'Déployer une application conteneurisée hautement disponible sur Azure en moins d’une heure',
  'a word of sixty letters': 'Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichen',
  'ninety wide letters': 'W'.repeat(90),
  'a long word among short ones': `Le mot ${'anticonstitutionnellement'.repeat(2)} est long`,
  'an address':
    'https://example.org/un/chemin/tres/long/vers/une/page/dont/personne/ne/sait/le/nom',
  'ninety words of a letter': 'a '.repeat(45).trim(),
  'nothing that can be drawn': '云☕',
};

describe.each(Object.entries(TITLES))('a title of %s', (_what, title) => {
  const { title: lines, meta } = setCard({ title, meta: META }, faces);

  test('fits, on three lines at most, above the ridges', () => {
    expect(lines.length).toBeLessThanOrEqual(3);
    for (const { shaped, size, x } of lines) {
      expect(x).toBe(80);
      expect(shaped.width * size).toBeLessThanOrEqual(WIDTH);
    }
    expect(meta.y).toBeGreaterThan(lines.at(-1)!.y + 40);
    expect(meta.y).toBeLessThan(SKY - 16);
  });

  test('is whole', () => {
    const letters = (text: string) => text.replace(/\s/g, '');
    expect(letters(setTitle(title, measure).lines.join(''))).toBe(letters(title));
  });
});

test.each([
  [TITLES['a word'], 84, 1],
  [TITLES['a line'], 84, 1],
  [TITLES['two lines'], 84, 2],
  [TITLES['three lines'], 84, 3],
  [TITLES['ninety characters'], 56, 3],
  [TITLES['a word of sixty letters'], 64, 3],
])('%j is %d px large, on %d lines', (title, size, count) => {
  const setting = setTitle(title, measure);
  expect(setting.size).toBe(size);
  expect(setting.lines).toHaveLength(count);
});

test('a title is set smaller where that lets it break better, not below 64 px', () => {
  // 1040 px hold 13 characters of one em at 80 px, and 16 at 64 px.
  const count = (text: string) => [...text].length;
  expect(setTitle('aaaa bbbb ccccc', count)).toMatchObject({
    size: 68,
    lines: ['aaaa bbbb ccccc'],
  });
});

test('a site’s name that is too long for the line below is set smaller', () => {
  const meta = `${'Un très long nom de site '.repeat(4)}· 5 juin 2026`;
  const line = setCard({ title: 'Court', meta }, faces).meta;
  expect(line.size).toBeLessThan(36);
  expect(line.shaped.width * line.size).toBeCloseTo(WIDTH);
  expect(setCard({ title: 'Court', meta: META }, faces).meta.size).toBe(36);
});
