import { describe, expect, test } from 'vitest';
import { site } from '../test-site.ts';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const titled = (title: string) => ({
  [FILE]: postFile(SOUND.replace('title: Essai', `title: "${title}"`)),
});

describe('a title that a social card cannot show whole', () => {
  test.each([
    ['un dessin', 'Café ☕ chaud', '☕ (U+2615)'],
    ['un dessin hors du plan de base', 'Fusée 🚀', '🚀 (U+1F680)'],
    ['du grec', 'Le Ω et le Δ', 'Ω (U+03A9), Δ (U+0394)'],
    ['du chinois', '云', '云 (U+4E91)'],
    ['une flèche', 'De A → B → C', '→ (U+2192)'],
  ])('is told with its place and its characters, each once: %s', (_what, title, names) => {
    const problems = problemsIn(titled(title));
    expect(problems.map(placeOf)).toEqual([`${FILE}:2:1 characters`]);
    expect(problems[0]).toMatchObject({
      severity: 'warning',
      message: `\`title\` has what the site’s fonts lack, and the social card leaves out: ${names}`,
      fix: expect.stringContaining('src/config/characters.ts'),
    });
  });

  test('is told of a draft too', () => {
    const draft = postFile(`${SOUND.replace('Essai', 'Essai ☕')}\ndraft: true`);
    expect(problemsIn({ [FILE]: draft }).map(placeOf)).toEqual([`${FILE}:2:1 characters`]);
  });
});

test.each([
  'L’œuvre — « été », “quoted” & 10\u202f000\u00a0€ : 100\u00a0% ?',
  'Ça dépend… de l\u2011un ou de l’autre\u00ad',
  // The letter and its accent apart, as some systems write them.
  'De\u0301ja\u0300 vu',
])('nothing is told of %j', (title) => {
  expect(problemsIn(titled(title))).toEqual([]);
});

test('a site’s name is told where it is written', () => {
  const { name } = site;
  site.name = 'Ωmega';
  const problems = problemsIn({});
  site.name = name;
  expect(problems).toMatchObject([
    { file: 'src/config/site.ts', rule: 'characters', severity: 'warning' },
  ]);
  expect(problems[0]?.message).toContain('`name` has');
});
