import { describe, expect, test } from 'vitest';
import { placeOf, problemsIn, SOUND_TEXTS } from '../content-tree.ts';

const DESCRIPTION = '  description: { fr: Une phrase., en: A sentence. }\n';

/** What is added to a sound data file, counted from the first line added. */
const MISTAKES: {
  what: string;
  file: 'tags.yaml' | 'authors.yaml' | 'series.yaml';
  added: string;
  line: number;
  column: number;
  message: string;
  fix: string;
}[] = [
  {
    what: 'a tag without a label',
    file: 'tags.yaml',
    added: `azur:\n${DESCRIPTION}`,
    line: 1,
    column: 1,
    message: '`azur.label` is missing',
    fix: 'add `label: …`',
  },
  {
    what: 'a tag with a label in no language',
    file: 'tags.yaml',
    added: `azur:\n  label: {}\n${DESCRIPTION}`,
    line: 2,
    column: 3,
    message: 'there is no text in any language of the site',
    fix: 'write one, such as `fr: …`',
  },
  {
    what: 'a tag with a label in a language that the site does not have',
    file: 'tags.yaml',
    added: `azur:\n  label: { fr: Azur, en: Azure, de: Azur }\n${DESCRIPTION}`,
    line: 2,
    column: 33,
    message: 'unknown key `azur.label.de`',
    fix: 'fr, en',
  },
  {
    what: 'a tag with a misspelt key',
    file: 'tags.yaml',
    added: `azur:\n  label: { fr: Azur, en: Azure }\n${DESCRIPTION}  descripton: x\n`,
    line: 4,
    column: 3,
    message: 'unknown key `azur.descripton`',
    fix: 'write `description`',
  },
  {
    what: 'a tag that is a text',
    file: 'tags.yaml',
    added: 'azur: Azur\n',
    line: 1,
    column: 1,
    message: '`azur` is not a group of keys',
    fix: 'write `azur: { … }`',
  },
  {
    what: 'a tag whose id is no address word',
    file: 'tags.yaml',
    added: `Été 2019:\n  label: { fr: Été, en: Summer }\n${DESCRIPTION}`,
    line: 1,
    column: 1,
    message: 'Été 2019',
    fix: '',
  },
  {
    what: 'a series whose id is no address word',
    file: 'series.yaml',
    added: `a/b:\n  title: { fr: Titre, en: Title }\n${DESCRIPTION}`,
    line: 1,
    column: 1,
    message: 'a/b',
    fix: '',
  },
  {
    what: 'a series without a title',
    file: 'series.yaml',
    added: `azur:\n${DESCRIPTION}`,
    line: 1,
    column: 1,
    message: '`azur.title` is missing',
    fix: 'add `title: …`',
  },
  {
    what: 'an author of no kind',
    file: 'authors.yaml',
    added: 'autre:\n  name: Autre Exemple\n',
    line: 1,
    column: 1,
    message: '`autre.kind` is missing',
    fix: 'add `kind: …`',
  },
  {
    what: 'an author of an unknown kind',
    file: 'authors.yaml',
    added: 'autre:\n  name: Autre Exemple\n  kind: robot\n',
    line: 3,
    column: 3,
    message: 'found `"robot"`',
    fix: '`autre.kind`',
  },
  {
    what: 'an author whose address is none',
    file: 'authors.yaml',
    added: 'autre:\n  name: Autre Exemple\n  kind: person\n  url: example.org\n',
    line: 4,
    column: 3,
    message: '`autre.url`',
    fix: '`autre.url`',
  },
  ...[
    'ada',
    '@ada',
    'ada@social.example.org',
    'https://social.example.org/@ada',
    '@ada@social',
  ].map((fediverse) => ({
    what: `an author whose account on the fediverse is ${fediverse}`,
    file: 'authors.yaml' as const,
    added: `autre:\n  name: Autre Exemple\n  kind: person\n  fediverse: '${fediverse}'\n`,
    line: 4,
    column: 3,
    message: '@name@host, such as @ada@mastodon.example',
    fix: '`autre.fediverse`',
  })),
  {
    what: 'an author with a profile that is no address',
    file: 'authors.yaml',
    added: 'autre:\n  name: Autre Exemple\n  kind: person\n  profiles: [example.org]\n',
    line: 4,
    column: 14,
    message: '`autre.profiles.0`',
    fix: '`autre.profiles.0`',
  },
];

describe('a data file is told of', () => {
  test.each(MISTAKES)('$what', ({ file, added, line, column, message, fix }) => {
    const sound = SOUND_TEXTS[file]!;
    const above = sound.split('\n').length - 1;
    const problems = problemsIn({ [file]: sound + added });
    expect(problems.map(placeOf)).toEqual([`${file}:${above + line}:${column} schema`]);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      message: expect.stringContaining(message),
      fix: expect.stringContaining(fix),
    });
    expect(problems[0]?.fix).not.toBe('');
  });

  test('nothing of an author who says all that may be said', () => {
    const added = `autre:
  name: Autre Exemple
  kind: person
  url: https://example.org/autre/
  profiles: [https://social.example.org/@ada.b, https://example.org/autre/]
  fediverse: '@ada.b_1@social.example.org'
  page: about
`;
    expect(problemsIn({ 'authors.yaml': SOUND_TEXTS['authors.yaml']! + added })).toEqual([]);
  });

  test('being a list', () => {
    const problems = problemsIn({ 'series.yaml': '- ascension\n' });
    expect(problems.map(placeOf)).toEqual(['series.yaml:1:1 schema']);
    expect(problems[0]?.message).toContain('the file');
  });

  test('nothing where it is empty or missing and nobody needs it', () => {
    expect(problemsIn({ 'series.yaml': '' })).toEqual([]);
    expect(problemsIn({ 'series.yaml': null })).toEqual([]);
    expect(problemsIn({ 'series.yaml': '# none yet\n' })).toEqual([]);
  });
});
