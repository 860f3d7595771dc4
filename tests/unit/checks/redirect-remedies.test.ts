import { describe, expect, test } from 'vitest';
import type { RedirectRule } from '#config/types.ts';
import { formatProblem, type Problem } from '#lib/problems.ts';
import { postFile, SOUND, type Tree } from '../content-tree.ts';
import { FILE, toldOf } from './redirect-tree.ts';

const withAliases = (...aliases: string[]): Tree => ({
  [FILE]: postFile(
    aliases.length === 0
      ? SOUND
      : `${SOUND}\naliases:\n${aliases.map((one) => `  - ${JSON.stringify(one)}`).join('\n')}`,
  ),
});

/** The rule that a remedy says, leading to a page that is there. */
function ruleIn(fix: string): RedirectRule | undefined {
  const [, from] = /`\{ from: '([^']+)', to: '…' \}`/.exec(fix) ?? [];
  return from === undefined ? undefined : { from, to: '/archives/' };
}

/** What is told after the first problem’s remedy was taken at its word. */
function afterRemedy({ fix }: Problem): Problem[] {
  const rule = ruleIn(fix);
  if (rule) return toldOf([rule], withAliases());
  const [, write] = /^write (\/\S*)/.exec(fix) ?? [];
  return toldOf([], write === undefined ? withAliases() : withAliases(write));
}

describe('an alias is refused, and its remedy is right:', () => {
  test.each([
    // What would answer for every address.
    ['/*', 'remove it'],
    ['/*/', 'remove it'],
    ['*', 'remove it'],
    ['/**', 'remove it'],
    ['/*/*', 'remove it'],
    ['/:any/', 'remove it'],
    ['/:x/:y/', 'remove it'],
    ['/:x/*', 'remove it'],
    ['/:path*', 'remove it'],
    ['/:path(.*)', 'remove it'],
    ['/(.*)', 'remove it'],
    ['/(.+)/', 'remove it'],
    ['/([^/]+)/', 'remove it'],
    ['/[^x]', 'remove it'],
    ['/en/*', 'remove it'],
    ['/en/:any/', 'remove it'],
    // What would answer for many.
    ['/blog/*', "{ from: '/blog/*', to: '…' }"],
    ['/blog/*/', "{ from: '/blog/*', to: '…' }"],
    ['/blog/:slug/', "{ from: '/blog/*', to: '…' }"],
    ['/en/blog/:year/:slug/', "{ from: '/en/blog/*', to: '…' }"],
    ['/:lang/about/', 'write each old address by itself'],
    ['/old*/', 'or `%2A` if it had that sign'],
    ['/tag/{tag}/', "{ from: '/tag/{tag}/', to: '…' }"],
    ['/blog/{slug}/', 'write each old address by itself'],
    ['/?p=12', "{ from: '/?p=12', to: '…' }"],
    // What a host is not asked for.
    ['ancien', 'write /ancien/'],
    ['https://old.example.org/ancien', 'write /ancien/'],
    ['https://old.example.org', 'remove it'],
    ['//old.example.org/ancien/', 'write /ancien/'],
    ['/ancien/?utm=1', 'write /ancien/'],
    ['/?cat=3', 'remove it'],
    ['/ancien/#suite', 'write /ancien/'],
    ['#suite', 'remove it'],
    ['/un été/', 'write /un%20été/'],
    [' /ancien/ ', 'write /ancien/'],
    ['\\ancien\\', 'write /ancien/'],
    ['/a//b/', 'write /a/b/'],
    ['/a/../b', 'write /b/'],
    ['/a/./b/', 'write /a/b/'],
    ['/%2e%2E/b/', 'write /b/'],
    ['/..', 'remove it'],
    ['/100%/', 'write /100%25/'],
    ['/a|b/', 'write /a%7Cb/'],
    ['/a[b]/', 'write /a%5Bb%5D/'],
    ['/a{b', 'write /a%7Bb/'],
    ['/"a"/', 'write /%22a%22/'],
    ['/ancien', 'write /ancien/'],
    // What is the site’s own.
    ['/2018', 'remove it'],
    ['/2018/', 'remove it'],
    ['/page/3', 'remove it'],
    ['/en/page/3/', 'remove it'],
    ['/archives/a b/', 'remove it'],
    ['/_astro/x.js', 'remove it'],
    ['/pagefind/x.js', 'remove it'],
    ['/posts/premier', 'remove it'],
    ['/', 'remove it'],
  ])('%j, %s', (alias, says) => {
    const told = toldOf([], withAliases(alias));
    expect(told).toHaveLength(1);
    expect(told[0]?.severity).toBe('error');
    expect(told[0]?.fix).toContain(says);
    expect(afterRemedy(told[0]!).map(formatProblem)).toEqual([]);
  });

  test('a slash that makes it the alias of another post', () => {
    const [problem, ...others] = toldOf([], withAliases('/ancien', '/ancien/'));
    expect(others).toEqual([]);
    expect(problem?.fix).toContain('remove it');
    expect(toldOf([], withAliases('/ancien/'))).toEqual([]);
  });

  test('two spellings of one address', () => {
    const told = toldOf([], withAliases('/été/', '/%c3%a9t%c3%a9/'));
    expect(told.map(({ message }) => message)).toEqual([
      '/été/ is already sent on by src/content/posts/essai/fr.mdx:6',
    ]);
  });
});

