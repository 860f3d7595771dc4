import { expect, test } from 'vitest';
import { placeOf, postFile, SOUND, toldBy } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';

test.each([
  ['a long title', SOUND.replace('Essai', 'long '.repeat(20))],
  ['an unknown key', `${SOUND}\nimaginaire: 1`],
  ['a key without the other that it goes with', `${SOUND}\nseries: ascension`],
])('%s hides neither the aliases nor the dates of its post', (_, sound) => {
  const head = `updated: 2000-01-01\naliases: [/posts/premier/]\n${sound}`;
  const tree = { [FILE]: postFile(head) };
  expect(toldBy('schema', tree).length).toBeGreaterThan(0);
  expect(toldBy('schedule', tree).map(placeOf)).toEqual([`${FILE}:2:1 schedule`]);
  expect(toldBy('redirect', tree).map(placeOf)).toEqual([`${FILE}:3:11 redirect`]);
});

test.each(['date: 2020-02-30', 'date: 2020-01-01\nalias: [/x/]'])(
  '%s keeps from telling what its post claims',
  (date) => {
    const head = `title: Essai\n${date}\ntags: [nuage]\naliases: [/posts/premier/]`;
    expect(toldBy('redirect', { [FILE]: postFile(head) })).toEqual([]);
  },
);
