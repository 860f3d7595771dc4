import { expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND, SOUND_TEXTS } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
const toldOf = (body: string) => problemsIn({ [FILE]: postFile(SOUND, `\n${body}\n`) });

test.each([
  ['un\u200Bmot', '7:3', 'an invisible character, U+200B (zero width space)', 'unmot'],
  ['un\u2060mot', '7:3', 'an invisible character, U+2060 (word joiner)', 'unmot'],
  ['un\uFEFFmot', '7:3', 'an invisible character, U+FEFF (byte order mark)', 'unmot'],
  ['un\u180Emot', '7:3', 'an invisible character, U+180E (Mongolian vowel separator)', 'unmot'],
  ['Texte.\n\nun\u200Emot', '9:3', 'U+200E (left-to-right mark)', 'Texte.\n\nunmot'],
  ['`un\u202Emot`', '7:4', 'U+202E (right-to-left override)', '`unmot`'],
  ['```bash\nls\u2066\n```', '8:3', 'U+2066 (left-to-right isolate)', '```bash\nls\n```'],
  ['un\u061Cmot', '7:3', 'U+061C (Arabic letter mark)', 'unmot'],
  ['un\u200Cmot', '7:3', 'U+200C (zero width non-joiner)', 'unmot'],
  ['un\u200Dmot', '7:3', 'U+200D (zero width joiner)', 'unmot'],
  ['👩\u200Dmot', '7:3', 'U+200D (zero width joiner)', '👩mot'],
  [
    'un\u200B\u200B\u200Dmot',
    '7:3',
    'invisible characters, U+200B (zero width space), U+200D (zero width joiner)',
    'unmot',
  ],
])('%j is told, and mended', (body, at, message, better) => {
  const problems = toldOf(body);
  expect(problems.map(placeOf)).toEqual([`${FILE}:${at} invisible-characters`]);
  expect(problems[0]).toMatchObject({ severity: 'error', fix: expect.stringMatching(/^delete/) });
  expect(problems[0]?.message).toContain(message);
  const { file, start, end, text } = problems[0]!.edit!;
  const written = postFile(SOUND, `\n${body}\n`);
  expect(file).toBe(`src/content/${FILE}`);
  expect(written.slice(0, start) + text + written.slice(end)).toBe(
    postFile(SOUND, `\n${better}\n`),
  );
});

test('each run is told once, at its own place', () => {
  expect(toldOf('un\u200B\u200Bmot\u200B').map(placeOf)).toEqual([
    `${FILE}:7:3 invisible-characters`,
    `${FILE}:7:8 invisible-characters`,
  ]);
});

test.each([
  ['front matter', FILE, postFile(SOUND.replace('Essai', 'Es\u200Bsai')), '2:10'],
  ['a page', 'pages/about/fr.mdx', `${SOUND_TEXTS['pages/about/fr.mdx']}\u200B`, '7:1'],
  ['a data file', 'tags.yaml', `${SOUND_TEXTS['tags.yaml']}# \u200B\n`, '7:3'],
  ['the start of a file, behind its mark', FILE, `\uFEFF\uFEFF${postFile(SOUND)}`, '1:2'],
])('one in %s is told', (_what, file, text, at) => {
  const told = problemsIn({ [file]: text }).filter(({ rule }) => rule === 'invisible-characters');
  expect(told.map(placeOf)).toEqual([`${file}:${at} invisible-characters`]);
});

test('the mark of its encoding may start a file', () => {
  expect(problemsIn({ [FILE]: `\uFEFF${postFile(SOUND)}` })).toEqual([]);
});

test.each([
  'Une espace\u00A0insécable, une fine\u202F: et un mot cou\u00ADpé.',
  '👩\u200D💻 👩🏽\u200D💻 🏳️\u200D🌈 👨\u200D👩\u200D👧 ❤️\u200D🔥',
])('nothing is told of %j', (body) => {
  expect(toldOf(body)).toEqual([]);
});
