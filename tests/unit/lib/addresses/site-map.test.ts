import { describe, expect, test, vi } from 'vitest';
import type { RedirectRule } from '#config/types.ts';
import { createSiteMap, destinationOf, type SiteMap } from '#lib/addresses/site-map.ts';
import { en, fr, site } from '../../test-site.ts';
import { samplePost } from '../../sample-post.ts';

const POSTS = [
  samplePost({
    folder: 'sept',
    date: '2018-01-10',
    tags: ['nuage', 'reseau'],
    aliases: ['/2018/01/10/sept/'],
  }),
  samplePost({
    folder: 'sept',
    lang: en,
    date: '2018-01-10',
    tags: ['nuage'],
    guid: 'https://ancien.example.org/?p=77',
  }),
  samplePost({ folder: 'huit', lang: en, date: '2019-01-10', tags: ['cloud'], guid: 'urn:uuid:1' }),
];

function mapOf(...rules: RedirectRule[]): SiteMap {
  return createSiteMap({
    posts: POSTS,
    pages: new Map([['about', [fr, en]]]),
    publicFiles: ['plan.pdf'],
    rules,
  });
}

/** Where the redirects that a rule makes lead. */
const ledBy = (rule: RedirectRule, ...others: RedirectRule[]) =>
  Object.fromEntries(
    [...mapOf(rule, ...others).redirects.values()]
      .filter(({ source }) => 'rule' in source && source.rule === rule)
      .map(({ from, to }) => [from, to]),
  );

test('a site answers at the addresses of its posts, pages, lists, feeds and files', () => {
  const kinds = Object.fromEntries(
    [...mapOf().addresses].map(([address, { kind }]) => [address, kind]),
  );
  expect(kinds).toMatchObject({
    '/': 'list',
    '/en/': 'list',
    '/posts/sept/': 'post',
    '/en/posts/sept/': 'post',
    '/a-propos/': 'page',
    '/en/about/': 'page',
    '/tags/': 'list',
    '/recherche/': 'list',
    '/en/search/': 'list',
    '/tags/reseau/': 'tag',
    '/tags/cloud/': 'tag',
    '/en/tags/cloud/': 'tag',
    '/archives/2018/': 'year',
    '/en/rss.xml': 'feed',
    '/og/posts/sept.png': 'file',
    '/plan.pdf': 'file',
    '/build.json': 'file',
  });
  expect(kinds).not.toHaveProperty('/page/2/');
  expect(kinds).not.toHaveProperty('/en/tags/reseau/');
});

test('security.txt is one of its addresses where somebody is to be told of holes', () => {
  const address = '/.well-known/security.txt';
  expect(mapOf().addresses.has(address)).toBe(false);
  vi.spyOn(site, 'security', 'get').mockReturnValue({ contact: 'tel:+33', expires: '2025-01-01' });
  expect(mapOf().addresses.get(address)).toEqual({ kind: 'file' });
  vi.restoreAllMocks();
});

test('a list has as many addresses as pages', () => {
  const many = Array.from({ length: 11 }, (_, number) => samplePost({ folder: `p${number}` }));
  const { addresses } = createSiteMap({
    posts: many,
    pages: new Map(),
    publicFiles: [],
    rules: [],
  });
  expect(addresses.has('/page/3/')).toBe(true);
  expect(addresses.has('/page/4/')).toBe(false);
  expect(addresses.has('/tags/nuage/page/3/')).toBe(true);
  expect(addresses.has('/archives/2020/page/2/')).toBe(false);
});

test('an alias leads to its own version', () => {
  expect(mapOf().redirects.get('/2018/01/10/sept/')).toMatchObject({
    to: '/posts/sept/',
    isLiteral: true,
    isRecorded: true,
  });
});

