import { expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const toldOf = (body: string) => problemsIn({ [FILE]: postFile(SOUND, `\n${body}\n`) });

test.each([
  {
    what: 'an unknown kind',
    body: '> [!DANGER]\n> Texte.',
    at: '7:1',
    message: 'unknown kind of callout `danger`: there are note, tip, important, warning, caution',
    fix: 'write one of note',
  },
  {
    what: 'a misspelt kind in a list',
    body: '- Un\n\n  > [!Warnin]\n  > Texte.',
    at: '9:3',
    message: 'unknown kind of callout `warnin`',
    fix: 'write `warning`',
  },
  {
    what: 'text beside the marker',
    body: '> [!TIP] Un titre\n> Texte.',
    at: '7:1',
    message: 'text stands on the line of `[!TIP]`',
    fix: '<Callout kind="tip" title="…">',
  },
])('$what is told at its place', ({ body, at, message, fix }) => {
  const problems = toldOf(body);
  expect(problems.map(placeOf)).toEqual([`${FILE}:${at} callout`]);
  expect(problems[0]?.message).toContain(message);
  expect(problems[0]?.fix).toContain(fix);
});

test.each([
  '> [!NOTE]\n> Texte.',
  '> [!caution]\n>\n> Texte.',
  '> Une citation.',
  '> [Un lien](https://example.com/) !',
  '[!DANGER] hors d’une citation.',
  '```markdown\n> [!DANGER]\n```',
])('nothing is told of %j', (body) => {
  expect(toldOf(body)).toEqual([]);
});
