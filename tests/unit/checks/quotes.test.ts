import { expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const toldOf = (body: string) => problemsIn({ [FILE]: postFile(SOUND, `\n${body}\n`) });

test.each([
  ['Il dit « oui.', '7:8', '`«` without `»`'],
  ['Il dit oui ».', '7:12', '`»` without `«`'],
  ['Il « dit « oui ».', '7:4', '`«` without `»`'],
  ['Il dit “oui.', '7:8', '`“` without `”`'],
  ['Il dit oui”.', '7:11', '`”` without `“`'],
  ['« Il dit “oui » et non.', '7:10', '`“` without `”`'],
  ['Il dit "oui.', '7:8', 'a `"` without another'],
  ['Il dit "oui" et "non.', '7:17', 'a `"` without another'],
  ['"Il dit "oui".', '7:1', 'a `"` without another'],
  ['Il dit oui".', '7:11', 'a `"` without another'],
  ['Il dit "la version 2" et "non.', '7:26', 'a `"` without another'],
  ['Il **dit « _oui_**.', '7:10', '`«` without `»`'],
  ['Un `a` et [« un lien](https://example.com/).', '7:12', '`«` without `»`'],
  ['Texte\nsur « deux.', '8:5', '`«` without `»`'],
  ['> Texte\n> sur « deux.', '8:7', '`«` without `»`'],
  ['A &amp; B &laquo; oui.', '7:11', '`«` without `»`'],
  ['A \\* "oui.', '7:6', 'a `"` without another'],
  ['- Un « mot.\n- Deux « mots ».', '7:6', '`«` without `»`'],
  ['| a |\n| - |\n| « b |\n| c » |', '9:3', '`«` without `»`'],
  ['Un « mot.\n\n## Titre\n\nDeux « mots ».', '7:4', '`«` without `»`'],
  ['« Un.\n\n« Deux.\n\nTrois.', '7:1', '`«` without `»`'],
  ['« Un.\n\nDeux.\n\n« Trois » et quatre.', '7:1', '`«` without `»`'],
  ['<div>\n\nUn « mot.\n\n</div>\n\nDeux « mots ».', '9:4', '`«` without `»`'],
  ['Un <em>« mot</em>.', '7:8', '`«` without `»`'],
])('%j has a mark that does not pair', (body, at, message) => {
  const [problem, ...others] = toldOf(body);
  expect(problem && placeOf(problem)).toBe(`${FILE}:${at} quotes`);
  expect(problem).toMatchObject({
    severity: 'warning',
    message,
    fix: expect.stringMatching(/^\w/),
  });
  expect(others.every(({ rule }) => rule === 'quotes')).toBe(true);
});

test.each([
  ['title: Un « essai', '2:11'],
  ['title: "Un \\"essai"', '2:13'],
  ["title: 'Un \"essai'", '2:12'],
  ['title: Un “essai', '2:11'],
  ['title: Un "essai" et "deux', '2:22'],
])('%s has a mark that does not pair', (title, at) => {
  const problems = problemsIn({ [FILE]: postFile(SOUND.replace(/title: .*/, title)) });
  expect(problems.map(placeOf)).toEqual([`${FILE}:${at} quotes`]);
});

test('a description is held to the same', () => {
  const description = `description: Une « description, ${'assez longue '.repeat(4)}.`;
  const problems = problemsIn({ [FILE]: postFile(`${SOUND}\n${description}`) });
  expect(problems.map(placeOf)).toEqual([`${FILE}:5:18 quotes`]);
});

test.each([
  '« Un “mot” » et "deux", "trois".',
  '« Un « mot » encore ».',
  '« Un.\n\n« Deux.\n\n« Trois ».\n\n« Quatre ».',
  '« Un.\n\nDeux, « trois ».\n\nQuatre ».',
  '“One.\n\n“Two.”',
  '« Un :\n\n- deux\n- trois ».',
  '> « Un.\n>\n> « Deux ».',
  'Un écran de 27", un autre de 27” et un de 5\'10".',
  '"Un écran de 27" de large".',
  'Il dit « `»` » et "`"`".',
  '`«` <kbd>"</kbd> <samp>«</samp> <code>“</code>',
  'Les guillemets `"` et {"«"}.',
  '```text\n« " “\n```',
  '<abbr title="«">mot</abbr>',
  'Les marques "" et « ».',
  'Il dit\n"oui".',
  "L'été, l’hiver, 'un mot'.",
])('nothing is told of %j', (body) => {
  expect(toldOf(body)).toEqual([]);
});
