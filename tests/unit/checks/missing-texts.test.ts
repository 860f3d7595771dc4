import { expect, test } from 'vitest';
import { problemsIn, SOUND_TEXTS } from '../content-tree.ts';

const POST = '---\ntitle: Essai\ndate: 2020-01-01\ntags: [azur]\n---\n\nTexte.\n';

test.each<{ what: string; file: 'tags.yaml' | 'series.yaml'; added: string; says: string[] }>([
  {
    what: 'a tag that has a label in one language and nothing else',
    file: 'tags.yaml',
    added: 'azur:\n  label: { fr: Azur }\n',
    says: [
      'has no `label.en`, `description`:',
      'add `en: …` to `label`, and add `description: { fr: …, en: … }`',
    ],
  },
  {
    what: 'a tag that lacks its description in one language',
    file: 'tags.yaml',
    added: 'azur:\n  label: { fr: Azur, en: Azure }\n  description: { en: All of it. }\n',
    says: ['the tag `azur` has no `description.fr`:', 'add `fr: …` to `description`'],
  },
  {
    what: 'a series that has a title and nothing else',
    file: 'series.yaml',
    added: 'azur:\n  title: { fr: Azur, en: Azure }\n',
    says: ['the series `azur` has no `description`', 'add `description: { fr: …, en: … }`'],
  },
])('$what is a warning, and may be used', ({ file, added, says }) => {
  const tags = `${SOUND_TEXTS['tags.yaml']!}azur:\n  label: { fr: Azur, en: Azure }\n  description: { fr: X., en: X. }\n`;
  const problems = problemsIn({
    'tags.yaml': file === 'tags.yaml' ? SOUND_TEXTS[file]! + added : tags,
    'series.yaml': SOUND_TEXTS['series.yaml']! + (file === 'series.yaml' ? added : ''),
    'posts/essai/fr.mdx': POST,
  });
  expect(problems).toMatchObject([
    { rule: 'missing-text', severity: 'warning', file: `src/content/${file}` },
  ]);
  for (const words of says)
    expect(`${problems[0]!.message} → ${problems[0]!.fix}`).toContain(words);
});

test('a tag whose key is misspelt is told of that alone', () => {
  const added = 'azur:\n  label: { fr: Azur, en: Azure }\n  descripton: { fr: X., en: X. }\n';
  const problems = problemsIn({ 'tags.yaml': SOUND_TEXTS['tags.yaml']! + added });
  expect(problems.map(({ rule }) => rule)).toEqual(['schema']);
});
