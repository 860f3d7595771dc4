import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseHTML } from 'linkedom';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { distOf, filesOf, pagesOf, readFile, type BuiltPage } from './built-site.ts';
import { feedOf, feedsOf, readers, type ReadFeed } from './read-feeds.ts';

const SITES = ['bilingual', 'english', 'empty', 'real'] as const;

const read = (name: string) => readFileSync(path.join(import.meta.dirname, name), 'utf8');
const ajv = new Ajv2020();
addFormats.default(ajv);
const isJsonFeed = ajv.compile(JSON.parse(read('json-feed.schema.json')) as object);

/** The file of a site that a URL of it leads to. */
const fileAt = (url: string) =>
  decodeURI(new URL(url).pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');

/** What of a text leads or loads: absolute, whatever it is. */
function addressesIn(html: string): string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`) as unknown as {
    document: Document;
  };
  return [...document.querySelectorAll('*')].flatMap((element) => [
    ...['href', 'src', 'poster', 'cite', 'data'].flatMap(
      (name) => element.getAttribute(name) ?? [],
    ),
    ...(element.getAttribute('srcset') ?? '')
      .split(', ')
      .filter((candidate) => candidate !== '')
      .map((candidate) => candidate.split(' ')[0]!),
  ]);
}

describe.each(SITES)('the feeds of the %s site', (name) => {
  const dist = distOf(name);
  const files = new Set(filesOf(dist));
  const feeds = feedsOf(dist);
  const pages = pagesOf(dist);

  test('are there in three formats, of streams and tags, with the archives that these need', () => {
    const length = name === 'bilingual' ? 4 : 20;
    const lists = pages
      .map(({ address }) => address.slice(1))
      .filter((list) => /^(?:[a-z]{2}\/)?(?:tags\/[^/]+\/)?$/.test(list));
    const expected = lists.flatMap((list) => {
      const archives = Math.max(0, Math.ceil(postsListed(pages, list) / length) - 1);
      const folders = Array.from({ length: archives }, (_, at) => `${list}feeds/${at + 1}/`);
      return [list, ...folders].flatMap((folder) =>
        Object.keys(readers).map((file) => folder + file),
      );
    });
    expect(feeds).toEqual(expected.toSorted());
  });

  test.each(feeds)('%s tells of each post what a reader shows', (file) => {
    const feed = feedOf(dist, file);
    expect(feed.title).toBeTruthy();
    expect(feed.self).toMatch(new RegExp(`^https?://[^/]+/${file}$`));
    for (const item of feed.items) {
      expect(item.title).toBeTruthy();
      expect(item.summary).toBeTruthy();
      expect(item.html).toBeTruthy();
      expect(item.id).toBeTruthy();
      expect(item.lang).toMatch(/^[a-z]{2}$/);
      expect(item.author).toBeTruthy();
      expect(item.tags).toBeGreaterThan(0);
      expect(Number.isNaN(Date.parse(item.published!))).toBe(false);
      expect(files).toContain(fileAt(item.url!));
      expect(files).toContain(fileAt(item.image!));
    }
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
  });

  test.each(feeds)(
    '%s has no relative address, and no address of the site that leads nowhere',
    (file) => {
      const feed = feedOf(dist, file);
      const origin = new URL(feed.self!).origin;
      for (const { html } of feed.items) {
        for (const address of addressesIn(html!)) {
          expect(address).toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
          if (new URL(address).origin === origin) expect(files).toContain(fileAt(address));
        }
      }
    },
  );

  test.each(feeds)('%s has texts without what is only a page’s', (file) => {
    for (const { html } of feedOf(dist, file).items) {
      expect(html).not.toMatch(
        /<(?:script|style|svg|button|input|form|iframe|link|meta)\b|<[a-z]+-[a-z]/,
      );
      expect(html).not.toMatch(
        /<[^>]*\s(?:class|id|style|tabindex|role|aria-[a-z]+|data-[a-z-]+|on[a-z]+)=/,
      );
    }
  });

  test('end, by way of their archives, in every post that they are of', () => {
    for (const file of feeds.filter((one) => !/(?:^|\/)feeds\//.test(one))) {
      const ids = new Set<unknown>();
      let next: string | undefined = file;
      while (next !== undefined) {
        const feed: ReadFeed = feedOf(dist, next);
        for (const { id } of feed.items) ids.add(id);
        next = feed.older === undefined ? undefined : fileAt(feed.older);
      }
      const list = path.posix.dirname(file) === '.' ? '' : `${path.posix.dirname(file)}/`;
      expect(ids.size).toBe(postsListed(pages, list));
    }
  });

  const xml = feeds.filter((file) => file.endsWith('.xml'));
  test.each(xml)('%s is read by rss-parser too', async (file) => {
    const feed = await new Parser().parseString(readFile(dist, file));
    expect(feed.items.map(({ link }) => link)).toEqual(
      feedOf(dist, file).items.map(({ url }) => url),
    );
  });

  test('hold to the grammar of Atom (RFC 4287)', async () => {
    const atom = feeds.filter((file) => file.endsWith('atom.xml'));
    const { errors } = await validateXML({
      xml: atom.map((file, at) => ({ fileName: `${at}.xml`, contents: readFile(dist, file) })),
      schema: [{ fileName: 'atom.rng', contents: read('atom.rng') }],
      extension: 'relaxng',
    });
    expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
    expect(atom.length).toBeGreaterThan(0);
  });

  test.each(feeds.filter((file) => file.endsWith('.json')))('%s holds to JSON Feed 1.1', (file) => {
    isJsonFeed(JSON.parse(readFile(dist, file)));
    expect(isJsonFeed.errors ?? []).toEqual([]);
  });

  test('are found from every page: those of its tag, and those of its language', () => {
    for (const { address, document } of pages) {
      const discovered = [...document.querySelectorAll('link[rel="alternate"][title]')].map(
        (link) => link.getAttribute('href'),
      );
      const own = address.startsWith('/en/') ? '/en/' : '/';
      const [, tag] = /^\/(?:en\/)?tags\/([^/]+)\//.exec(address) ?? [];
      const names = Object.keys(readers);
      expect(discovered).toEqual([
        ...(tag === undefined ? [] : names.map((file) => `${own}tags/${tag}/${file}`)),
        ...names.map((file) => own + file),
      ]);
      const visible = document.querySelector('footer a[href$="rss.xml"]')?.getAttribute('href');
      expect(visible).toBe(`${own}rss.xml`);
    }
  });
});

