import { feedFiles, type FeedFile } from '#lib/feeds/feed-list.ts';
import { toFeed, toFeedItem, type Feed, type FeedItem, type ItemTexts } from '#lib/feeds/feed.ts';
import { createBlogIndex } from '#lib/posts/blog-index.ts';
import { samplePost, type Sample } from '../../sample-post.ts';
import { fr } from '../../test-site.ts';

/** A post as a feed has it, from what a test says of it. */
export function sampleItem(sample: Partial<Sample> = {}, texts: Partial<ItemTexts> = {}): FeedItem {
  return toFeedItem(samplePost({ folder: 'essai', date: '2020-07-01', ...sample }), {
    summary: 'Une phrase.',
    html: '<p>Un texte.</p>',
    author: { name: 'Auteur Exemple' },
    tags: ['Nuage', 'Réseau'],
    image: 'https://example.org/og/posts/essai.png',
    ...texts,
  });
}

/** A feed of items. */
export function sampleFeed(items: FeedItem[], file: Partial<FeedFile<unknown>> = {}): Feed {
  const own = feedFiles(createBlogIndex([])).find(({ locale }) => locale === fr)!;
  return toFeed({ ...own, ...file }, items);
}