test.each([
  '/2018/02/27/été-à-l’œuvre/',
  '/%c3%a9t%c3%a9/',
  '/c++(new)/a.b/',
  '/wiki/Help:Contents/',
  '/foo_(bar)/',
  "/l'ete/",
  '/a,b;c=d@e&f!g$h~i/',
  '/index.php',
  '/2018/02/song.mp3',
  '/%3Aa/%2A/',
  '/%E9t%E9/',
  '/.well-known/x/',
  '/...a/',
  '/en/vieux/',
  '/tag/c%2b%2b/',
  '/2019/',
])('the alias %s is none that is refused for its signs', (alias) => {
  const told = toldOf([], withAliases(alias)).filter(({ rule }) => rule === 'schema');
  expect(told).toEqual([]);
});

describe('a rule is refused, and its remedy is right:', () => {
  test.each([
    ['/*', 'remove it'],
    ['/*/', 'remove it'],
    ['{home}*', 'remove it'],
    ['{home}/*', 'remove it'],
    ['/en/*', 'remove it'],
    ['/:any/', 'remove it'],
    ['/:x/:y/*', 'remove it'],
    ['/(.*)', 'remove it'],
    ['/:path*', 'remove it'],
    ['/[^x]', 'remove it'],
    ['/blog/*/', 'such as /blog/*'],
    ['/blog/:slug/', 'such as /blog/*'],
    ['{home}blog/(.*)', '{home}blog/*'],
    ['/a/*/b/', 'such as /a/*'],
    ['/a*', 'write each old address by itself'],
    ['/blog', 'such as /blog/'],
    ['blog', 'such as /blog/'],
    ['https://old.example.org/blog/', 'such as /blog/'],
    ['/blog/?x=1', 'such as /blog/'],
    ['/blog/#x', 'such as /blog/'],
    ['/a b/', 'such as /a%20b/'],
    ['/a//b/', 'such as /a/b/'],
    ['{home}/blog/', 'such as {home}blog/'],
    ['/blog{home}x/', 'write {home}blogx/'],
    ['/{home}*', 'remove it, or write each old address by itself'],
    ['/{home}/*', 'remove it'],
    ['/{home}/', 'remove it'],
    ['/{home}', 'remove it'],
    ['/{home}:any/', 'remove it'],
    ['/{home}blog', 'write {home}blog/'],
    ['/{home}/blog//x', 'write {home}blog/x/'],
    ['//{home}{home}blog/', 'write {home}blog/'],
    ['/{home}blog/:slug/', 'write {home}blog/*'],
    ['/{home}?p={postId}', 'write /?p={postId}'],
    ['/{tag}/?p={postId}', 'write /?p={postId}'],
    ['{hom}*', 'remove it'],
    ['/a/../b/', 'such as /b/'],
    ['/a\\b/', 'such as /a/b/'],
    ['/a|b/', 'such as /a%7Cb/'],
    ['/100%/', 'such as /100%25/'],
  ])('%j, %s', (from, says) => {
    for (const rule of [{ from, to: '/archives/' }, { gone: from }]) {
      const told = toldOf([rule]);
      expect(told).toHaveLength(1);
      expect(told[0]?.fix).toContain(says);
      const [, write] = /(?:^write|such as) (\S+)$/.exec(told[0]!.fix) ?? [];
      if (write === undefined) continue;
      const mended = 'gone' in rule ? { gone: write } : { from: write, to: '/archives/' };
      expect(toldOf([mended]).map(formatProblem)).toEqual([]);
    }
  });

  test('for what it would do: all the site would have no page that is missing', () => {
    const says = 'it would catch every unknown address of the site';
    const [rule] = toldOf([{ from: '{home}*', to: '/archives/' }]);
    expect(rule?.message).toBe(`\`{home}*\` is no address of this site: ${says}`);
    const [alias] = toldOf([], withAliases('/*'));
    expect(alias?.message).toBe(`\`/*\` is no old address: ${says}`);
  });

  test.each([
    ['/tag/{tags}/', '{tag}'],
    ['/x/{hom}/', '{tag}, {series}, {year}, {month}, {postId}'],
    ['{hom}x/', '{home}'],
  ])('%s, only with names that could stand there: %s', (from, says) => {
    const [problem, ...others] = toldOf([{ from, to: '/archives/' }]);
    expect(others).toEqual([]);
    expect(problem?.fix).toContain(says);
  });

  test.each([
    ['/author/:splat', 'write /author/'],
    ['https://example.org/:splat', 'write https://example.org/'],
    ['/archives/*', 'write /archives/'],
  ])('a target that is no one page, %s', (to, says) => {
    const [problem, ...others] = toldOf([{ from: '/author/*', to }]);
    expect(others).toEqual([]);
    expect(problem?.fix).toContain(says);
  });

  test.each<{ rules: RedirectRule[]; fix: string }>([
    {
      rules: [
        { from: '/a/', to: '/b/' },
        { from: '/b/', to: 'https://example.org/c/' },
      ],
      fix: 'write https://example.org/c/, where that leads',
    },
    {
      rules: [
        { from: '/a/', to: '/b/' },
        { from: '/b/', to: '/archives/' },
      ],
      fix: 'write /archives/, where that leads',
    },
  ])('a rule that leads on over another: $fix', ({ rules, fix }) => {
    const [problem, ...others] = toldOf(rules);
    expect(others).toEqual([]);
    expect(problem?.fix).toBe(fix);
    const [, to = ''] = /^write (\S+),/.exec(fix) ?? [];
    expect(toldOf([{ from: '/a/', to }, rules[1]!])).toEqual([]);
  });
});