/** Posts that the pages of a list show, over all of them. */
function postsListed(pages: readonly BuiltPage[], list: string): number {
  const own = pages.filter(({ address }) => new RegExp(`^/${list}(?:page/\\d+/)?$`).test(address));
  return own.reduce(
    (sum, { document }) => sum + document.querySelectorAll('main article').length,
    0,
  );
}

describe('the Atom grammar', () => {
  const validate = async (contents: string) =>
    (
      await validateXML({
        xml: [{ fileName: 'feed.xml', contents }],
        schema: [{ fileName: 'atom.rng', contents: read('atom.rng') }],
        extension: 'relaxng',
      })
    ).valid;
  const sound = () => readFile(distOf('bilingual'), 'feeds/1/atom.xml');

  test.each([
    ['a feed as it is', (text: string) => text, true],
    ['one without an id', (text: string) => text.replace(/<id>[^<]*<\/id>/, ''), false],
    [
      'one with a date that is none',
      (text: string) => text.replace(/<updated>/, '<updated>x'),
      false,
    ],
    [
      'one with an element that Atom has not',
      (text: string) => text.replace('<title>', '<headline/><title>'),
      false,
    ],
  ])('takes %s: %s', async (_, change, isValid) => {
    expect(await validate(change(sound()))).toBe(isValid);
  });
});

const titlesIn = (file: string) =>
  feedOf(distOf('bilingual'), file).items.map(({ title }) => title);

test('a feed has the newest posts of its stream, and the archives the rest', () => {
  expect(titlesIn('en/rss.xml')).toEqual([
    'The complete post: & all its parts',
    'The neighbour',
    'Series, part one',
    'Series, part two',
  ]);
  expect(titlesIn('en/feeds/1/rss.xml')).toEqual([
    'English post 3',
    'English post 2',
    'English post 1',
    'The components of a post',
  ]);
});

test('an edit does not re-date an item, and a time is meant in the site’s zone', () => {
  const [first] = feedOf(distOf('bilingual'), 'rss.xml').items;
  expect(new Date(first!.published!).toISOString()).toBe('2024-05-01T07:30:00.000Z');
});

test('a whole post is there, with its table, its code and its diagram', () => {
  const [item] = feedOf(distOf('bilingual'), 'en/feeds/1/atom.xml').items.filter(
    ({ title }) => title === 'The components of a post',
  );
  const { document } = parseHTML(`<main>${item!.html}</main>`) as unknown as { document: Document };
  expect(document.querySelectorAll('table thead th').length).toBeGreaterThan(3);
  expect(document.querySelector('pre code')?.textContent).toContain('[!NOTE]');
  const diagrams = [...document.querySelectorAll('img[src*="/diagram-"]')];
  expect(diagrams.map((image) => image.getAttribute('src'))).toEqual([
    'https://example.org/en/posts/sample/diagram-1.png',
    'https://example.org/en/posts/sample/diagram-2.png',
  ]);
  for (const image of diagrams) expect(image.getAttribute('alt')).toBeTruthy();
});

test('a feed of the fixture is what it was', async () => {
  // The names of pictures change with the library that makes them.
  const feed = readFile(distOf('bilingual'), 'tags/vent/rss.xml');
  const named = feed.replace(/(\/_astro\/[^."]+)\.[\w-]+\./g, '$1.HASH.');
  await expect(named).toMatchFileSnapshot('snapshots/tag-feed.xml');
});

test('a feed of nothing is a feed', () => {
  for (const file of feedsOf(distOf('empty')))
    expect(feedOf(distOf('empty'), file).items).toEqual([]);
});
