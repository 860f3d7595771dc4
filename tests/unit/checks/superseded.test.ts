import { describe, expect, test } from 'vitest';
import { placeOf, postFile, SOUND, toldBy, type Tree } from '../content-tree.ts';

const post = (title: string, by?: string, ...more: string[]) =>
  postFile(
    [
      `title: ${title}`,
      'date: 2020-01-01',
      'tags: [nuage]',
      ...(by ? [`supersededBy: ${by}`] : []),
      ...more,
    ].join('\n'),
  );

const told = (tree: Tree) =>
  toldBy('superseded', tree).map((problem) => `${placeOf(problem)}: ${problem.message}`);

describe('a post that supersedes another is told of', () => {
  test('where it is a draft', () => {
    const tree = {
      'posts/vieux/fr.mdx': post('Vieux', 'neuf'),
      'posts/neuf/fr.mdx': post('Neuf', undefined, 'draft: true'),
    };
    expect(told(tree)).toEqual([
      'posts/vieux/fr.mdx:5:1 superseded: `neuf`, which supersedes this post, is a draft',
    ]);
  });

  test('as a warning where it waits, unless the other waits as long', () => {
    const waiting = (by?: string) =>
      postFile(
        `title: Plus tard\ndate: 2024-07-01\ntags: [nuage]${by ? `\nsupersededBy: ${by}` : ''}`,
      );
    const problems = toldBy('superseded', {
      'posts/vieux/fr.mdx': post('Vieux', 'neuf'),
      'posts/attend/fr.mdx': waiting('neuf'),
      'posts/neuf/fr.mdx': waiting(),
    });
    expect(problems.map(placeOf)).toEqual(['posts/vieux/fr.mdx:5:1 superseded']);
    expect(problems[0]!.severity).toBe('warning');
  });

  test.each([2, 3, 5])('in a circle of %i', (length) => {
    const tree = Object.fromEntries(
      Array.from({ length }, (_, index) => [
        `posts/un-${index}/fr.mdx`,
        post(`Article ${index}`, `un-${(index + 1) % length}`),
      ]),
    );
    const problems = told({ ...tree, 'posts/vers/fr.mdx': post('Vers le cercle', 'un-0') });
    expect(problems.map((line) => line.split(':')[0])).toEqual(Object.keys(tree).toSorted());
    expect(problems[0]).toContain('supersede each other');
  });

  test('where another supersedes it in its turn, with which to write', () => {
    const problems = toldBy('superseded', {
      'posts/un/fr.mdx': post('Le premier', 'deux'),
      'posts/deux/fr.mdx': post('Le deuxième', 'trois'),
      'posts/trois/fr.mdx': post('Le troisième'),
    });
    expect(problems.map(placeOf)).toEqual(['posts/un/fr.mdx:5:1 superseded']);
    expect(problems[0]).toMatchObject({ severity: 'warning', fix: 'write `trois`' });
  });
});

test('nothing is told of a post of another language, or of languages apart', () => {
  const tree = {
    'posts/vieux/fr.mdx': post('Vieux', 'new'),
    'posts/new/en.mdx': post('New one'),
    // No reader is led in a circle: each language ends.
    'posts/un/fr.mdx': post('Article un', 'deux'),
    'posts/un/en.mdx': post('Post one'),
    'posts/deux/fr.mdx': post('Article deux'),
    'posts/deux/en.mdx': post('Post two', 'un'),
  };
  expect(told(tree)).toEqual([]);
});

test('a draft that names one is told of, as a warning', () => {
  const problems = toldBy('superseded', {
    'posts/esquisse/fr.mdx': post('Esquisse', 'brouillon', 'draft: true'),
    'posts/brouillon/fr.mdx': post('Brouillon', undefined, 'draft: true'),
  });
  expect(problems.map(placeOf)).toEqual(['posts/esquisse/fr.mdx:5:1 superseded']);
  expect(problems[0]!.severity).toBe('warning');
});

test('a post that supersedes itself is told by the rule of references alone', () => {
  const tree = { 'posts/soi/fr.mdx': postFile(`${SOUND}\nsupersededBy: soi`) };
  expect(told(tree)).toEqual([]);
  expect(toldBy('reference', tree)).toHaveLength(1);
});
