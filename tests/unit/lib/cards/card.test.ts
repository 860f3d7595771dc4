import { expect, test } from 'vitest';
import { cardText, defaultCard, postCard } from '#lib/cards/card.ts';
import { samplePost } from '../../sample-post.ts';
import { en, fr } from '../../test-site.ts';

test.each([
  [fr, '/og/posts/essai.png', 'Carnet d’essai · 5 juin 2026'],
  [en, '/en/og/posts/essai.png', 'Carnet d’essai · 5 June 2026'],
])('a post’s card in %s is at %s and says "%s"', (lang, path, meta) => {
  const post = samplePost({ folder: 'essai', lang, title: 'L’œuvre', date: '2026-06-05T09:30' });
  expect(postCard(post)).toEqual({ path, title: 'L’œuvre', meta });
});

test('a cover does not replace the card, nor does the folder’s name the slug', () => {
  const post = samplePost({ folder: 'essai', permalinkSlug: 'mot', cover: './a.png' });
  expect(postCard(post).path).toBe('/og/posts/mot.png');
});

test('the card of other pages is the site’s own, in no language', () => {
  const card = defaultCard();
  expect(card).toEqual({ path: '/og/default.png', title: 'Carnet d’essai', meta: 'example.org' });
  expect(cardText(card)).toBe('Carnet d’essai · example.org');
});
