import { describe, expect, test } from 'vitest';
import { placeOf } from '../content-tree.ts';
import { toldOf } from './linked-blog.ts';

const FILE = 'posts/essai/fr.mdx';

const told = (body: string) =>
  toldOf(body).filter(({ rule }) => rule === 'link-marks' || rule === 'link-text');

describe('marks that make no link are told of', () => {
  test.each([
    ['Voir [ici] (https://a.org/).', '7:10', 'are apart'],
    ['Voir [ici]\n(https://a.org/).', '7:10', 'are apart'],
    ['Voir [ici] (../premier/fr.mdx).', '7:10', 'are apart'],
    ['Voir (https://a.org/)[ici].', '7:21', 'are reversed'],
    ['Voir (../premier/fr.mdx)[ici].', '7:24', 'are reversed'],
    ['Voir [ici](../premier/fr.mdx et la suite.', '7:10', 'not closed'],
    ['Voir [ici](https://a.org/(b) et la suite.', '7:10', 'parentheses that do not close'],
    ['Voir [ici](https://a.org/mon plan.pdf).', '7:10', 'an address with a space'],
    ['Voir [ici](/plan.pdf titre).', '7:10', 'an address with a space'],
    ['Voir [ici]( "Un titre").', '7:10', 'without an address'],
    ['> Voir\n> [ici](a b).', '8:7', 'an address with a space'],
  ])('%j', (body, at, message) => {
    const problems = told(body);
    expect(problems.map(placeOf)).toEqual([`${FILE}:${at} link-marks`]);
    expect(problems[0]).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining(message),
    });
  });
});

describe('an address with a space is told as Markdown reads it, and then nothing is:', () => {
  test.each([
    ['![x](./my pic.png)', './my%20pic.png'],
    ['![x]( ./my  pic.png )', './my%20%20pic.png'],
    ['![x](./my pic.png "Un titre")', './my%20pic.png "Un titre"'],
    ["[x](https://a.org/mon plan.pdf 'Un titre')", "https://a.org/mon%20plan.pdf 'Un titre'"],
    ['[x](https://a.org/mon plan.pdf)', 'https://a.org/mon%20plan.pdf'],
    ['[x](https://a.org/plan.pdf titre)', 'https://a.org/plan.pdf "titre"'],
    ['[x](https://a.org/ un titre)', 'https://a.org/ "un titre"'],
  ])('%s', (body, better) => {
    const [problem, ...others] = told(body);
    expect(others).toEqual([]);
    expect(problem!.fix).toContain(`write ${better}`);
    expect(told(`[x](${better})`)).toEqual([]);
  });
});

describe('an address that takes in what follows it is told of, with what to write', () => {
  test.each([
    ['«https://a.org/b»', '7:2', '[https://a.org/b](https://a.org/b)'],
    ['Voir “https://a.org/b”.', '7:7', '[https://a.org/b](https://a.org/b)'],
    ['Voir https://a.org/b…', '7:6', '[https://a.org/b](https://a.org/b)'],
    ['Voir www.a.org。', '7:6', '[https://www.a.org](https://www.a.org)'],
    ['| a | b |\n| - | - |\n|https://a.org/b|texte|', '9:2', '[https://a.org/b](https://a.org/b)'],
    ['Voir https://a.org/b(c', '7:6', '%28'],
  ])('%j', (body, at, fix) => {
    const problems = told(body);
    expect(problems.map(placeOf)).toEqual([`${FILE}:${at} link-marks`]);
    expect(problems[0]!.fix).toContain(fix);
  });
});

describe('a link that says nothing is told of', () => {
  test.each([
    ['[](https://a.org/)', '7:1'],
    ['[ ](https://a.org/)', '7:1'],
    ['[&nbsp;](https://a.org/)', '7:1'],
    ['[**&#8203;**](https://a.org/)', '7:1'],
    ['[][b]\n\n[b]: https://a.org/', '7:1'],
    ['<a href="https://a.org/"></a>', '7:1'],
    ['<a>sans adresse</a>', '7:1'],
    ['<a title="Texte">sans adresse</a>', '7:1'],
    ['<a href="https://a.org/">{/* rien */}</a>', '7:1'],
    ['<a href="https://a.org/"><span></span></a>', '7:1'],
    ['<a href="https://a.org/"><img src="/a.png" alt="" /></a>', '7:1'],
    ['<a href="https://a.org/">https://a.org/</a>', '7:1'],
    ['<a href="https://a.org/">[a](https://b.org/)</a>', '7:1'],
  ])('%j', (body, at) => {
    const problems = told(body);
    expect(problems.map(placeOf)).toEqual([`${FILE}:${at} link-text`]);
    expect(problems[0]!.severity).toBe('error');
  });

  test('a picture without a text is told at the picture alone', () => {
    const rules = toldOf('[![](./portal.png)](https://a.org/)').map(({ rule }) => rule);
    expect(rules).toEqual(['image-text']);
  });
});

test.each([
  '[a](https://a.org/ "Titre") [b](<https://a.org/b c>) [c](  https://a.org/  )',
  'Un tableau `a[0](x y)`, un lien \\[a\\] (https://a.org/) et a\\](b.',
  'Selon lui [1] (2019), et (voir plus haut)[^1].\n\n[^1]: Une note.',
  'Voir https://a.org/b, https://a.org/c. Et (https://a.org/d_(e)) ou "https://a.org/f" !',
  '« https://a.org/b »',
  '| a | b |\n| - | - |\n| https://a.org/b | texte |',
  '[`a`](https://a.org/) [**b**](https://a.org/) [![Un plan](./portal.png)](https://a.org/)',
  '<a href="https://a.org/" aria-label="A"></a> <a id="ancre"></a>',
  '<a href="https://a.org/">a</a> [{"a"}](https://a.org/)',
])('nothing is told of %j', (body) => {
  expect(told(body)).toEqual([]);
});
