import { describe, expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';
import { site } from '../test-site.ts';

const FILE = 'posts/essai/fr.mdx';
const tagged = (tags: string) => `title: Essai\ndate: 2020-01-01\n${tags}`;

describe('a post is told of', () => {
  test.each([
    {
      what: 'an unknown tag, with the nearest',
      yaml: tagged('tags: [nuage, resau]'),
      at: '4:15',
      message: 'unknown tag `resau`',
      fix: 'write `reseau`',
    },
    {
      what: 'an unknown tag in a list of lines',
      yaml: tagged('tags:\n  - nuage\n  - Nuages'),
      at: '6:5',
      message: 'unknown tag `Nuages`',
      fix: 'remove it: `nuage` is there already',
    },
    {
      what: 'an unknown tag that is near no other',
      yaml: tagged('tags: [jardinage]'),
      at: '4:8',
      message: 'unknown tag `jardinage`',
      fix: 'src/content/tags.yaml',
    },
    {
      what: 'an unknown author',
      yaml: `${SOUND}\nauthor: auteur-exempl`,
      at: '5:1',
      message: 'unknown author `auteur-exempl`',
      fix: 'write `auteur-exemple`',
    },
    {
      what: 'an unknown series',
      yaml: `${SOUND}\nseries: assension\nseriesOrder: 1`,
      at: '5:1',
      message: 'unknown series `assension`',
      fix: 'write `ascension`',
    },
    {
      what: 'a successor that is not there',
      yaml: `${SOUND}\nsupersededBy: premiere`,
      at: '5:1',
      message: 'unknown post `premiere`',
      fix: 'write `premier`',
    },
    {
      what: 'itself as its successor',
      yaml: `${SOUND}\nsupersededBy: essai`,
      at: '5:1',
      message: 'the post supersedes itself',
      fix: 'or remove `supersededBy`',
    },
  ])('$what', ({ yaml, at, message, fix }) => {
    const problems = problemsIn({ [FILE]: postFile(yaml) });
    expect(problems.map(placeOf)).toEqual([`${FILE}:${at} reference`]);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      message,
      fix: expect.stringContaining(fix),
    });
  });

  test('every unknown tag, each at its place', () => {
    const problems = problemsIn({ [FILE]: postFile(tagged('tags: [un, nuage, deux]')) });
    expect(problems.map(placeOf)).toEqual([`${FILE}:4:8 reference`, `${FILE}:4:19 reference`]);
  });

  test('an unknown tag even where its title is missing', () => {
    const problems = problemsIn({ [FILE]: postFile('date: 2020-01-01\ntags: [resau]') });
    expect(problems.map(({ message }) => message)).toEqual([
      '`title` is missing',
      'unknown tag `resau`',
    ]);
  });

  test('nothing where it is superseded by a folder that is there, in whatever folder that lies', () => {
    const successor = postFile(SOUND);
    const problems = problemsIn({
      [FILE]: postFile(`${SOUND}\nsupersededBy: suite`),
      'posts/2020/suite/fr.mdx': successor,
    });
    expect(problems).toEqual([]);
  });
});

test('the site’s author has to be one of the authors', () => {
  const problems = problemsIn({
    'authors.yaml': 'personne-autre:\n  name: Autre Exemple\n  kind: person\n',
  });
  expect(problems).toMatchObject([
    {
      file: 'src/config/site.ts',
      rule: 'reference',
      message: expect.stringContaining(`\`${site.author}\` is not in src/content/authors.yaml`),
      fix: expect.stringContaining('src/content/authors.yaml'),
    },
  ]);
});

test.each([
  { page: 'abut', fix: 'write `about`' },
  { page: 'essai', fix: 'src/content/pages/' },
])('the page of an author, $page, has to be one of the pages', ({ page, fix }) => {
  const problems = problemsIn({
    'authors.yaml': `auteur-exemple:\n  name: Auteur Exemple\n  kind: person\n  page: ${page}\n`,
  });
  expect(problems.map(placeOf)).toEqual(['authors.yaml:4:3 reference']);
  expect(problems).toMatchObject([
    { message: `unknown page \`${page}\``, fix: expect.stringContaining(fix) },
  ]);
});

test.each([null, '', '# nothing\n'])(
  'a file of tags that says nothing, %j, is told of itself, and not at every tag',
  (text) => {
    const problems = problemsIn({ 'tags.yaml': text });
    expect(problems).toMatchObject([
      { file: 'src/content/tags.yaml', message: expect.stringContaining('empty or missing') },
    ]);
  },
);
