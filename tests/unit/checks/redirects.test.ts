import { describe, expect, test } from 'vitest';
import type { RedirectRule } from '#config/types.ts';
import { placeOf, postFile } from '../content-tree.ts';
import { FILE, toldOf } from './redirect-tree.ts';

describe('a rule is told of', () => {
  test.each<{ what: string; rule: RedirectRule; message: string; fix: string }>([
    {
      what: 'with a name that stands for nothing',
      rule: { from: '/tag/{tags}/', to: '/tags/' },
      message: '`{tags}` stands for nothing',
      fix: 'write `{tag}`',
    },
    {
      what: 'with a name that is near no other',
      rule: { from: '/tag/{zzzzzzzz}/', to: '/tags/' },
      message: '`{zzzzzzzz}` stands for nothing',
      fix: 'write one of {tag}, {series}, {year}',
    },
    {
      what: 'with a brace alone',
      rule: { from: '/tag/{tag/', to: '/tags/' },
      message: '`/tag/{tag/` has a brace that stands alone',
      fix: 'between two braces',
    },
    {
      what: 'with a brace alone where it leads',
      rule: { from: '/tag/{tag}/', to: '/tags/tag}/' },
      message: '`/tags/tag}/` has a brace that stands alone',
      fix: 'between two braces',
    },
    {
      what: 'with a name that has no value',
      rule: { from: '/x/', to: '/tags/{tag}/' },
      message: '`{tag}` has no value here',
      fix: 'write {tag} in `from`',
    },
    {
      what: 'for a post without its number',
      rule: { from: '/x/', to: '{post}' },
      message: '`{post}` has no value here',
      fix: 'write {postId} in `from`',
    },
    {
      what: 'from no address',
      rule: { from: 'feed', to: '/rss.xml' },
      message: '`feed` is no address',
      fix: 'such as /feed/',
    },
    {
      what: 'from an address without its slash',
      rule: { from: '/feed', to: '/rss.xml' },
      message: '`/feed` is no address',
      fix: 'a slash at its end',
    },
    {
      what: 'with a `*` in the middle',
      rule: { from: '/a/*/b/', to: '/rss.xml' },
      message: '`/a/*/b/` is no address',
      fix: 'a slash at its end',
    },
    {
      what: 'to no address',
      rule: { from: '/feed/', to: 'rss.xml' },
      message: '`rss.xml` is neither',
      fix: 'such as /archives/',
    },
    {
      what: 'to a page that is not there',
      rule: { from: '/feed/', to: '/rsss.xml' },
      message: '/feed/ leads to /rsss.xml, where there is nothing',
      fix: 'write `/rss.xml`',
    },
    {
      what: 'for what the site shows',
      rule: { from: '/tags/nuage/', to: '/tags/' },
      message: 'the site shows a page there',
      fix: 'remove it here',
    },
    {
      what: 'of what is gone, and is not',
      rule: { gone: '/posts/premier/' },
      message: 'the site shows a page there',
      fix: 'remove it here',
    },
    {
      what: 'for many, once',
      rule: { from: '/{year}/{month}/', to: '/annees/{year}/' },
      message: '/2020/01/ leads to /annees/2020/, where there is nothing',
      fix: 'let it lead to a page of the site',
    },
    {
      what: 'for whatever is below a path',
      rule: { from: '/author/*', to: '/auteurs/' },
      message: '/author/* leads to /auteurs/, where there is nothing',
      fix: 'let it lead to a page',
    },
  ])('$what', ({ rule, message, fix }) => {
    const problems = toldOf([{ from: '/index.xml', to: '/rss.xml' }, rule]);
    expect(problems.map(placeOf)).toEqual(['src/config/redirects.ts:3:5 redirect']);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.fix).toContain(fix);
  });

  test('that leads to a post which waits for its day', () => {
    const tree = { [FILE]: postFile('title: Essai\ndate: 2030-01-01\ntags: [nuage]') };
    const rules = [{ from: '/essai/', to: '/posts/essai/' }];
    expect(toldOf(rules, tree).map(({ message }) => message)).toContain(
      '/essai/ leads to /posts/essai/, where there is nothing yet',
    );
    expect(toldOf(rules, tree, '2030-01-01')).toEqual([]);
  });

  test('but not of one for many that leads to what waits for its day', () => {
    const tree = { [FILE]: postFile('title: Essai\ndate: 2030-01-01\ntags: [reseau]') };
    const rules = [
      { from: '/{year}/{month}/', to: '/archives/{year}/' },
      { from: '/tag/{tag}/', to: '/tags/{tag}/' },
    ];
    const problems = toldOf(rules, tree);
    expect(problems.map(({ severity }) => severity)).toEqual(['information']);
  });

  test('that is written twice', () => {
    const rule = { from: '/feed/', to: '/rss.xml' };
    const problems = toldOf([rule, { ...rule, to: '/archives/' }]);
    expect(problems.map(({ message }) => message)).toEqual([
      '/feed/ is already sent on by src/config/redirects.ts:2',
    ]);
    expect(problems.map(placeOf)).toEqual(['src/config/redirects.ts:3:5 redirect']);
  });

  test.each<{ first: RedirectRule; second: RedirectRule; from: string }>([
    {
      first: { from: '/dup/*', to: '/archives/' },
      second: { from: '/dup/*', to: '/' },
      from: '/dup/*',
    },
    {
      first: { from: '/été/*', to: '/archives/' },
      second: { from: '/%c3%a9t%c3%a9/*', to: '/' },
      from: '/été/*',
    },
    { first: { from: '/dup/*', to: '/' }, second: { gone: '/dup/*' }, from: '/dup/*' },
    {
      first: { from: '{home}dup/*', to: '{home}archives/' },
      second: { from: '{home}dup/*', to: '{home}' },
      from: '/dup/*',
    },
    {
      first: { from: '{home}dup/', to: '{home}archives/' },
      second: { from: '{home}dup/', to: '{home}' },
      from: '/dup/',
    },
  ])('for what another sends on, $second', ({ first, second, from }) => {
    const problems = toldOf([first, second]);
    expect(problems.map(({ message }) => message)).toEqual([
      `${from} is already sent on by src/config/redirects.ts:2`,
    ]);
    expect(problems.map(placeOf)).toEqual(['src/config/redirects.ts:3:5 redirect']);
  });

  test('that leads to a heading which is not there', () => {
    const premier = 'title: Premier\ndate: 2020-01-01\ntags: [nuage]';
    const problems = toldOf([{ from: '/x/', to: '/posts/premier/#debu' }], {
      'posts/premier/fr.mdx': postFile(premier, '## Debut\n\nTexte.'),
    });
    expect(problems.map(({ message, fix }) => [message, fix])).toEqual([
      [
        '/x/ leads to no heading: src/content/posts/premier/fr.mdx has no `#debu`',
        'write `#debut`',
      ],
    ]);
  });
});

