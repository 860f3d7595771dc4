import { expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const toldOf = (body: string) => problemsIn({ [FILE]: postFile(SOUND, `\n${body}\n`) });

test.each([
  ['## Un titre\n\nTexte.\n\n## Un titre', ['11:1'], '`#un-titre` of another, on line 7'],
  ['## Un titre\n\n### Un **titre**', ['9:1'], '`#un-titre` of another'],
  ['## Un\n\n## UN\n\n## Un', ['9:1', '11:1'], '`#un` of another, on line 7'],
  ['## Un\n\n> ## Un', ['9:3'], '`#un` of another, on line 7'],
  ['## 🎉\n\n### !', ['7:1', '9:1'], 'a heading without an anchor'],
])('%j has an anchor twice, or lacks one', (body, places, message) => {
  const problems = toldOf(body);
  expect(problems.map(placeOf)).toEqual(places.map((at) => `${FILE}:${at} heading-anchor`));
  expect(problems[0]?.severity).toBe('error');
  expect(problems[0]?.message).toContain(message);
});

test.each([
  '## Un\n\n### Deux\n\n## Un, deux',
  '## Été\n\n## Ete',
  '## Un\n\n`## Un`\n\n<h2>Un</h2>',
])('nothing is told of %j', (body) => {
  expect(toldOf(body)).toEqual([]);
});
