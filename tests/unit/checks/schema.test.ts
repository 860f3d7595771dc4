import { describe, expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const SENTENCE = 'Une phrase assez longue pour une description de page ou de liste.';
const LONG = 'x'.repeat(201);

test('a sound folder has no problem', () => {
  expect(problemsIn({})).toEqual([]);
});

test('a post that says everything has no problem', () => {
  const everything = `title: Tout
date: 2020-01-01T09:30
tags: [nuage, reseau]
description: ${SENTENCE}
updated: 2021-01-01
updateNote: Des chiffres nouveaux.
draft: false
author: auteur-exemple
series: ascension
seriesOrder: 1
cover: ./portal.png
coverAlt: Un portail.
aliases: [/2018/02/27/essai/]
permalinkSlug: autre-mot
canonical: https://example.com/essai/
guid: https://example.org/?p=12
appliesTo: Kubernetes 1.7
supersededBy: premier
translatedFrom: { lang: en, digest: abc }
toc: false`;
  const original = {
    'posts/essai/en.mdx': postFile('title: An essay\ndate: 2020-01-01\ntags: [nuage]'),
  };
  const problems = problemsIn({ [FILE]: postFile(everything), ...original });
  // The digest is none of the original: what its translation rule has to say.
  expect(problems.filter(({ rule }) => rule !== 'translation')).toEqual([]);
});

test('an item that is empty is written or removed, and then nothing is told', () => {
  const tagged = (tags: string) => ({ [FILE]: postFile(SOUND.replace(/^tags.*/m, tags)) });
  const [problem, ...others] = problemsIn(tagged('tags:\n  - nuage\n  -'));
  expect(others).toEqual([]);
  expect(problem!.fix).toContain('write its value, or remove it');
  expect(problemsIn(tagged('tags:\n  - nuage'))).toEqual([]);
});

test.each([
  ['20250103', '2025-01-03'],
  ['"20250103"', '2025-01-03'],
  ['2025/01/03', '2025-01-03'],
  ['2025-1-3', '2025-01-03'],
  ['03.01.2025', '2025-01-03'],
  ['31/01/2025', '2025-01-31'],
  ['01/31/2025', '2025-01-31'],
  ['Jan 3, 2025', '2025-01-03'],
  ['3 janvier 2025', '2025-01-03'],
  ['January 3rd, 2025', '2025-01-03'],
  ['"2025-01-03T9:30"', '2025-01-03T09:30'],
])('the date %s is told of, and what is told passes', (written, meant) => {
  const withDate = (date: string) =>
    problemsIn({ [FILE]: postFile(`title: Essai\ndate: ${date}\ntags: [nuage]`) });
  expect(withDate(written)).toMatchObject([{ fix: `write ${meant} as \`date\`` }]);
  expect(withDate(meant).filter(({ rule }) => rule === 'schema')).toEqual([]);
});

test('a date that may be of two months is told of with both', () => {
  const problems = problemsIn({
    [FILE]: postFile('title: Essai\ndate: 03/01/2025\ntags: [nuage]'),
  });
  expect(problems).toMatchObject([
    { fix: 'write it as YYYY-MM-DD, which is 2025-01-03 or 2025-03-01' },
  ]);
});

/** Front matter with one mistake, and what is told of it. */
const MISTAKES: { what: string; yaml: string; at: string; message: string; fix: string }[] = [
  {
    what: 'no title',
    yaml: 'date: 2020-01-01\ntags: [nuage]',
    at: '2:1',
    message: '`title` is missing',
    fix: 'add `title: …`',
  },
  {
    what: 'no date',
    yaml: 'title: Essai\ntags: [nuage]',
    at: '2:1',
    message: '`date` is missing',
    fix: 'add `date: …`',
  },
  {
    what: 'no tags',
    yaml: 'title: Essai\ndate: 2020-01-01',
    at: '2:1',
    message: '`tags` is missing',
    fix: 'add `tags: …`',
  },
  {
    what: 'a misspelt key',
    yaml: `${SOUND}\ndescripton: ${SENTENCE}`,
    at: '5:1',
    message: 'unknown key `descripton`',
    fix: 'write `description`',
  },
  {
    what: 'a key in another case',
    yaml: `${SOUND}\nDraft: true`,
    at: '5:1',
    message: 'unknown key `Draft`',
    fix: 'write `draft`',
  },
  {
    what: 'a key that is near no other',
    yaml: `${SOUND}\nimaginaire: 1`,
    at: '5:1',
    message: 'unknown key `imaginaire`',
    fix: 'remove it; the keys are title, date',
  },
  {
    what: 'a misspelt key inside another',
    yaml: `${SOUND}\ntranslatedFrom: { lang: en, digest: a, langue: en }`,
    at: '5:40',
    message: 'unknown key `translatedFrom.langue`',
    fix: 'write `lang`',
  },
  {
    what: 'a day that is not',
    yaml: 'title: Essai\ndate: 2019-02-30\ntags: [nuage]',
    at: '3:1',
    message: '2019-02 has 28 days, there is no "2019-02-30"',
    fix: '2019-07-02',
  },
  {
    what: 'a month that is not',
    yaml: 'title: Essai\ndate: 2019-13-01\ntags: [nuage]',
    at: '3:1',
    message: 'no month 13',
    fix: '2019-07-02',
  },
  {
    what: 'a date in words',
    yaml: 'title: Essai\ndate: 2 juillet 2019\ntags: [nuage]',
    at: '3:1',
    message: '"2 juillet 2019" is not a date',
    fix: '2019-07-02',
  },
  {
    what: 'a year alone',
    yaml: 'title: Essai\ndate: 2019\ntags: [nuage]',
    at: '3:1',
    message: '"2019" is not a date',
    fix: '2019-07-02',
  },
  {
    what: 'an empty title',
    yaml: 'title: "  "\ndate: 2020-01-01\ntags: [nuage]',
    at: '2:1',
    message: 'the title is empty',
    fix: '`title`',
  },
  {
    what: 'a title without a value',
    yaml: 'title:\ndate: 2020-01-01\ntags: [nuage]',
    at: '2:1',
    message: '`title`',
    fix: 'Title',
  },
  {
    what: 'a long title',
    yaml: `title: ${'x'.repeat(91)}\ndate: 2020-01-01\ntags: [nuage]`,
    at: '2:1',
    message: 'longer than 90 characters',
    fix: 'at most 90 characters',
  },
  {
    what: 'an empty list of tags',
    yaml: 'title: Essai\ndate: 2020-01-01\ntags: []',
    at: '4:1',
    message: 'at least one tag',
    fix: 'content/tags.yaml',
  },
  {
    what: 'a tag that is no list',
    yaml: 'title: Essai\ndate: 2020-01-01\ntags: nuage',
    at: '4:1',
    message: '`tags`',
    fix: 'Ids from `content/tags.yaml`',
  },
  {
    what: 'a tag that is a number',
    yaml: 'title: Essai\ndate: 2020-01-01\ntags:\n  - nuage\n  - 5',
    at: '6:5',
    message: 'found `5`',
    fix: 'write it in quotes',
  },
  {
    what: 'a short description',
    yaml: `${SOUND}\ndescription: Courte.`,
    at: '5:1',
    message: 'shorter than 50 characters',
    fix: '50 to 200 characters',
  },
  {
    what: 'a long description',
    yaml: `${SOUND}\ndescription: ${LONG}`,
    at: '5:1',
    message: 'longer than 200 characters',
    fix: '50 to 200 characters',
  },
  {
    what: 'a draft in words',
    yaml: `${SOUND}\ndraft: oui`,
    at: '5:1',
    message: 'found `"oui"`',
    fix: 'write `true` or `false`',
  },
  {
    what: 'an update without its note',
    yaml: `${SOUND}\nupdated: 2021-01-01`,
    at: '5:1',
    message: '`updated` stands without `updateNote`',
    fix: 'add `updateNote`, or remove `updated`',
  },
  {
    what: 'a note without its update',
    yaml: `${SOUND}\nupdateNote: Des chiffres.`,
    at: '5:1',
    message: '`updateNote` stands without `updated`',
    fix: 'add `updated`',
  },
  {
    what: 'a cover without its text',
    yaml: `${SOUND}\ncover: ./portal.png`,
    at: '5:1',
    message: '`cover` stands without `coverAlt`',
    fix: 'add `coverAlt`',
  },
  {
    what: 'a series without a place in it',
    yaml: `${SOUND}\nseries: ascension`,
    at: '5:1',
    message: '`series` stands without `seriesOrder`',
    fix: 'add `seriesOrder`',
  },
  {
    what: 'a place in no series',
    yaml: `${SOUND}\nseriesOrder: 1`,
    at: '5:1',
    message: '`seriesOrder` stands without `series`',
    fix: 'add `series`',
  },
  {
    what: 'a place before the first',
    yaml: `${SOUND}\nseries: ascension\nseriesOrder: 0`,
    at: '6:1',
    message: 'found `0`',
    fix: 'Place in the series',
  },
  {
    what: 'a slug with a capital',
    yaml: `${SOUND}\npermalinkSlug: Essai`,
    at: '5:1',
    message: 'lower-case letters',
    fix: '`permalinkSlug`',
  },
  {
    what: 'an alias with its origin',
    yaml: `${SOUND}\naliases:\n  - /ancien/\n  - https://example.org/ancien/`,
    at: '7:5',
    message: 'starts with one slash',
    fix: '`aliases.1`',
  },
  {
    what: 'a canonical address that is a path',
    yaml: `${SOUND}\ncanonical: /essai/`,
    at: '5:1',
    message: 'not the address of a page',
    fix: '`canonical`',
  },
  {
    what: 'a translation from no locale',
    yaml: `${SOUND}\ntranslatedFrom: { lang: de, digest: abc }`,
    at: '5:19',
    message: '`translatedFrom.lang`',
    fix: '`translatedFrom.lang`',
  },
  {
    what: 'front matter that is a list',
    yaml: '- title',
    at: '2:1',
    message: 'the file',
    fix: 'the file',
  },
];

describe('a post is told of', () => {
  test.each(MISTAKES)('$what', ({ yaml, at, message, fix }) => {
    const problems = problemsIn({ [FILE]: postFile(yaml) });
    expect(problems.map(placeOf)).toEqual([`${FILE}:${at} schema`]);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      message: expect.stringContaining(message),
      fix: expect.stringContaining(fix),
    });
  });

  test('all its mistakes at once, in order of place', () => {
    const problems = problemsIn({
      [FILE]: postFile('date: 2019-02-30\ntags: []\nimaginaire: 1\ndraft: oui'),
    });
    expect(problems.map(({ line }) => line)).toEqual([2, 2, 3, 4, 5]);
    expect(problems.map(({ message }) => message).join('\n')).toContain('`title` is missing');
  });

  test('keys that belong together even where another is missing', () => {
    const problems = problemsIn({
      [FILE]: postFile('date: 2020-01-01\ntags: [nuage]\nupdated: 2021-01-01'),
    });
    const messages = problems.map(({ message }) => message).join('\n');
    expect(messages).toContain('`title` is missing');
    expect(messages).toContain('`updated` stands without `updateNote`');
  });

  test('its mistakes at the lines of a file with Windows line ends', () => {
    const text = postFile(`${SOUND}\ndraft: oui`).replaceAll('\n', '\r\n');
    expect(problemsIn({ [FILE]: text }).map(placeOf)).toEqual([`${FILE}:5:1 schema`]);
  });
});

describe('a page is told of', () => {
  const PAGE = 'pages/contact/fr.mdx';

  test.each([
    { what: 'no title', yaml: `description: ${SENTENCE}`, message: '`title` is missing' },
    { what: 'no description', yaml: 'title: Contact', message: '`description` is missing' },
    {
      what: 'a short description',
      yaml: 'title: Contact\ndescription: Courte.',
      message: 'shorter than 50 characters',
    },
    {
      what: 'a key of posts',
      yaml: `title: Contact\ndescription: ${SENTENCE}\ntags: [nuage]`,
      message: 'unknown key `tags`',
    },
  ])('$what', ({ yaml, message }) => {
    const problems = problemsIn({ [PAGE]: postFile(yaml) });
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      `src/content/${PAGE} schema`,
    ]);
    expect(problems[0]?.message).toContain(message);
  });
});
