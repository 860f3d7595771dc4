import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { FeedItem } from '#lib/feeds/feed.ts';
import { toRss } from '#lib/feeds/rss.ts';
import { en, fr, site } from '../../test-site.ts';
import { sampleFeed, sampleItem } from './sample-feed.ts';

const parsed = async (items: FeedItem[], file: Parameters<typeof sampleFeed>[1] = {}) =>
  parseRssFeed(await toRss(sampleFeed(items, file)));

/** Not by index: a fork's locales are others, and its types are those of its own configuration. */
function descriptionOf(locale: string): string | undefined {
  const all: Record<string, { description: string }> = site.locales;
  return all[locale]?.description;
}

describe('the feed of a locale', () => {
  test.each([
    { locale: fr, link: 'https://example.org/', self: 'https://example.org/rss.xml' },
    { locale: en, link: 'https://example.org/en/', self: 'https://example.org/en/rss.xml' },
  ])('$locale names the site, its language and itself', async ({ locale, link, self }) => {
    const feed = await parsed([], { locale });
    expect(feed).toMatchObject({
      title: site.name,
      description: descriptionOf(locale),
      language: String(locale),
      image: { url: 'https://example.org/apple-touch-icon.png', title: site.name, link },
      atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    });
    expect(feed.link).toBe(link);
    expect(feed.items ?? []).toEqual([]);
    expect(feed.lastBuildDate).toBeUndefined();
  });

  test('keeps the order that it is given', async () => {
    const feed = await parsed(['b', 'a', 'c'].map((folder) => sampleItem({ folder })));
    expect(feed.items?.map(({ link }) => link)).toEqual(
      ['b', 'a', 'c'].map((folder) => `https://example.org/posts/${folder}/`),
    );
  });
});

describe('an item', () => {
  test('tells its title, texts, absolute address, tags, author, language and picture', async () => {
    const feed = await parsed([sampleItem({ lang: en, title: 'Essay' })]);
    expect(feed.items?.[0]).toMatchObject({
      title: 'Essay',
      description: 'Une phrase.',
      content: { encoded: '<p>Un texte.</p>' },
      link: 'https://example.org/en/posts/essai/',
      guid: { value: 'https://example.org/en/posts/essai/', isPermaLink: true },
      categories: [{ name: 'Nuage' }, { name: 'Réseau' }],
      dc: { creators: ['Auteur Exemple'], languages: ['en'] },
      media: { contents: [{ url: 'https://example.org/og/posts/essai.png', medium: 'image' }] },
    });
  });

  test.each(['https://ancien.example.org/?p=12&x=1', '007', '1e5', 'urn:uuid:0', 'a <b> c'])(
    'has the id %s that it had on an older blog, exactly',
    async (guid) => {
      const items = [sampleItem({ folder: 'a' }), sampleItem({ folder: 'b', guid })];
      const ids = (await parsed(items)).items?.map((item) => item.guid);
      expect(ids).toEqual([
        { value: 'https://example.org/posts/a/', isPermaLink: true },
        { value: guid, isPermaLink: false },
      ]);
    },
  );

  test.each(['Frères & Fils', '<b>Gras</b>', 'Déjà &amp; fait'])(
    'has an author %s who reads back as written',
    async (name) => {
      const feed = await parsed([sampleItem({}, { author: { name } })]);
      expect(feed.items?.[0]?.dc?.creators).toEqual([name]);
    },
  );

  test.each([
    { why: 'is noon where it is a day', sample: {}, utc: 'Wed, 01 Jul 2020 12:00:00 GMT' },
    {
      why: 'has the hour that was written',
      sample: { date: '2020-07-01T09:30' },
      utc: 'Wed, 01 Jul 2020 07:30:00 GMT',
    },
    {
      why: 'is not moved by an update',
      sample: { updated: '2024-01-01', updateNote: 'Des chiffres nouveaux.' },
      utc: 'Wed, 01 Jul 2020 12:00:00 GMT',
    },
  ])('has a date that $why', async ({ sample, utc }) => {
    const [item] = (await parsed([sampleItem(sample)])).items ?? [];
    expect(item?.pubDate).toBe(utc);
  });

  test('tells an update apart from its date', async () => {
    const text = await toRss(sampleFeed([sampleItem({ updated: '2024-01-01', updateNote: 'x' })]));
    expect(text).toContain('<atom:updated>2024-01-01T12:00:00.000Z</atom:updated>');
  });

  test('has no author element, which would want an e-mail address', async () => {
    expect(await toRss(sampleFeed([sampleItem()]))).not.toMatch(/<author>|mailto:|@/);
  });
});
