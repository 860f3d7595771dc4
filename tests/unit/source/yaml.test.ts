import { describe, expect, test } from 'vitest';
import { parseYaml } from '#source/yaml.ts';

const TEXT = `title: Essai
tags:
  - nuage
  - reseau
inline: [un, deux]
label: { fr: Nuage, en: Cloud }
nested:
  deep:
    key: value
2019: an
`;

describe('the place', () => {
  test.each([
    { path: ['title'], line: 1, column: 1 },
    { path: ['tags'], line: 2, column: 1 },
    { path: ['tags', 0], line: 3, column: 5 },
    { path: ['tags', 1], line: 4, column: 5 },
    { path: ['inline', 1], line: 5, column: 14 },
    { path: ['label', 'en'], line: 6, column: 21 },
    { path: ['nested', 'deep', 'key'], line: 9, column: 5 },
    { path: ['2019'], line: 10, column: 1 },
  ])('of $path is $line:$column', ({ path, line, column }) => {
    expect(parseYaml(TEXT).positionOf(path)).toEqual({ line, column });
  });

  test.each([
    { path: [], line: 1, column: 1 },
    { path: ['absent'], line: 1, column: 1 },
    { path: ['tags', 7], line: 2, column: 1 },
    { path: ['label', 'de'], line: 6, column: 1 },
    { path: ['nested', 'deep', 'absent', 'more'], line: 8, column: 3 },
    { path: ['title', 'inside'], line: 1, column: 1 },
  ])('of $path, which is absent, is that of its nearest parent, $line:$column', (row) => {
    const { path, line, column } = row;
    expect(parseYaml(TEXT).positionOf(path)).toEqual({ line, column });
  });

  test('counts lines from the first one that is given', () => {
    expect(parseYaml(TEXT, 12).positionOf(['tags', 1])).toEqual({ line: 15, column: 5 });
    expect(parseYaml('', 12).positionOf(['tags'])).toEqual({ line: 12, column: 1 });
    expect(parseYaml('a: 1\na: 2\n', 12).faults).toMatchObject([{ line: 13, column: 1 }]);
  });

  test('is the same in a file with Windows line ends', () => {
    const yaml = parseYaml(TEXT.replaceAll('\n', '\r\n'));
    expect(yaml.positionOf(['tags', 1])).toEqual({ line: 4, column: 5 });
    expect(yaml.data).toEqual(parseYaml(TEXT).data);
  });

  test('counts accents as one column', () => {
    expect(parseYaml('label: { fr: Élève, en: x }').positionOf(['label', 'en'])).toEqual({
      line: 1,
      column: 21,
    });
  });
});

describe('a value', () => {
  test.each([
    { yaml: 'date: 2019-02-30', data: { date: '2019-02-30' } },
    { yaml: 'date: 2019-07-02', data: { date: '2019-07-02' } },
    { yaml: 'date: 2019-07-02T09:30', data: { date: '2019-07-02T09:30' } },
    { yaml: 'draft: true', data: { draft: true } },
    { yaml: 'draft: yes', data: { draft: 'yes' } },
    { yaml: 'order: 3', data: { order: 3 } },
    { yaml: '{ a: &x [1], b: *x }', data: { a: [1], b: [1] } },
    { yaml: '', data: null },
    { yaml: '# a comment', data: null },
  ])('of $yaml is $data', ({ yaml, data }) => {
    expect(parseYaml(yaml)).toMatchObject({ data, faults: [] });
  });
});

describe('broken YAML has no data, and a fault', () => {
  test.each([
    { what: 'a tab', yaml: 'a:\n\tb: 1\n', line: 2, column: 1, words: 'Tabs' },
    { what: 'a key twice', yaml: 'a: 1\nb: 1\na: 2\n', line: 3, column: 1, words: 'unique' },
    { what: 'an open list', yaml: 'a: [b, c\nd: 1\n', line: 2, column: 1, words: ']' },
    { what: 'a colon in text', yaml: 'a: b: c\n', line: 1, column: 4, words: 'Nested' },
    {
      what: 'a name without an anchor',
      yaml: 'a: 1\nb: *c*\n',
      line: 2,
      column: 4,
      words: 'alias',
    },
    { what: 'an open quote', yaml: 'a: 1\nb: "c\nd: 1\n', line: 2, column: 4, words: 'quote' },
  ])('at $line:$column for $what', ({ yaml, line, column, words }) => {
    const { data, faults } = parseYaml(yaml);
    expect(data).toBeUndefined();
    expect(faults[0]).toMatchObject({ line, column, message: expect.stringContaining(words) });
  });
});
