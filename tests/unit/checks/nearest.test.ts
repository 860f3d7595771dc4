import { expect, test } from 'vitest';
import { nearest, nearestAddress, suggestion } from '#checks/nearest.ts';

const WORDS = ['title', 'tags', 'description', 'draft', 'updateNote'];

test.each([
  ['titel', 'title'],
  ['titre', 'title'],
  ['Tags', 'tags'],
  ['tag', 'tags'],
  ['descripton', 'description'],
  ['DESCRIPTION', 'description'],
  ['updatenote', 'updateNote'],
  ['updateNotes', 'updateNote'],
])('%s was meant to be %s', (word, meant) => {
  expect(nearest(word, WORDS)).toBe(meant);
  expect(suggestion(word, WORDS, 'remove it')).toBe(`write \`${meant}\``);
});

test.each(['imaginaire', 'excerpt', 'x'.repeat(40)])('%s was meant to be none', (word) => {
  expect(nearest(word, WORDS)).toBeUndefined();
  expect(suggestion(word, WORDS, 'remove it')).toBe('remove it');
});

test.each([
  ['de', ['fr', 'en']],
  ['ai', ['k8s', 'azure']],
  ['a', ['b']],
  ['nope', ['code', 'files']],
  ['here', ['head', 'heat']],
])('%s, which shares nothing with a short word, was not meant to be it: %j', (word, words) => {
  expect(nearest(word, words)).toBeUndefined();
});

test.each([
  ['dtae', 'date'],
  ['dat', 'date'],
  ['fra', 'fr'],
])('%s is the short word %s with a slip', (word, meant) => {
  expect(nearest(word, ['date', 'fr', 'head'])).toBe(meant);
});

test.each<[string, string, string | undefined]>([
  ['/en/posts/nope/', '/en/posts/zy-e/', undefined],
  ['/en/posts/premier', '/en/posts/dernier/', undefined],
  ['/posts/essai/here', '/posts/essai/', undefined],
  ['/posts/premeir/', '/posts/premier/', '/posts/premier/'],
  ['/post/premier/', '/posts/premier/', '/posts/premier/'],
  ['/rsss.xml', '/rss.xml', '/rss.xml'],
])('of addresses, %s and %s are compared part by part', (path, address, meant) => {
  expect(nearestAddress(path, [address])).toBe(meant);
});

test('another year is not meant', () => {
  expect(nearest('/archives/2011/', ['/archives/2019/', '/archives/'])).toBeUndefined();
  expect(nearest('/plan-2.pdf', ['/plan.pdf'])).toBe('/plan.pdf');
});

test('among no words none is near', () => {
  expect(nearest('title', [])).toBeUndefined();
});