test('an emptied tag that has posts again collides with nothing', () => {
  expect(
    toldOf([
      { from: '/tag/{tag}/', to: '/tags/{tag}/' },
      { from: '/tags/nuage/', to: '/tags/' },
    ]).map(({ message }) => message),
  ).toEqual(['/tags/nuage/ is sent on, and the site shows a page there']);
});

test('nothing is told of rules that name what is there', () => {
  expect(
    toldOf(
      [
        { from: '{home}posts/', to: '{home}archives/' },
        { from: '{home}page/*', to: '{home}archives/' },
        { from: '/tag/{tag}/', to: '/tags/{tag}/' },
        { from: '/serie/{series}/', to: '/series/{series}/' },
        { from: '/{year}/{month}/', to: '/archives/{year}/' },
        { from: '/?p={postId}', to: '{post}' },
        { from: '/?p=7', to: '/posts/premier/#début' },
        { from: '{home}index.xml', to: '{home}rss.xml' },
        { from: '/tag/ailleurs/', to: 'https://example.org/ailleurs/' },
        { gone: '/disparu/' },
      ],
      {
        'posts/premier/fr.mdx': postFile(
          'title: Premier\ndate: 2020-01-01\ntags: [nuage]',
          '## Début',
        ),
      },
    ),
  ).toEqual([]);
});

test.each([
  '/blog/*',
  '{home}blog/*',
  '/en/blog/*',
  '/{tag}/',
  '/old.mp3',
  '/catégorie/*',
  '/wiki/Help:Contents/',
  '/c++(new)/',
  '/?p=7',
])('the rule for %s is accepted', (from) => {
  expect(toldOf([{ from, to: '/archives/' }]).map(({ message }) => message)).toEqual([]);
});
