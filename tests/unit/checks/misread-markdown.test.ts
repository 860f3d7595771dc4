import { expect, test, vi } from 'vitest';
import { expectMended, placesOf, toldOf } from './lost-text.ts';

vi.mock('#config/site.ts', () => import('../test-site.ts'));

test.each([
  ['the name of a method', 'La méthode __init__ du module.', '7:12', '`__init__` is shown bold'],
  ['a name that is called', 'Appeler __prepare__(x).', '7:9', '`__prepare__` is shown bold'],
  ['two numbers with a range', 'De 5~10 à 20~30.', '7:5', 'struck out'],
  ['a subscript', 'De l’H~2~O.', '7:7', 'struck out'],
  ['a paragraph above a line', 'Un texte.\n---', '7:1', 'made a heading'],
  ['two lines above one', 'Un\ntexte\n-----', '7:1', 'made a heading'],
])('%s is told', (_what, body, at, message) => {
  const problems = toldOf('misread-markdown', body);
  expect(placesOf(problems)).toEqual([at]);
  expect(problems[0]).toMatchObject({ severity: 'warning' });
  expect(problems[0]!.message).toContain(message);
});

test('a name is put into backticks', () => {
  expectMended('misread-markdown', 'La méthode __init__.', 'La méthode `__init__`.');
});

test.each([
  'Du __gras__ et __du gras__.',
  'Du ~texte barré~ et ~~un autre~~collé.',
  'Un titre\n---',
  'Un texte.\n\n---\n\nUn autre.',
  '`__init__`',
])('nothing is told of %j', (body) => {
  expect(toldOf('misread-markdown', body)).toEqual([]);
});
