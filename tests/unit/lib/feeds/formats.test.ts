import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { feeds } from '#config/feeds.ts';
import { FORMATS } from '#lib/feeds/formats.ts';
import type { FeedItem } from '#lib/feeds/feed.ts';
import { sampleFeed, sampleItem } from './sample-feed.ts';

vi.mock('#config/site.ts', () => import('../../test-site.ts'));
vi.mock('#config/feeds.ts', () => ({
  feeds: {
    stream: ['rss', 'atom', 'json'],
    tags: ['rss', 'atom', 'json'],
    length: 20,
    hub: 'https://hub.example.org/',
  },
}));

type Format = keyof typeof FORMATS;
const ALL = ['rss', 'atom', 'json'] as const;

const serialized = async (format: Format, items: FeedItem[], file = {}) =>
  FORMATS[format].serialize(sampleFeed(items, { format, ...file }));

/** Title and text of the first item, as feedsmith reads them. */
async function readBack(format: Format, item: FeedItem) {
  const text = await serialized(format, [item]);
  if (format === 'rss') {
    const [first] = parseRssFeed(text).items ?? [];
    return { title: first?.title, html: first?.content?.encoded };
  }
  if (format === 'atom') {
    const [first] = parseAtomFeed(text).entries ?? [];
    return { title: first?.title?.value, html: first?.content?.value };
  }
  const [first] = parseJsonFeed(text).items ?? [];
  return { title: first?.title, html: first?.content_html };
}

describe.each(ALL)('%s', (format) => {
  test.each([
    ['an ampersand', 'Vous & moi', '<p>Vous &#x26; moi</p>'],
    ['the end of CDATA', 'a ]]> b', '<p>a ]]> b</p>'],
    ['markup', '<b>a</b> &lt;', '<p>&#x3C;b></p>'],
    ['emoji', 'Parti 🚀 👩‍💻', '<p>🚀 👩‍💻</p>'],
    ['quotation marks', '« a » "b" \'c\'', '<p title="a">« a »</p>'],
  ])('reads back %s as it was written', async (_, title, html) => {
    expect(await readBack(format, sampleItem({ title }, { html }))).toEqual({ title, html });
  });

  test('leaves out the characters that XML cannot hold', async () => {
    const item = sampleItem({ title: 'a\u0000\u0008b\uFFFEc\uD800d' }, { html: '<p>\u001Be</p>' });
    expect(await readBack(format, item)).toEqual({ title: 'abc\uFFFDd', html: '<p>e</p>' });
  });

  test('has the same bytes for the same posts', async () => {
    const text = await serialized(format, [sampleItem()]);
    expect(await serialized(format, [sampleItem()])).toBe(text);
  });
});

describe.each(['rss', 'atom'] as const)('%s', (format) => {
  const linksOf = async (file: object) => {
    const text = await serialized(format, [sampleItem()], file);
    const links = format === 'rss' ? parseRssFeed(text).atom?.links : parseAtomFeed(text).links;
    return {
      isArchive: text.includes('<fh:archive/>'),
      links: Object.fromEntries((links ?? []).map(({ rel, href }) => [rel, href])),
    };
  };

  test.each([
    [
      'a feed of few posts',
      { archives: 0 },
      { isArchive: false, links: { self: `/${format}.xml` } },
    ],
    [
      'a feed with archives',
      { archives: 2 },
      {
        isArchive: false,
        links: { self: `/${format}.xml`, 'prev-archive': `/feeds/2/${format}.xml` },
      },
    ],
    [
      'the newest archive',
      { archives: 2, archive: 2 },
      {
        isArchive: true,
        links: {
          self: `/feeds/2/${format}.xml`,
          current: `/${format}.xml`,
          'prev-archive': `/feeds/1/${format}.xml`,
        },
      },
    ],
    [
      'the oldest archive',
      { archives: 2, archive: 1 },
      {
        isArchive: true,
        links: {
          self: `/feeds/1/${format}.xml`,
          current: `/${format}.xml`,
          'next-archive': `/feeds/2/${format}.xml`,
        },
      },
    ],
  ])('links %s as RFC 5005 has it', async (_, file, { isArchive, links }) => {
    const whole = Object.entries(links).map(([rel, path]) => [rel, `https://example.org${path}`]);
    const told = await linksOf(file);
    expect(told.isArchive).toBe(isArchive);
    expect(told.links).toEqual({
      ...Object.fromEntries(whole),
      hub: 'https://hub.example.org/',
      ...(format === 'atom' && { alternate: 'https://example.org/' }),
    });
  });

  test('is read by another parser, its style named', async () => {
    const text = await serialized(format, [sampleItem({ title: 'Un essai' })]);
    const feed = await new Parser().parseString(text);
    expect(feed.items).toMatchObject([
      { title: 'Un essai', link: 'https://example.org/posts/essai/' },
    ]);
    expect(text).toMatch(/<\?xml-stylesheet [^>]*href="\/feed\.xsl"/);
  });
});

