import { describe, expect, test } from 'vitest';
import { preflight } from '#checks/preflight.ts';
import type { RedirectRule } from '#config/types.ts';
import { PNG } from '../../fixtures/media-samples.ts';
import {
  isOfFiles,
  placeOf,
  postFile,
  SOUND_TREE,
  toldBy,
  TODAY,
  writeTree,
  type Tree,
} from '../content-tree.ts';

const JANUARY = '2025-01-10';
const MARCH = '2025-03-01';
const head = (date: string, more = '', tags = 'nuage') =>
  `title: Article\ndate: ${date}\ntags: [${tags}]${more}`;

/** A blog of which a post waits until January, `essai`, and others until then or until March. */
const BLOG: Tree = {
  ...SOUND_TREE,
  'posts/essai/portal.png': PNG,
  'posts/avant/fr.mdx': postFile(head('2025-01-09', '\naliases: [/avant-tout/]'), '\n## Une\n'),
  'posts/mars/fr.mdx': postFile(
    head(MARCH, '\naliases: [/vieux-mars/]\nseries: ascension\nseriesOrder: 1', 'nuage, reseau'),
    '\n## Une partie\n',
  ),
  'posts/brouillon/fr.mdx': postFile(head('2020-01-01', '\ndraft: true\naliases: [/esquisse/]')),
};

function told(tree: Tree, rules: RedirectRule[] = [], today = TODAY) {
  const root = writeTree({ ...BLOG, ...tree });
  return preflight(root, today, { rules, isCi: false }).problems.filter(isOfFiles);
}

const WAITING = 'posts/essai/fr.mdx';
const waiting = (body: string, more = '') => ({
  [WAITING]: postFile(head(JANUARY, more), `\n${body}\n`),
});

describe('a post that waits until January is told today of', () => {
  test.each([
    ['[a](../mars/fr.mdx)', 'post-link', `a post that waits until ${MARCH}`],
    ['[a](../mars/fr.mdx#une-partie)', 'post-link', `a post that waits until ${MARCH}`],
    ['[a][b]\n\n[b]: ../mars/fr.mdx', 'post-link', `a post that waits until ${MARCH}`],
    ['[a](/posts/mars/)', 'address-link', `a post that waits until ${MARCH}`],
    ['[a](/posts/mars/#une-partie)', 'address-link', `a post that waits until ${MARCH}`],
    ['[a](https://example.org/posts/mars/)', 'address-link', `waits until ${MARCH}`],
    ['<a href="/posts/mars/">x</a>', 'address-link', `a post that waits until ${MARCH}`],
    ['{true && <a href="/posts/mars/">x</a>}', 'address-link', `waits until ${MARCH}`],
    ['[a](/vieux-mars/)', 'address-link', `a post that waits until ${MARCH}`],
    ['[a](/tags/reseau/)', 'address-link', `what the site has from ${MARCH} on`],
    ['[a](/tags/reseau/rss.xml)', 'address-link', `what the site has from ${MARCH} on`],
    ['[a](/series/ascension/)', 'address-link', `what the site has from ${MARCH} on`],
    ['[a](/posts/mars.md)', 'address-link', `what the site has from ${MARCH} on`],
    ['[a](../brouillon/fr.mdx)', 'post-link', 'a draft'],
    ['[a](/posts/brouillon/)', 'address-link', 'a draft'],
    ['[a](/esquisse/)', 'address-link', 'a draft'],
    ['<img src="/og/posts/mars.png" alt="x" />', 'raw-media', 'leads to nothing'],
  ])('%j', (body, rule, message) => {
    const problems = told(waiting(body)).filter((problem) => problem.severity === 'error');
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
    expect(problems[0]).toMatchObject({
      file: `src/content/${WAITING}`,
      message: expect.stringContaining(message),
    });
    expect(problems[0]!.message).not.toContain('from 2025-01-10 on,');
  });

  test.each([
    ['canonical: https://example.org/posts/mars/', 'canonical', 'what is not published'],
    ['canonical: https://example.org/posts/brouillon/', 'canonical', 'what is not published'],
    ['supersededBy: brouillon', 'superseded', 'is a draft'],
    ['updateNote: Mieux.\nupdated: 2025-01-11', 'schedule', 'still to come'],
  ])('`%s`', (line, rule, message) => {
    expect(toldBy(rule, { ...BLOG, ...waiting('Texte.', `\n${line}`) })).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        file: `src/content/${WAITING}`,
        message: expect.stringContaining(message),
      }),
    );
  });
});

