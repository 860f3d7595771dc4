import { describe, expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';
import { mended, toldOf } from './linked-blog.ts';

const FILE = 'posts/essai/fr.mdx';

const dead = (body: string) => toldOf(body).filter(({ rule }) => rule === 'dead-link');

describe('a link whose address is misspelt is told of, and mended', () => {
  test.each([
    ['htp://a.org/', 'http://a.org/'],
    ['hhttps://a.org/', 'https://a.org/'],
    ['ttps://a.org/', 'https://a.org/'],
    ['httpss://a.org/', 'https://a.org/'],
    ['http:/a.org/', 'http://a.org/'],
    ['http:a.org', 'http://a.org'],
    ['https:example.com', 'https://example.com'],
    ['https:///a.org/', 'https://a.org/'],
    ['http//a.org/', 'http://a.org/'],
    ['https;//a.org/', 'https://a.org/'],
    ['https://https://a.org/', 'https://a.org/'],
    ['http://https//a.org/', 'https://a.org/'],
    ['www.a.org/page', 'https://www.a.org/page'],
    ['github.com/a/b', 'https://github.com/a/b'],
    ['a.org:8080/x', 'https://a.org:8080/x'],
    ['ada@example.com', 'mailto:ada@example.com'],
    ['maito:ada@example.com', 'mailto:ada@example.com'],
    ['mailto://ada@example.com', 'mailto:ada@example.com'],
    ['tell:+33199000000', 'tel:+33199000000'],
  ])('%s', (url, better) => {
    const problems = dead(`Voir [ici](${url}).`);
    expect(problems.map(placeOf)).toEqual([`${FILE}:7:6 dead-link`]);
    expect(problems[0]).toMatchObject({ severity: 'error', fix: `write ${better}` });
    expect(mended(`Voir [ici](${url}).`)).toBe(`Voir [ici](${better}).`);
    // What the remedy says passes.
    expect(toldOf(`Voir [ici](${better}).`)).toEqual([]);
  });
});

describe('an address that leads nowhere is told of', () => {
  test.each([
    ['file:///home/ada/plan.pdf', 'error', 'a file of one machine'],
    ['C:/Users/ada/plan.pdf', 'error', 'a file of one machine'],
    ['mailto:', 'error', 'names no account'],
    ['mailto:ada', 'error', 'names no account'],
    ['mailto:ada@example', 'error', 'names no account'],
    ['tel:', 'error', 'names no number'],
    ['tel:bureau', 'error', 'names no number'],
    ['chrome://flags', 'warning', 'no browser follows'],
    ['note:12', 'warning', 'the unknown scheme `note:`'],
    ['http://localhost:8080/', 'warning', 'each reader’s own machine'],
    ['localhost:8080/x', 'warning', 'each reader’s own machine'],
    ['http://127.0.0.1/', 'warning', 'each reader’s own machine'],
    ['http://[::1]:80/', 'warning', 'each reader’s own machine'],
    ['http://app.localhost/', 'warning', 'each reader’s own machine'],
    ['http://nas.local/', 'warning', 'a host of one network'],
    ['https://10.0.0.4/', 'warning', 'a host of one network'],
    ['https://172.20.1.1/', 'warning', 'a host of one network'],
    ['https://192.168.0.1/', 'warning', 'a host of one network'],
    ['https://intranet/page', 'warning', 'a name that only one network knows'],
    ['//posts/premier/', 'warning', 'a name that only one network knows'],
    ['https://app.test/', 'warning', 'a name that no host can have'],
    ['https://', 'error', 'is no address'],
    ['https://a..org/', 'error', 'names no host'],
    ['https://a.org,/', 'error', 'names no host'],
    ['https://user@a.org/', 'warning', 'the name of a user'],
    ['https://user:password@a.org/', 'warning', 'the name of a user'],
    ['TODO', 'error', 'is a placeholder'],
    ['https://example.com/TODO', 'error', 'is a placeholder'],
    ...['here', 'url', 'URL', 'link', 'lien', 'ici', 'todo'].map((word) => [
      word,
      'error',
      'is a placeholder',
    ]),
    ['https://example.com/...', 'error', 'is a placeholder'],
    ['https://example.com/blog/…', 'error', 'is a placeholder'],
    ['https://…', 'error', 'is a placeholder'],
    ['https://...', 'error', 'is a placeholder'],
    ['"Titre"', 'error', 'is a title'],
    ['{{url}}', 'error', 'the mark of a template'],
    ['https://a.org/${id}', 'error', 'the mark of a template'],
    ['https://a.org/{id}', 'warning', 'the placeholder `{id}`'],
  ])('%s', (url, severity, message) => {
    const problems = dead(`Voir [ici](${url}).`);
    expect(problems.map(placeOf)).toEqual([`${FILE}:7:6 dead-link`]);
    expect(problems[0]).toMatchObject({ severity, message: expect.stringContaining(message) });
    // One mistake is told once.
    expect(toldOf(`Voir [ici](${url}).`)).toHaveLength(1);
  });

  test.each([
    ['[a][b]\n\n[b]: htp://a.org', '9:1'],
    ['<a href="htp://a.org">a</a>', '7:4'],
    ['Sur http://localhost:3000/ tout marche.', '7:5'],
    ['<Embed title="a" url="https://10.0.0.4/" />', '7:18'],
  ])('in %j', (body, at) => {
    expect(dead(body).map(placeOf)).toEqual([`${FILE}:${at} dead-link`]);
  });

  test.each([
    ['[a]()', 'between the parentheses'],
    ['[a](<>)', 'between the parentheses'],
    ['<a href="">a</a>', 'as `href`'],
    ['<a href>a</a>', 'as `href`'],
    ['<a href=" ">a</a>', 'as `href`'],
    ['[a](#)', '#top'],
  ])('that is empty: %j', (body, fix) => {
    const problems = toldOf(body).filter(({ rule }) => rule === 'post-link');
    expect(problems.map(({ fix: told }) => told)).toEqual([expect.stringContaining(fix)]);
  });
});

test.each([
  '[a](mailto:ada@example.com) [b](mailto:?subject=Texte) [c](mailto:a@b.fr,c@d.fr?subject=x)',
  '[a](tel:+33199000000) [b](tel:17) [c](sms:+33199000000)',
  '[a](ftp://a.org/b) [b](magnet:?xt=urn) [c](vscode://file) [d](urn:isbn:1) [e](irc://a.org/b)',
  '[a](https://8.8.8.8/) [b](https://medium.com/@ada) [c](https://été.fr/é)',
  '[a](https://web.archive.org/web/2019/https://a.org/) [b](HTTPS://a.org/)',
  '[a](https://github.com/a/b/blob/main/TODO) [b](https://a.org/?id={85786160-026e-11dd})',
  '`http://localhost:8080`, `htp://a`',
  '[a](//cdn.org/x) [b](#top) [c](../premier/fr.mdx) [d](/tags/)',
])('nothing is told of %j', (body) => {
  expect(toldOf(body)).toEqual([]);
});

test('a secret is told as one, and by no other rule', () => {
  const body = `[a](https://ada:${'h4x'.repeat(3)}@a.org/)`;
  expect(toldOf(body).map(({ rule }) => rule)).toEqual(['secrets']);
});

test('front matter and data files are told of where they are written', () => {
  const problems = problemsIn({
    [FILE]: postFile(`${SOUND}\ncanonical: http://localhost:4321/essai/`),
    'authors.yaml': [
      'auteur-exemple:',
      '  name: Auteur Exemple',
      '  kind: person',
      '  url: https://https://a.org/',
      '  profiles: [https://github.com/a, http://192.168.1.2/]',
      '',
    ].join('\n'),
  });
  expect(problems.map(placeOf)).toEqual([
    'authors.yaml:4:3 dead-link',
    'authors.yaml:5:36 dead-link',
    `${FILE}:5:1 dead-link`,
  ]);
  // Nothing but a text can be written as code.
  expect(problems.map(({ fix }) => fix).join()).not.toContain('backticks');
});