test('an Atom entry tells its language, its two dates and its author', async () => {
  const author = { name: 'Auteur & Fils', url: 'https://example.org/a/' };
  const item = sampleItem(
    { updated: '2024-01-01', updateNote: 'x', guid: 'urn:uuid:0?a&b' },
    { author },
  );
  const [entry] = parseAtomFeed(await serialized('atom', [item])).entries ?? [];
  expect(entry).toMatchObject({
    id: 'urn:uuid:0?a&b',
    xml: { lang: item.lang },
    published: '2020-07-01T12:00:00.000Z',
    updated: '2024-01-01T12:00:00.000Z',
    authors: [{ name: 'Auteur & Fils', uri: 'https://example.org/a/' }],
    summary: { value: 'Une phrase.' },
  });
});

test.each([
  ['https://ancien.example.org/?p=12&lang=fr', 'https://ancien.example.org/?p=12&lang=fr'],
  ['12 at https://ancien.example.org', 'https://example.org/posts/essai/'],
  ['007', 'https://example.org/posts/essai/'],
])('an Atom entry has the id %s exactly, where that is an IRI', async (guid, id) => {
  const text = await serialized('atom', [sampleItem({ guid })]);
  const [, written = ''] = /<entry[^]*?<id>([^]*?)<\/id>/.exec(text) ?? [];
  expect(written.replace(/^<!\[CDATA\[(.*)\]\]>$/, '$1')).toBe(id);
});

test('a change is never told as earlier than its publication', async () => {
  const item = sampleItem({ date: '2020-07-01T18:00', updated: '2020-07-01', updateNote: 'x' });
  expect(item.updated).toEqual(item.published);
});

test('a change on the day of publication is not told as earlier than noon of it', () => {
  const item = sampleItem({ date: '2020-07-01', updated: '2020-07-01T09:00', updateNote: 'x' });
  expect(item.updated).toEqual(item.published);
});

describe('a day is noon of it in feeds from a day on', () => {
  const own = { ...feeds };
  afterEach(() => {
    delete feeds.noonFrom;
    Object.assign(feeds, own);
  });

  test.each([
    { date: '2020-06-30', published: '2020-06-29T22:00:00.000Z' },
    { date: '2020-07-01', published: '2020-07-01T12:00:00.000Z' },
    { date: '2020-07-01T09:30', published: '2020-07-01T07:30:00.000Z' },
    { date: '2020-12-01', published: '2020-12-01T12:00:00.000Z' },
  ])('$date is $published', ({ date, published }) => {
    feeds.noonFrom = '2020-07-01';
    expect(sampleItem({ date }).published.toISOString()).toBe(published);
  });

  test('also where it is the day of a change of an older post', () => {
    feeds.noonFrom = '2020-07-01';
    const item = sampleItem({ date: '2019-01-01', updated: '2020-07-02', updateNote: 'x' });
    expect(item.published.toISOString()).toBe('2018-12-31T23:00:00.000Z');
    expect(item.updated.toISOString()).toBe('2020-07-02T12:00:00.000Z');
  });
});

test('a feed of old posts was last changed when the newest of them was', () => {
  const items = ['1900-01-01', '1969-12-31', '1950-01-01'].map((date) => sampleItem({ date }));
  expect(sampleFeed(items).updated.toISOString()).toBe('1969-12-31T12:00:00.000Z');
});

test('an RSS description is HTML, as its readers take it', async () => {
  const summary = 'Ce que <details> & <script> font.';
  const [item] = parseRssFeed(await serialized('rss', [sampleItem({}, { summary })])).items ?? [];
  expect(item?.description).toBe('Ce que &lt;details> &amp; &lt;script> font.');
});

test('a JSON feed tells where older posts are, and its hub', async () => {
  const feed = parseJsonFeed(await serialized('json', [sampleItem()], { archives: 3 }));
  expect(feed).toMatchObject({
    feed_url: 'https://example.org/feed.json',
    next_url: 'https://example.org/feeds/3/feed.json',
    hubs: [{ type: 'WebSub', url: 'https://hub.example.org/' }],
  });
});