test.each([
  '[a](../avant/fr.mdx)',
  '[a](../premier/fr.mdx)',
  '[a](/posts/avant/#une)',
  '[a](/posts/essai/) [b](/posts/essai.md) [c](/archives/2025/)',
  '<img src="/og/posts/essai.png" alt="La carte" width="1200" height="630" />',
])('nothing is told of what is there on its day: %j', (body) => {
  expect(told(waiting(body))).toEqual([]);
});

test.each([
  ['canonical', 'canonical: https://example.org/posts/avant/'],
  ['superseded', 'supersededBy: avant'],
  ['superseded', 'supersededBy: mars'],
  ['schedule', `updateNote: Mieux.\nupdated: ${JANUARY}`],
])('nothing that stops a build is told by the rule %s of `%s`', (rule, line) => {
  const problems = toldBy(rule, { ...BLOG, ...waiting('Texte.', `\n${line}`) });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a warning of its own day is told today, and mended as of that day', () => {
  const problems = told(waiting('[a](/avant-tout/) [b](https://example.org/avant-tout/)'));
  expect(problems.map(placeOf)).toEqual([
    `${WAITING}:7:1 redirected-link`,
    `${WAITING}:7:19 absolute-link`,
    `${WAITING}:7:19 redirected-link`,
  ]);
  expect(problems.map(({ edit }) => edit?.text)).toEqual([
    '../avant/fr.mdx',
    undefined,
    '../avant/fr.mdx',
  ]);
});

test('the version that its readers have by then is named', () => {
  const problems = told({
    'posts/avant/en.mdx': postFile(head('2020-01-01')),
    ...waiting('[a](../avant/en.mdx)'),
  });
  expect(problems.map(placeOf)).toEqual([`${WAITING}:7:1 link-language`]);
});

test('what the check tells today of a post that waits is what it tells on its day', () => {
  const tree = waiting(
    '[a](../mars/fr.mdx) [b](/tags/reseau/) [c](../brouillon/fr.mdx) [d](/avant-tout/)',
  );
  expect(told(tree)).toEqual(told(tree, [], JANUARY));
});

describe('what the site loses on a later day is told today', () => {
  // From March on the French list shows the French version, which has another tag.
  const replaced: Tree = {
    'posts/double/en.mdx': postFile(head('2020-02-02', '', 'reseau')),
    'posts/double/fr.mdx': postFile(head(MARCH)),
    'posts/mars/fr.mdx': null,
  };

  test('at a link of what is published', () => {
    const problems = told({
      ...replaced,
      'posts/lie/fr.mdx': postFile(head('2020-01-01'), '\n[a](/tags/reseau/)\n'),
    });
    expect(problems.map(placeOf)).toEqual(['posts/lie/fr.mdx:7:1 address-link']);
    expect(problems[0]!.message).toContain(`from ${MARCH} on, the link \`/tags/reseau/\` leads to`);
  });

  test('at a rule', () => {
    const problems = told(replaced, [{ from: '/reseaux/', to: '/tags/reseau/' }]);
    expect(problems.map(placeOf)).toEqual(['src/config/redirects.ts:1:1 redirect']);
    expect(problems[0]!.message).toContain(`from ${MARCH} on, /reseaux/ leads to /tags/reseau/`);
  });

  test('and two posts that will supersede each other', () => {
    const problems = told({
      'posts/un/fr.mdx': postFile(head('2020-01-01', '\nsupersededBy: deux')),
      'posts/deux/fr.mdx': postFile(head(MARCH, '\nsupersededBy: un')),
    });
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(placeOf)).toEqual(['posts/deux/fr.mdx:5:1 superseded']);
  });
});

test('an address of a post that waits is told before its day where it is not recorded', () => {
  const root = writeTree(BLOG);
  const { problems } = preflight(root, TODAY, { rules: [], isCi: true });
  const [, second] = problems.filter(({ rule }) => rule === 'ledger');
  expect(second).toMatchObject({
    severity: 'error',
    message:
      '9 addresses wait for their day and are not recorded: /avant-tout/, /posts/avant/, /posts/mars/, /series/ascension/, /tags/reseau/ and 4 more',
    fix: 'run `npm run ready` and commit addresses.lock',
  });
});

test('of many days the nearest are judged, and the last', () => {
  const days = Array.from({ length: 60 }, (_, index) =>
    new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10),
  );
  const posts = days.map((day) => [`posts/jour-${day}/fr.mdx`, postFile(head(day))]);
  const root = writeTree({ ...SOUND_TREE, ...(Object.fromEntries(posts) as Tree) });
  const { later } = preflight(root, TODAY, { rules: [], isCi: false });
  expect(later.map(({ today }) => today)).toEqual([...days.slice(0, 20), days.at(-1)]);
});
