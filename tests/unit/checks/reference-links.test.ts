import { expect, test } from 'vitest';
import { placesOf, toldOf } from './lost-text.ts';

const URL = 'https://example.com/';

test.each([
  [
    'a name that is not defined',
    'Voir [le texte][nowhere].',
    '7:6',
    '`nowhere` is not defined',
    '`[nowhere]: https://…`',
  ],
  [
    'one that is near another',
    `a [b][azur]\n\n[azure]: ${URL}\n\n[c][azure]`,
    '7:3',
    'is no link',
    'write `[b][azure]`',
  ],
  [
    'a text that is its name',
    'Voir [autre][].',
    '7:6',
    '`autre` is not defined',
    '`[autre]: https://…`',
  ],
  ['a text in bold', 'Voir\n[le **texte**][nowhere].', '8:1', 'is no link', '`[nowhere]'],
  ['a picture', '![un][deux]', '7:1', 'is no picture', '`[deux]'],
  ['a picture by its text', '![un]', '7:1', 'is no picture', '`[un]'],
  [
    'a definition that nothing refers to',
    `Texte.\n\n[a]: ${URL}`,
    '9:1',
    'nothing refers to `[a]`',
    '`[text][a]`',
  ],
  [
    'one that is defined twice',
    `[x][a]\n\n[a]: ${URL}\n[a]: ${URL}b/`,
    '10:1',
    'a second time',
    'another name',
  ],
  [
    'names that differ by case',
    `[x][a]\n\n[a]: ${URL}\n[A]: ${URL}b/`,
    '10:1',
    '`[A]` is defined a second time',
    'another name',
  ],
])('%s is told', (_what, body, at, message, fix) => {
  const problems = toldOf('reference-link', body);
  expect(placesOf(problems)).toEqual([at]);
  expect(problems[0]).toMatchObject({ severity: 'warning' });
  expect(problems[0]!.message).toContain(message);
  expect(problems[0]!.fix).toContain(fix);
});

test.each([
  `[a][b], [b][] et [b]\n\n[b]: ${URL}`,
  `![a][b]\n\n[b]: ./portal.png`,
  'Un mot [i], un autre [name] et [other].',
  'La case cells[i][j], les renvois [1][2] et tout![1]',
  'Le motif `[a][b]`, et \\[a][b].',
  '[//]: # (un commentaire)',
  'Une note[^1][^2].\n\n[^1]: x\n\n[^2]: y',
  '- [ ] à faire\n- [x] fait',
])('nothing is told of %j', (body) => {
  expect(toldOf('reference-link', body)).toEqual([]);
});
