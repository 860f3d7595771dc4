import { expect, test } from 'vitest';
import { toRecord, toShownPost, type ListedPost } from '#lib/search/record.ts';

const POST: ListedPost = {
  path: '/blog/posts/essai/',
  lang: 'en',
  date: '2019-07-02',
  dateShown: '2 juillet 2019',
  tags: ['nuage', 'reseau'],
  year: '2019',
};
const ARTICLE = { title: 'L’œuvre', text: '« Le cœur. » Puis…' };

test('a post is indexed by its words in the spelling of the index, under its tags and its year', () => {
  expect(toRecord(POST, ARTICLE, 'fr')).toEqual({
    url: '/blog/posts/essai/',
    language: 'fr',
    content: 'oeuvre Le coeur Puis',
    meta: { title: 'oeuvre' },
    filters: { tag: ['nuage', 'reseau'], year: ['2019'] },
    sort: { date: '2019-07-02' },
  });
});

test('a post is shown as it is written', () => {
  expect(toShownPost(POST, ARTICLE)).toEqual({
    ...ARTICLE,
    lang: 'en',
    date: '2019-07-02',
    dateShown: '2 juillet 2019',
  });
});
