import { describe, expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND_TEXTS } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';

describe('front matter is told of', () => {
  test.each([
    {
      what: 'a tab',
      yaml: 'title: Essai\ntags:\n\t- nuage',
      at: '4:1',
      message: 'tab',
      fix: 'spaces',
    },
    {
      what: 'a text that it takes in',
      yaml: 'title: Essai\ntags: [nuage]\n\nTexte ici.',
      at: '5:1',
      message: 'map',
      fix: 'write `---` on a line of its own above this one',
    },
    {
      what: 'a key twice',
      yaml: 'title: Essai\ndate: 2020-01-01\ntags: [nuage]\ntitle: Autre',
      at: '5:1',
      message: 'unique',
      fix: 'keep one of the two keys',
    },
    {
      what: 'an open double quote',
      yaml: 'title: "Essai\ndate: 2020-01-01\ntags: [nuage]',
      at: '2:8',
      message: 'quote',
      fix: 'put the whole value in quotes: `title: "Essai"`',
    },
    {
      what: 'an open single quote',
      yaml: "date: 2020-01-01\ntags: [nuage]\ntitle: 'Essai",
      at: '4:8',
      message: 'quote',
      fix: 'put the whole value in quotes: `title: "Essai"`',
    },
    {
      what: 'an apostrophe between single quotes',
      yaml: "title: 'L'essai'\ndate: 2020-01-01\ntags: [nuage]",
      at: '2:11',
      message: 'scalar',
      fix: '`title: "L\'essai"`',
    },
    {
      what: 'an indented key before an open list, once',
      yaml: '  title: Essai\ndate: 2020-01-01\ntags: [nuage\nseries: x\ntoc: [',
      at: '3:1',
      message: 'unexpected scalar',
      fix: 'start every key in the first column',
    },
    {
      what: 'an open list',
      yaml: 'title: Essai\ntags: [nuage, reseau\ndate: 2020-01-01',
      at: '4:1',
      message: ']',
      fix: 'close the list with `]`',
    },
    {
      what: 'a colon in a title',
      yaml: 'title: Azure: le nuage\ndate: 2020-01-01\ntags: [nuage]',
      at: '2:8',
      message: 'nested mappings',
      fix: 'in quotes: `title: "Azure: le nuage"`',
    },
    {
      what: 'a title that starts with a star',
      yaml: 'title: *Essai*\ndate: 2020-01-01\ntags: [nuage]',
      at: '2:8',
      message: 'alias',
      fix: 'quotes',
    },
    {
      what: 'a title that starts with an at sign',
      yaml: 'title: @essai\ndate: 2020-01-01\ntags: [nuage]',
      at: '2:8',
      message: '@',
      fix: 'quotes',
    },
  ])('$what', ({ yaml, at, message, fix }) => {
    const problems = problemsIn({ [FILE]: postFile(yaml) });
    expect(problems.map(placeOf)).toEqual([`${FILE}:${at} yaml-syntax`]);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      message: expect.stringContaining('broken YAML: '),
      fix: expect.stringContaining(fix),
    });
    expect(problems[0]?.message.toLowerCase()).toContain(message);
  });

  test.each([{ what: 'there being none', text: 'Texte.\n' }])(
    '$what, and of nothing else',
    ({ text }) => {
      const problems = problemsIn({ [FILE]: text, 'pages/contact/fr.mdx': text });
      expect(problems.map(placeOf)).toEqual([
        'pages/contact/fr.mdx:1:1 yaml-syntax',
        `${FILE}:1:1 yaml-syntax`,
      ]);
      expect(problems[0]?.message).toContain('does not start with front matter');
      expect(problems[0]?.fix).toContain('`---` on the first line');
    },
  );

  test('its end being absent', () => {
    const problems = problemsIn({ [FILE]: '---\ntitle: Essai\n\nTexte.\n' });
    expect(problems.map(placeOf)).toEqual([`${FILE}:1:1 yaml-syntax`]);
    expect(problems[0]).toMatchObject({
      message: 'the front matter that starts on line 1 is not closed',
      fix: expect.stringContaining('after the last key'),
    });
  });

  test('two faults, each at its line', () => {
    const yaml = 'title: Essai\ntitle: Autre\ndate: 2020-01-01\ndate: 2021-01-01\ntags: [nuage]';
    expect(problemsIn({ [FILE]: postFile(yaml) }).map(placeOf)).toEqual([
      `${FILE}:3:1 yaml-syntax`,
      `${FILE}:5:1 yaml-syntax`,
    ]);
  });
});

describe('a data file is told of', () => {
  test('an indentation by tab, at its line', () => {
    const problems = problemsIn({
      'series.yaml': `${SOUND_TEXTS['series.yaml']}autre:\n\ttitle: x\n`,
    });
    expect(problems.map(placeOf)).toEqual(['series.yaml:5:1 yaml-syntax']);
    expect(problems[0]?.fix).toContain('spaces');
  });

  test('an id that stands twice', () => {
    const tags = SOUND_TEXTS['tags.yaml']!;
    const problems = problemsIn({ 'tags.yaml': `${tags}${tags}` }).filter(
      ({ rule }) => rule === 'yaml-syntax',
    );
    expect(problems.map(placeOf)).toEqual([
      'tags.yaml:7:1 yaml-syntax',
      'tags.yaml:10:1 yaml-syntax',
    ]);
  });

  test('its fault alone: tags are not called unknown because their file is broken', () => {
    const problems = problemsIn({ 'tags.yaml': `${SOUND_TEXTS['tags.yaml']}\tx: 1\n` });
    expect(problems.map(({ rule }) => rule)).toEqual(['yaml-syntax']);
  });
});