describe('a rule', () => {
  test.each<{ rule: RedirectRule; makes: Record<string, string> }>([
    { rule: { from: '/feed/', to: '/rss.xml' }, makes: { '/feed/': '/rss.xml' } },
    {
      rule: { from: '{home}posts/', to: '{home}archives/' },
      makes: { '/posts/': '/archives/', '/en/posts/': '/en/archives/' },
    },
    {
      rule: { from: '/category/{tag}/', to: '/tags/{tag}/' },
      makes: {
        '/category/nuage/': '/tags/nuage/',
        '/category/reseau/': '/tags/reseau/',
        '/category/cloud/': '/tags/cloud/',
      },
    },
    {
      rule: { from: '{home}tags/{tag}/index.xml', to: '{home}rss.xml' },
      makes: {
        '/tags/nuage/index.xml': '/rss.xml',
        '/tags/reseau/index.xml': '/rss.xml',
        '/tags/cloud/index.xml': '/rss.xml',
        '/en/tags/nuage/index.xml': '/en/rss.xml',
        '/en/tags/cloud/index.xml': '/en/rss.xml',
      },
    },
    { rule: { from: '/?p={postId}', to: '{post}' }, makes: { '/?p=77': '/en/posts/sept/' } },
  ])('$rule.from makes an address of each', ({ rule, makes }) => {
    expect(ledBy(rule)).toEqual(makes);
  });

  test('of years makes twelve months of each year with posts, which the ledger does not keep', () => {
    const { redirects } = mapOf({ from: '/{year}/{month}/', to: '/archives/{year}/' });
    const months = [...redirects.values()].filter(({ from }) => /^\/\d{4}\/\d{2}\/$/.test(from));
    expect(months).toHaveLength(24);
    expect(redirects.get('/2019/12/')).toMatchObject({ to: '/archives/2019/', isRecorded: false });
  });

  test('for whatever is below a path stays one rule', () => {
    const { patterns, redirects } = mapOf({ from: '/author/*', to: '/archives/' });
    expect(patterns.map(({ from, to }) => [from, to])).toEqual([['/author/*', '/archives/']]);
    expect(redirects.has('/author/*')).toBe(false);
  });

  test('for whatever is below a path is kept once, the one that was written for it before others', () => {
    const one = { from: '/x/nuage/*', to: '/archives/' };
    const { patterns, rivals } = mapOf({ from: '/x/{tag}/*', to: '/tags/{tag}/' }, one, {
      ...one,
      to: '/',
    });
    expect(patterns.filter(({ from }) => from === '/x/nuage/*')).toMatchObject([
      { to: '/archives/' },
    ]);
    expect(rivals).toMatchObject([{ redirect: { to: '/' }, winner: { to: '/archives/' } }]);
  });

  test('for one address goes before a rule for many', () => {
    const many = { from: '/category/{tag}/', to: '/tags/{tag}/' };
    const one = { from: '/category/nuage/', to: '/archives/' };
    expect(ledBy(one, many)).toEqual({ '/category/nuage/': '/archives/' });
    expect(mapOf(many, one).rivals).toEqual([]);
  });

  test('for a tag covers one whose page is sent on, and leads to the end', () => {
    const many = { from: '/tag/{tag}/', to: '/tags/{tag}/' };
    expect(ledBy(many, { from: '/tags/vide/', to: '/tags/' })).toMatchObject({
      '/tag/vide/': '/tags/',
    });
  });

  test('of what is gone leads nowhere', () => {
    expect(mapOf({ gone: '/disparu/' }).redirects.get('/disparu/')).toMatchObject({
      to: undefined,
      isRecorded: false,
    });
  });
});

test('a destination is where redirects end, and none where they go in a circle', () => {
  const map = mapOf(
    { from: '/a/', to: '/b/' },
    { from: '/b/', to: '/posts/sept/' },
    { from: '/c/', to: '/d/' },
    { from: '/d/', to: '/c/' },
  );
  expect(destinationOf('/a/', map)).toBe('/posts/sept/');
  expect(destinationOf('/tags/', map)).toBe('/tags/');
  expect(destinationOf('/c/', map)).toBeUndefined();
});
