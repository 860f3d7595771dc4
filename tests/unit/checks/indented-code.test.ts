import { expect, test } from 'vitest';
import { placesOf, toldOf } from './lost-text.ts';

test.each([
  ['four spaces', 'Texte.\n\n    ls\n    pwd\n\nTexte.', ['9:5']],
  ['a tabulator', 'Texte.\n\n\tls', ['9:2']],
  ['an empty line in it, told once', 'Texte.\n\n    ls\n\n    pwd', ['9:5']],
  ['a comment, which is no heading', 'Texte.\n\n    # ls\n    pwd', ['9:5']],
  ['code in an item', '- Texte.\n\n      ls', ['9:7']],
  ['code in a numbered item', '1. Texte.\n\n       ls', ['9:8']],
  ['code in a quotation', '> Texte.\n>\n>     ls', ['9:7']],
  ['two pieces', 'Un.\n\n    ls\n\nDeux.\n\n    pwd', ['9:5', '13:5']],
  ['lines that end in CRLF', 'Texte.\r\n\r\n    ls\r\n    pwd\r\n', ['9:5']],
])('%s is told at its first line', (_what, body, places) => {
  const problems = toldOf('indented-code', body);
  expect(placesOf(problems)).toEqual(places);
  expect(problems[0]).toMatchObject({ severity: 'warning', fix: expect.stringContaining('```') });
});

test('marks in it are told with it', () => {
  expect(toldOf('raw-markdown', 'Texte.\n\n    echo `date\n    ##x')).toEqual([]);
});

test.each([
  '- Un.\n\n    Suite d’un article.',
  '1. Un.\n\n    Suite d’un article.',
  '- Un.\n  - Deux.\n\n    Suite.',
  '-     Un.',
  'Texte\n    qui va à la ligne.',
  '    Un alinéa\nsans suite.',
  '<Details summary="Plus">\n\n    Du texte.\n\n</Details>',
  'Un mot[^1].\n\n[^1]: Une note.\n\n    Sa suite.',
  '```text\n    ls\n```',
])('nothing is told of %j', (body) => {
  expect(toldOf('indented-code', body)).toEqual([]);
});
