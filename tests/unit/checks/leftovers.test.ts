import { expect, test } from 'vitest';
import { placeOf, postFile, SOUND, toldBy } from '../content-tree.ts';

test('a site that was made from another is told where it still speaks of that', () => {
  const problems = toldBy('leftover', {
    '../config/site.ts': "export const site = {\n  url: 'https://cloudinthealps.example',\n};\n",
    'authors.yaml': 'cloud-in-the-alps:\n  name: Auteur Exemple\n  kind: person\n',
    'pages/about/fr.mdx': postFile('title: Cloud in the Alps', 'Cloud in the Alps, encore.\n'),
  });
  expect(problems.map(placeOf)).toEqual([
    'src/config/site.ts:2:17 leftover',
    'authors.yaml:1:1 leftover',
    'pages/about/fr.mdx:2:8 leftover',
    'pages/about/fr.mdx:4:1 leftover',
  ]);
  expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
});

test('a post may name whom it likes', () => {
  const tree = { 'posts/essai/fr.mdx': postFile(SOUND, 'D’après Cloud in the Alps.\n') };
  expect(toldBy('leftover', tree)).toEqual([]);
});
