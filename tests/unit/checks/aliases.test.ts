import { describe, expect, test } from 'vitest';
import { placeOf, postFile, SOUND, type Tree } from '../content-tree.ts';
import { FILE, toldOf } from './redirect-tree.ts';

const withAliases = (...aliases: string[]): Tree => ({
  [FILE]: postFile(`${SOUND}\naliases:\n${aliases.map((one) => `  - ${one}`).join('\n')}`),
});

describe('an alias is told of', () => {
  test.each([
    {
      what: 'without its slash',
      aliases: ['/2018/essai'],
      at: '6:5',
      message: 'does not end in a slash',
      fix: 'write /2018/essai/',
    },
    {
      what: 'of digits only',
      aliases: ['/ancien/', '/2018/'],
      at: '7:5',
      message: 'all digits',
      fix: 'remove it',
    },
    {
      what: 'in a part of the site',
      aliases: ['/archives/essai/'],
      at: '6:5',
      message: 'is reserved',
      fix: 'remove it',
    },
    {
      what: 'where the site has a page',
      aliases: ['/posts/premier/'],
      at: '6:5',
      message: 'the site shows a page there',
      fix: 'remove it here',
    },
    {
      what: 'that is the address of its own post',
      aliases: ['/posts/essai/'],
      at: '6:5',
      message: 'the site shows a page there',
      fix: 'remove it here',
    },
    {
      what: 'twice in one post',
      aliases: ['/ancien/', '/ancien/'],
      at: '7:5',
      message: '/ancien/ is already sent on by src/content/posts/essai/fr.mdx:6',
      fix: 'keep one of the two',
    },
  ])('$what', ({ aliases, at, message, fix }) => {
    const problems = toldOf([], withAliases(...aliases));
    expect(problems.map(placeOf)).toEqual([`${FILE}:${at} redirect`]);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.fix).toContain(fix);
  });

  test('that another post or a rule has', () => {
    const other = postFile(
      'title: Autre\ndate: 2020-01-02\ntags: [nuage]\naliases: [/ancien/, /feed/]',
    );
    const problems = toldOf([{ from: '/feed/', to: '/rss.xml' }], {
      ...withAliases('/ancien/'),
      'posts/autre/fr.mdx': other,
    });
    expect(problems.map(placeOf)).toEqual([
      '../config/redirects.ts:2:5 redirect'.replace('../', 'src/'),
      `${FILE}:6:5 redirect`,
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      '/feed/ is already sent on by src/content/posts/autre/fr.mdx:5',
      '/ancien/ is already sent on by src/content/posts/autre/fr.mdx:5',
    ]);
  });

  test.each([
    ['/été/', '/%C3%A9t%C3%A9/'],
    ['/%c3%a9t%c3%a9/', '/%C3%A9t%C3%A9/'],
    ['/été/', '/e\u0301te\u0301/'],
    ['/a%2fb/', '/a%2Fb/'],
  ])('in two spellings, %s and %s: in one post, in two, and by a rule', (one, other) => {
    const inOne = toldOf([], withAliases(one, other));
    expect(inOne.map(placeOf)).toEqual([`${FILE}:7:5 redirect`]);
    expect(inOne[0]!.message).toContain(`is already sent on by src/content/posts/essai/fr.mdx:6`);
    const autre = `title: Autre\ndate: 2020-01-02\ntags: [nuage]\naliases: ["${one}"]`;
    const inTwo = toldOf([], { ...withAliases(other), 'posts/autre/fr.mdx': postFile(autre) });
    expect(inTwo.map(placeOf)).toEqual([`${FILE}:6:5 redirect`]);
    const byRule = toldOf([{ from: one, to: '/archives/' }], withAliases(other));
    expect(byRule.map(placeOf)).toEqual(['src/config/redirects.ts:2:5 redirect']);
  });

  test('not where it is an old address, a file or a renamed post', () => {
    expect(
      toldOf([], withAliases('/2018/02/27/essai/', '/essai.html', '/posts/ancien/', '/en/vieux/')),
    ).toEqual([]);
  });
});
