import { expect, test, vi } from 'vitest';
import { en as sound } from '#i18n/en.ts';
import { fr } from '#i18n/fr.ts';
import { toldBy } from '../content-tree.ts';

const written = vi.hoisted(() => ({ en: {} as Record<string, unknown> }));

vi.mock('#config/site.ts', () => import('../test-site.ts'));
vi.mock('#i18n/translate.ts', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  writtenDictionary: (locale: string) => (locale === 'en' ? written.en : fr),
}));

/** What is told of the English texts with some changed, which are written one a line from line 2. */
function told(changes: Readonly<Record<string, unknown>>, without = '') {
  const texts = Object.entries({ ...sound, ...changes }).filter(([key]) => key !== without);
  written.en = Object.fromEntries(texts);
  const lines = texts.map(([key, text]) => `  '${key}': ${JSON.stringify(text)},`);
  const source = ['export const en = {', ...lines, '};', ''].join('\n');
  return toldBy('dictionary', { '../i18n/en.ts': source }).map(
    ({ file, line, column, severity, message, fix }) => ({
      at: `${file}:${line}:${column}`,
      severity,
      message,
      fix,
    }),
  );
}

const lineOf = (key: string) => Object.keys(written.en).indexOf(key) + 2;

test('the dictionaries of the site itself are sound', () => {
  expect(told({})).toEqual([]);
});

test.each([
  ['list.page', 'Page {pgae} of {total}', '{pgae}', 'write `{page}`'],
  ['list.page', 'Page {page} of {tottal}', '{tottal}', 'write `{total}`'],
  ['list.page', 'Page { page } of {total}', '{ page }', 'write `{page}`'],
  ['list.page', 'Page {page of {total}', '{page of ', 'write `{page}`'],
  ['list.empty', 'No posts of {site} yet.', '{site}', 'remove it'],
  ['post.by', 'by {{author}}', '{{author}}', 'write `{author}`'],
  ['list.empty', 'No posts of {{site}} yet.', '{{site}}', 'remove it'],
  ['list.empty', 'No posts of ${site} yet.', '${site}', 'remove it'],
  ['post.by', 'by {zzzzzz}', '{zzzzzz}', 'write `{author}`'],
])('%s: %j is told of at the place that nothing fills in', (key, text, braces, fix) => {
  const [problem, ...more] = told({ [key]: text });
  const column = `  '${key}': "`.length + text.indexOf(braces) + 1;
  expect(more).toEqual([]);
  expect(problem).toEqual({
    at: `src/i18n/en.ts:${lineOf(key)}:${column}`,
    severity: 'error',
    message: `\`${key}\` names \`${braces}\`, which nothing fills in`,
    fix: expect.stringContaining(fix),
  });
});

test.each([
  ['list.page', 'Page ${page} of {total}', '${page}', 'write `{page}`'],
  ['list.page', 'Page {page} of %{total}', '%{total}', 'write `{total}`'],
  ['list.page', 'Page #{page} of {total}', '#{page}', 'write `{page}`'],
])('%s: %j is told of for the sign that readers would see', (key, text, braces, fix) => {
  expect(told({ [key]: text })).toMatchObject([
    {
      severity: 'error',
      message: `\`${key}\` has \`${braces}\`, whose \`${braces[0]}\` would be shown`,
      fix,
    },
  ]);
  const [, better = ''] = /`(.*)`/.exec(fix)!;
  expect(told({ [key]: text.replace(braces, () => better) })).toEqual([]);
});

test.each([
  [
    'a value that a text does not say',
    'list.page',
    'Page {page}',
    'warning',
    'does not say `{total}`',
  ],
  ['what is no text', 'list.newer', 7, 'error', '`list.newer` is no text'],
  ['a plural without one of its forms', 'count.posts', { one: '{count}' }, 'error', 'is no text'],
  ['a key that there is not', 'list.nowhere', 'Nowhere', 'error', 'unknown key `list.nowhere`'],
])('%s is told of at its key', (_what, key, text, severity, message) => {
  const problems = told({ [key]: text });
  expect(problems).toMatchObject([{ severity, message: expect.stringContaining(message) }]);
  expect(problems[0]!.at).toBe(`src/i18n/en.ts:${lineOf(key)}:3`);
});

test('the form of one need not say its number', () => {
  expect(told({ 'count.posts': { one: 'One post', other: '{count} posts' } })).toEqual([]);
});

test('a key that is missing is told of at the start, and one that is misspelt once', () => {
  expect(told({}, 'list.older')).toMatchObject([
    { at: 'src/i18n/en.ts:1:1', message: 'the key `list.older` is missing' },
  ]);
  expect(told({ 'list.oldr': 'Older' }, 'list.older')).toMatchObject([
    { message: 'unknown key `list.oldr`', fix: 'write `list.older`' },
  ]);
});

test('a dictionary that is no object is told of', () => {
  written.en = null as unknown as Record<string, unknown>;
  expect(toldBy('dictionary', { '../i18n/en.ts': 'export const en = null;\n' })).toMatchObject([
    { file: 'src/i18n/en.ts', severity: 'error', message: 'the dictionary is no object' },
  ]);
});
