import rss from '@astrojs/rss';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, test, vi } from 'vitest';
import { toRssOptions, type FeedItem } from '#lib/feeds/rss.ts';
import { samplePost, type Sample } from '../../sample-post.ts';
import { en, fr, site } from '../../test-site.ts';

vi.mock('#config/site.ts', () => import('../../test-site.ts'));

function item(sample: Partial<Sample> = {}, told: Partial<FeedItem> = {}): FeedItem {
  return {
    post: samplePost({ folder: 'essai', date: '2020-07-01', ...sample }),
    summary: 'Une phrase.',
    author: 'Auteur Exemple',
    tags: ['Nuage', 'Réseau'],
    ...told,
  };
}

const serialized = async (items: FeedItem[], locale = fr) =>
  (await rss(toRssOptions(locale, items))).text();
const parsed = async (items: FeedItem[], locale = fr) =>
  parseRssFeed(await serialized(items, locale));

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
    const feed = await parsed([], locale);
    expect(feed).toMatchObject({
      title: site.name,
      description: descriptionOf(locale),
      language: String(locale),
      atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    });
    expect(feed.link).toBe(link);
    expect(feed.items ?? []).toEqual([]);
  });

  test('keeps the order that it is given', async () => {
    const feed = await parsed([
      item({ folder: 'b' }),
      item({ folder: 'a' }),
      item({ folder: 'c' }),
    ]);
    expect(feed.items?.map(({ link }) => link)).toEqual(
      ['b', 'a', 'c'].map((folder) => `https://example.org/posts/${folder}/`),
    );
  });
});

describe('an item', () => {
  test('tells its title, summary, absolute address, tags, author and language', async () => {
    const feed = await parsed([item({ lang: en, title: 'Essay', permalinkSlug: 'essay' })]);
    expect(feed.items?.[0]).toMatchObject({
      title: 'Essay',
      description: 'Une phrase.',
      link: 'https://example.org/en/posts/essay/',
      categories: [{ name: 'Nuage' }, { name: 'Réseau' }],
      dc: { creators: ['Auteur Exemple'], languages: ['en'] },
    });
  });

  test.each([
    ['Frères & Fils', 'Frères &amp; Fils'],
    ['<b>Gras</b>', '&lt;b&gt;Gras&lt;/b&gt;'],
    ['Déjà &amp; fait', 'Déjà &amp;amp; fait'],
  ])('escapes its author %s, who reads back as written', async (author, escaped) => {
    const one = [item({}, { author })];
    expect(toRssOptions(fr, one).items).toMatchObject([
      { customData: expect.stringContaining(`<dc:creator>${escaped}</dc:creator>`) },
    ]);
    expect((await parsed(one)).items?.[0]?.dc?.creators).toEqual([author]);
  });

  test('reads back a title and a summary with markup as they were written', async () => {
    const feed = await parsed([item({ title: 'a < b & c' }, { summary: 'Un <b> & "deux".' })]);
    expect(feed.items?.[0]).toMatchObject({ title: 'a < b & c', description: 'Un <b> & "deux".' });
  });

  test.each([
    { why: 'is midnight in the site’s zone', sample: {}, utc: 'Tue, 30 Jun 2020 22:00:00 GMT' },
    {
      why: 'has the hour that was written',
      sample: { date: '2020-07-01T09:30' },
      utc: 'Wed, 01 Jul 2020 07:30:00 GMT',
    },
    {
      why: 'is not moved by an update',
      sample: { updated: '2024-01-01', updateNote: 'Des chiffres nouveaux.' },
      utc: 'Tue, 30 Jun 2020 22:00:00 GMT',
    },
  ])('has a date that $why', async ({ sample, utc }) => {
    const text = await serialized([item(sample)]);
    expect(text).toContain(`<pubDate>${utc}</pubDate>`);
    expect(text).not.toContain('2024');
  });

  test('has no author element, which would want an e-mail address', async () => {
    expect(await serialized([item()])).not.toMatch(/<author>|mailto:|@/);
  });

  test('comes out the same from the same posts: there is no clock in a feed', async () => {
    const text = await serialized([item()]);
    expect(await serialized([item()])).toBe(text);
    expect(text).not.toContain('lastBuildDate');
  });
});
