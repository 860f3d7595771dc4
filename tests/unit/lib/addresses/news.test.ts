import { expect, test } from 'vitest';
import type { RedirectRule } from '#config/types.ts';
import { ledgerOf, type LedgerEntry } from '#lib/addresses/ledger.ts';
import { newsOf } from '#lib/addresses/news.ts';
import { createSiteMap, type SiteMap } from '#lib/addresses/site-map.ts';
import type { Post } from '#lib/posts/post.ts';
import { en } from '../../test-site.ts';
import { foldersOf, samplePost, type Sample } from '../../sample-post.ts';

const mapOf = (posts: Post[], rules: RedirectRule[] = []): SiteMap =>
  createSiteMap({ posts, pages: new Map(), publicFiles: [], rules });

const OLD = samplePost({ folder: 'ancien', date: '2019-01-01' });

/** What is new where some posts come to a site that had one, or that nothing is recorded of. */
function newsWith(samples: Sample[], rules: RedirectRule[] = [], ledger?: LedgerEntry[]) {
  const posts = [OLD, ...samples.map(samplePost)];
  const before = mapOf([OLD]);
  return newsOf(ledger ?? ledgerOf(before), posts, mapOf(posts, rules), before);
}

test('nothing is new of a site that is recorded', () => {
  expect(newsWith([])).toEqual({ posts: [], addresses: [], redirects: [], feedItems: [] });
});

test('a post, its tag and its aliases are new, and its items in the feeds of both streams', () => {
  const news = newsWith([
    { folder: 'neuf', date: '2024-01-01', tags: ['nuage', 'reseau'], aliases: ['/vieux/'] },
    { folder: 'deux', lang: en, date: '2024-02-01' },
  ]);
  expect(foldersOf(news.posts)).toEqual(['deux', 'neuf']);
  expect(news.redirects).toEqual([{ from: '/vieux/', to: '/posts/neuf/' }]);
  expect(news.addresses).toContain('/tags/reseau/');
  expect(news.addresses).not.toContain('/posts/neuf/');
  expect(news.addresses).not.toContain('/tags/nuage/');
  const itemsIn = (feed: string) =>
    news.feedItems.find(({ feeds }) => feeds.includes(feed))?.posts ?? [];
  expect(itemsIn('/rss.xml')).toEqual(['/en/posts/deux/', '/posts/neuf/']);
  expect(itemsIn('/en/rss.xml')).toEqual(['/en/posts/deux/']);
  expect(itemsIn('/tags/reseau/rss.xml')).toEqual(['/posts/neuf/']);
});

test.each([
  ['that keeps the id of an older blog', { guid: 'https://ancien.example.org/?p=7' }, []],
  ['that has its own address as id', { guid: 'https://example.org/posts/neuf/' }, ['/posts/neuf/']],
])('a post %s is an item for those who do not know it', (_, data, posts) => {
  const { feedItems } = newsWith([{ folder: 'neuf', date: '2024-01-01', ...data }]);
  expect(feedItems.flatMap((one) => one.posts).slice(0, 1)).toEqual(posts);
});

test('a recorded address that is led on is told once: when it is, or when its end is new', () => {
  const recorded = [...ledgerOf(mapOf([OLD])), { address: '/posts/vieux/', date: '2018-01-01' }];
  const rules: RedirectRule[] = [{ from: '/posts/vieux/', to: '/archives/' }];
  const led = [{ from: '/posts/vieux/', to: '/archives/' }];
  expect(newsWith([], rules, recorded).redirects).toEqual(led);
  const after = mapOf([OLD], rules);
  expect(newsOf(recorded, [OLD], after, after).redirects).toEqual([]);
  const renamed = samplePost({ folder: 'neuf', date: '2018-01-01', aliases: ['/posts/vieux/'] });
  const now = mapOf([OLD, renamed]);
  expect(newsOf(recorded, [OLD, renamed], now, now).redirects).toEqual([
    { from: '/posts/vieux/', to: '/posts/neuf/' },
  ]);
});
