import { expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND, SOUND_TEXTS, type Tree } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const toldOf = (tree: Tree) => problemsIn(tree).filter(({ rule }) => rule === 'yaml-comment');
const withTitle = (title: string) => postFile(SOUND.replace(/^title: .*$/m, `title: ${title}`));
const DESCRIPTION = 'Une description assez longue pour une liste';

test.each([
  [
    'a title',
    { [FILE]: withTitle('La panne #1234 du portail') },
    `${FILE}:2:17`,
    '`#1234 du portail`',
    'title',
  ],
  [
    'a title, whatever follows',
    { [FILE]: withTitle('Le C # en bref') },
    `${FILE}:2:13`,
    '`# en bref`',
    'title',
  ],
  [
    'a title of nothing else',
    { [FILE]: withTitle('#1234 du portail') },
    `${FILE}:2:8`,
    '`#1234',
    'title',
  ],
  [
    'a file with a mark, in CRLF',
    { [FILE]: `\uFEFF${withTitle('La panne #12').replaceAll('\n', '\r\n')}` },
    `${FILE}:2:17`,
    '`#12`',
    'title',
  ],
  [
    'a description',
    { [FILE]: postFile(`${SOUND}\ndescription: ${DESCRIPTION} de posts #cloud`) },
    `${FILE}:5:67`,
    '`#cloud`',
    'description',
  ],
  [
    'a name',
    { 'authors.yaml': 'auteur-exemple:\n  name: Auteur #1\n  kind: person\n' },
    'authors.yaml:2:16',
    '`#1`',
    'name',
  ],
  [
    'a label',
    {
      'tags.yaml': SOUND_TEXTS['tags.yaml']!.replace(
        'label: { fr: Nuage, en: Cloud }',
        'label:\n    fr: Nuage\n    en: Cloud #1',
      ),
    },
    'tags.yaml:4:15',
    '`#1`',
    'en',
  ],
  ['any other text', { [FILE]: postFile(`${SOUND}\nguid: a #b`) }, `${FILE}:5:9`, '`#b`', 'guid'],
])('in %s it is told', (_what, tree, at, message, key) => {
  const problems = toldOf(tree as Tree);
  expect(problems.map(placeOf)).toEqual([`${at} yaml-comment`]);
  expect(problems[0]).toMatchObject({ severity: at.endsWith(':2:8') ? 'error' : 'warning' });
  expect(problems[0]!.message).toContain(message);
  expect(problems[0]!.message).toContain(`\`${key}\``);
});

test.each([
  withTitle('"La panne #1234"'),
  withTitle('La panne n#1234'),
  withTitle('>-\n  La panne #1234'),
  postFile(`${SOUND}\n# Une remarque`),
  postFile(SOUND.replace('date: 2020-01-01', 'date: 2020-01-01 # à revoir')),
  postFile(`${SOUND}\ndraft: false #oui`),
])('nothing is told of %j', (text) => {
  expect(toldOf({ [FILE]: text })).toEqual([]);
});
