import { describe, expect, test } from 'vitest';
import { quotedValue } from '#checks/yaml-remedies.ts';
import { formatProblem, type Problem } from '#lib/problems.ts';
import { postFile, problemsIn, SOUND, SOUND_TEXTS } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';

/** What is told of a text, and of it with the one line that the remedy says in the place of that line. */
function toldThenMended(file: string, text: string): { problems: Problem[]; after: Problem[] } {
  const problems = problemsIn({ [file]: text });
  const [problem] = problems;
  const [, , at, better = ''] = /(on line (\d+): )?`([^`].*)`/.exec(problem?.fix ?? '') ?? [];
  const lines = text.split('\n');
  const index = (at === undefined ? (problem?.line ?? 1) : Number(at)) - 1;
  lines[index] = lines[index]!.replace(/\S.*$/, () => better);
  return { problems, after: problemsIn({ [file]: lines.join('\n') }) };
}

describe('a value that YAML reads as its own signs is written out as it is to be written:', () => {
  test.each([
    ['"Azure" et "AWS"', `'"Azure" et "AWS"'`],
    ["'Azure' et 'AWS'", `"'Azure' et 'AWS'"`],
    ['"Azure" "AWS"', `'"Azure" "AWS"'`],
    ['"Azure" : suite', `'"Azure" : suite'`],
    ['"Azure" pour l’essai', `'"Azure" pour l’essai'`],
    ['"Il dit ""oui"""', `'Il dit "oui"'`],
    ['"Il dit "oui""', `'Il dit "oui"'`],
    ["'L'essai de l'an'", `"L'essai de l'an"`],
    [`"L'un" et "l'autre"`, `'"L''un" et "l''autre"'`],
    ['"Azure', '"Azure"'],
    ["'Azure", '"Azure"'],
    [String.raw`"C:\dir"`, String.raw`'C:\dir'`],
    ['[WIP] x', '"[WIP] x"'],
    ['[WIP]: x', '"[WIP]: x"'],
    ['[WIP', '"[WIP"'],
    ['[Azure] et [AWS]', '"[Azure] et [AWS]"'],
    ['[a, b] & c', '"[a, b] & c"'],
    ['{a} b', '"{a} b"'],
    ['{a}: b', '"{a}: b"'],
    ['{a', '"{a"'],
    ['&x', '"&x"'],
    ['&x y', '"&x y"'],
    ['*x', '"*x"'],
    ['* x', '"* x"'],
    ['*x* y', '"*x* y"'],
    ['!x', '"!x"'],
    ['! x', '"! x"'],
    ['%x', '"%x"'],
    ['% x', '"% x"'],
    ['@x', '"@x"'],
    ['`x` y', '"`x` y"'],
    ['- x', '"- x"'],
    ['? x', '"? x"'],
    ['| x', '"| x"'],
    ['> x', '"> x"'],
    ['>x', '">x"'],
    [', x', '", x"'],
    ['Azure: x', '"Azure: x"'],
    ['Azure : x', '"Azure : x"'],
    ['x:', '"x:"'],
    ['<<: x', '"<<: x"'],
    ['# x', '"# x"'],
    ['x #1', '"x #1"'],
  ])('%s', (value, written) => {
    const { problems, after } = toldThenMended(FILE, postFile(SOUND.replace('Essai', value)));
    expect(problems).toHaveLength(1);
    expect(problems[0]!.fix).toContain(`\`title: ${written}\``);
    expect(after.map(formatProblem)).toEqual([]);
  });

  test.each([
    ['tags: [nuage] reseau', 'tags: [nuage, reseau]'],
    ['tags: - nuage', 'tags: [nuage]'],
    ['tags: @nuage', 'tags: [nuage]'],
    ['tags: #nuage', 'tags: [nuage]'],
    ['tags:\n  - @nuage', '- nuage'],
    ['tags:\n  - #nuage', '- nuage'],
  ])('%s', (tags, written) => {
    const { problems, after } = toldThenMended(FILE, postFile(SOUND.replace(/^tags.*/m, tags)));
    expect(problems).toHaveLength(1);
    expect(problems[0]!.fix).toContain(`\`${written}\``);
    expect(after.map(formatProblem)).toEqual([]);
  });

  test('and so is one of a data file', () => {
    const text = SOUND_TEXTS['authors.yaml']!.replace('Auteur Exemple', '"Auteur" Exemple');
    const { problems, after } = toldThenMended('authors.yaml', text);
    expect(problems).toHaveLength(1);
    expect(after.map(formatProblem)).toEqual([]);
  });
});

test.each([
  ['tags: [nuage, #reseau]', 'remove each `#` on line 4'],
  ['tags: [@nuage]', 'write `nuage`'],
  ['tags: [nuage, *reseau]', 'write `reseau`'],
  ['tags: ["nuage" x, reseau]', 'write a comma between two values'],
  ['tags: [nuage, reseau', 'close the list with `]` on line 4'],
  ['tags: [nuage]\ndraft: @true', 'write `draft: true`'],
  ['tags: [nuage]\ntranslatedFrom: { lang: en, digest: x } y', 'remove what stands behind the `}`'],
])('no text is made of what is none: %s', (tags, fix) => {
  const problems = problemsIn({
    [FILE]: postFile(SOUND.replace(/^tags.*/m, tags) + '\ntoc: false'),
  });
  expect(problems).toHaveLength(1);
  expect(problems[0]!.fix).toContain(fix);
});

test('a quote that takes in the next keys is told where it starts', () => {
  const text = postFile(`title: "Essai\ndate: 2020-01-01\ntags: [nuage]\nupdateNote: "Corrigé."`);
  const [problem, ...others] = problemsIn({ [FILE]: text });
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ line: 2, column: 8 });
  expect(problem!.fix).toContain('`title: "Essai"`');
});

test('an anchor that is referred to is one', () => {
  const label = 'label: &nuage { fr: Nuage, en: Cloud }';
  const text = SOUND_TEXTS['tags.yaml']!.replace('label: { fr: Nuage, en: Cloud }', label).replace(
    'label: { fr: Réseau, en: Network }',
    'label: *nuage',
  );
  expect(problemsIn({ 'tags.yaml': text }).filter(({ rule }) => rule === 'yaml-syntax')).toEqual(
    [],
  );
});

test.each([
  ['a', '"a"'],
  ["l'a", `"l'a"`],
  ['l\'a "b"', `'l''a "b"'`],
])('%s is quoted as %s', (value, written) => {
  expect(quotedValue(value)).toBe(written);
});
