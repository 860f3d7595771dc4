import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { distOf, filesOf, pagesOf, readFile } from './built-site.ts';

const SITES = ['bilingual', 'english', 'empty', 'real'] as const;

describe.each(SITES)('the feeds of the %s site', (name) => {
  const dist = distOf(name);
  const files = filesOf(dist).filter((file) => file.endsWith('rss.xml'));

  test.each(files)('%s is read by a feed parser', (file) => {
    const feed = parseRssFeed(readFile(dist, file));
    expect(feed.title).toBeTruthy();
    expect(feed.description).toBeTruthy();
    expect(feed.atom?.links?.find(({ rel }) => rel === 'self')?.href).toMatch(
      new RegExp(`^https?://[^/]+/${file}$`),
    );
    for (const item of feed.items ?? []) {
      expect(item.title).toBeTruthy();
      expect(item.description).toBeTruthy();
      expect(item.link).toMatch(/^https?:\/\//);
      expect(item.guid?.value).toBe(item.link);
      expect(Number.isNaN(Date.parse(item.pubDate!))).toBe(false);
      expect(item.dc?.creators).toBeTruthy();
      expect(filesOf(dist)).toContain(`${new URL(item.link!).pathname.slice(1)}index.html`);
    }
  });

  test('are found from every page, and linked where a reader sees it', () => {
    for (const { document } of pagesOf(dist)) {
      const discovered = [...document.querySelectorAll('link[type="application/rss+xml"]')].map(
        (link) => link.getAttribute('href'),
      );
      expect(discovered.toSorted()).toEqual(files.map((file) => `/${file}`).toSorted());
      const visible = document.querySelector('footer a[href$="rss.xml"]')?.getAttribute('href');
      expect(discovered[0]).toBe(visible);
    }
  });
});

const rss = (file: string) => parseRssFeed(readFile(distOf('bilingual'), file));

test('a feed has the posts of its stream, newest first', () => {
  const titles = (rss('en/rss.xml').items ?? []).map(({ title }) => title);
  expect(titles).toEqual([
    'The complete post: & all its parts',
    'The neighbour',
    'Series, part one',
    'Series, part two',
    'English post 6',
    'English post 5',
    'English post 4',
    'English post 3',
    'English post 2',
    'English post 1',
    'The components of a post',
  ]);
});

test('an edit does not re-date an item, and a time is meant in the site’s zone', () => {
  const [first] = rss('rss.xml').items ?? [];
  expect(new Date(first!.pubDate!).toISOString()).toBe('2024-05-01T07:30:00.000Z');
});

test('a feed of nothing is a feed', () => {
  const feed = parseRssFeed(readFile(distOf('empty'), 'rss.xml'));
  expect(feed.items ?? []).toEqual([]);
});
