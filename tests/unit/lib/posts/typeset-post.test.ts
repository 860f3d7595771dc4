import { expect, test } from 'vitest';
import { typesetPost } from '#lib/posts/typeset-post.ts';
import { samplePost } from '../../sample-post.ts';
import { en, fr } from '../../test-site.ts';

const TEXTS = ['title', 'description', 'updateNote', 'coverAlt', 'appliesTo'] as const;
const written = Object.fromEntries(TEXTS.map((key) => [key, `L'"eau" ? (${key})`]));

test.each(TEXTS)('a post is read with its %s set in its language', (key) => {
  const french = typesetPost(samplePost({ folder: 'essai', lang: fr, ...written }));
  const english = typesetPost(samplePost({ folder: 'essai', lang: en, ...written }));
  expect(french[key]).toBe(`L’«\u00A0eau\u00A0»\u202F? (${key})`);
  expect(english[key]).toBe(`L’“eau” ? (${key})`);
});

test('everything else of a post stays, and the post that was given too', () => {
  const post = samplePost({
    folder: 'essai',
    title: "L'eau",
    tags: ["l'eau"],
    aliases: ["/l'eau/"],
    guid: "l'eau ?",
    canonical: "https://example.org/l'eau",
  });
  const { title, ...rest } = typesetPost(post);
  const { title: typed, ...restAsTyped } = post;
  expect([title, typed]).toEqual(['L’eau', "L'eau"]);
  expect(rest).toEqual(restAsTyped);
});
