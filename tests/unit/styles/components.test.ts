import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../house-rules.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** The first names, `.post-entry` or `theme-switch`, of the rules that stand at the top of a sheet. */
function namesIn(css: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let selector = '';
  for (const character of css.replace(/\/\*[^]*?\*\//g, '')) {
    if (character === '{' && depth++ === 0) names.push(...selector.split(',').map(toName));
    if (character === '}' && --depth === 0) selector = '';
    else if (depth === 0) selector += character;
  }
  return names;
}

function toName(selector: string): string {
  return /^\s*(\.?[\w-]+)/.exec(selector)?.[1] ?? selector.trim();
}

const sheets = readFiles(root, ['src/components', 'src/layouts'], /\.astro$/).flatMap(
  ({ file, text }) =>
    [...text.matchAll(/<style([^>]*)>([^]*?)<\/style>/g)].map(([, attributes, css]) => ({
      file,
      attributes: attributes!.trim(),
      names: namesIn(css!),
    })),
);

describe('the style of a component', () => {
  test('is found', () => {
    expect(sheets.length).toBeGreaterThan(20);
    expect(namesIn('/* a {} */ .a, b:hover { & .c { d: e } } .f .g { h: i }')).toEqual([
      '.a',
      'b',
      '.f',
    ]);
  });

  test('is not scoped by attributes, which every page would pay for', () => {
    expect(sheets.filter(({ attributes }) => attributes !== 'is:global')).toEqual([]);
  });

  test('stands under names of its own, so that it reaches no other component', () => {
    const owners = Map.groupBy(
      sheets.flatMap(({ file, names }) => [...new Set(names)].map((name) => ({ name, file }))),
      ({ name }) => name,
    );
    expect([...owners.values()].filter((some) => some.length > 1)).toEqual([]);
  });

  test('is that of a name, and not of an element that anyone may use', () => {
    const plain = sheets.flatMap(({ file, names }) =>
      names.filter((name) => !/^\.|^[a-z]+-|^main$/.test(name)).map((name) => `${file}: ${name}`),
    );
    expect(plain).toEqual([]);
  });
});
