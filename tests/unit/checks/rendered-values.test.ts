import { expect, test } from 'vitest';
import { renderedProblems } from '#checks/rendered-values.ts';
import type { EntryFile } from '#source/content.ts';
import { splitFrontMatter } from '#source/front-matter.ts';
import { placeOf, postFile, SOUND } from '../content-tree.ts';

const entryOf = (body: string): EntryFile => {
  const text = postFile(SOUND, body);
  const file = 'src/content/posts/essai/fr.mdx';
  return {
    file,
    absolutePath: `/${file}`,
    place: undefined,
    text,
    fault: undefined,
    ...splitFrontMatter(text),
  };
};

const page = (text: string, after = '') =>
  `<main><article><h1>[object Object]</h1><div class="prose">${text}</div></article>${after}</main>`;

test('what a value puts out is told at the expression, where there is one', () => {
  const problems = renderedProblems(
    entryOf('\nVoir {String(a)}.\n'),
    page('<p>Voir [object Object].</p>'),
  );
  expect(problems.map(placeOf)).toEqual(['posts/essai/fr.mdx:7:6 shown-value']);
  expect(problems[0]).toMatchObject({
    severity: 'error',
    message: expect.stringContaining('[object Object]'),
  });
});

test('else behind the words that stand before it on the page, or at the start of the file', () => {
  const entry = entryOf('\nA vaut {a}.\n\nB vaut {b}.\n');
  expect(
    renderedProblems(entry, page('<p>A vaut 1</p><p>B vaut undefined</p>')).map(placeOf),
  ).toEqual(['posts/essai/fr.mdx:9:7 shown-value']);
  const plain = entryOf('Texte.');
  expect(renderedProblems(plain, page('<p>NaN</p>')).map(placeOf)).toEqual([
    'posts/essai/fr.mdx:1:1 shown-value',
  ]);
});

test('of several expressions that may be it, the first is told with the lines of all', () => {
  const entry = entryOf("\n{'a'}{/* b */}\n\n{a}\n\n{b}\n");
  const problems = renderedProblems(entry, page('<p>NaN</p><p>NaN</p>'));
  expect(problems.map(placeOf)).toEqual(['posts/essai/fr.mdx:9:1 shown-value']);
  expect(problems[0]?.message).toBe(
    'the page shows `NaN`, which one of the expressions on lines 9, 11 puts out',
  );
});

test('each value is told where the words before it tell its place', () => {
  const entry = entryOf('\nA vaut {a}.\n\nB vaut {b}.\n');
  const html = page('<p>A vaut [object Object].</p><p>B vaut [object Object].</p>');
  expect(renderedProblems(entry, html).map(placeOf)).toEqual([
    'posts/essai/fr.mdx:7:7 shown-value',
    'posts/essai/fr.mdx:9:7 shown-value',
  ]);
});

test.each([
  ['code', 'Texte.', '<pre><code><span>a</span> [object Object] undefined</code></pre><p>b</p>'],
  ['what the text says itself', 'Le texte undefined.', '<p>Le texte undefined.</p>'],
  ['an attribute', 'Texte.', '<p data-a="undefined">a</p>'],
  ['a part of a word', 'Texte.', '<p>BaNaNe undefinedness</p>'],
  ['nothing', 'Texte.', '<p>Texte.</p>'],
])('nothing is told of %s', (_what, body, html) => {
  expect(renderedProblems(entryOf(body), page(html))).toEqual([]);
});

test('nothing is told of the titles of other posts', () => {
  const others = '<section><h2>undefined is not a function</h2></section>';
  expect(renderedProblems(entryOf('Texte.'), page('<p>Texte.</p>', others))).toEqual([]);
});
