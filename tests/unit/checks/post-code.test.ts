import { beforeEach, describe, expect, test } from 'vitest';
import { site } from '#config/site.ts';
import { siteSchema } from '#schemas/site.ts';
import { placeOf, postFile, problemsIn, SOUND } from '../content-tree.ts';

const FILE = 'posts/essai/fr.mdx';
/** The body’s first line of text is the file’s seventh. */
const toldOf = (body: string) =>
  problemsIn({ [FILE]: postFile(SOUND, `\n${body}\n`) }).filter(({ rule }) => rule === 'post-code');

beforeEach(() => {
  Object.assign(site, { posts: { code: false } });
});

describe('where the configuration refuses code, an author is told of', () => {
  test.each([
    { body: "import a from 'charts';", at: '7:1', found: 'an import', fix: 'remove it' },
    { body: 'export const a = 1;', at: '7:1', found: 'an export', fix: 'remove it' },
    { body: 'Il y en a {1 + 1}.', at: '7:11', found: '`{…}` is code', fix: '\\{' },
    { body: '{process.env.HOME}', at: '7:1', found: '`{…}` is code', fix: 'as text' },
    { body: '{frontmatter.title}', at: '7:1', found: '`{…}` is code', fix: 'as text' },
    { body: '{<b>Mot</b>}', at: '7:1', found: '`{…}` is code', fix: 'as text' },
    { body: '{-"1"}', at: '7:1', found: '`{…}` is code', fix: 'as text' },
    { body: '{-(-1)}', at: '7:1', found: '`{…}` is code', fix: 'as text' },
    { body: '{/a/}', at: '7:1', found: '`{…}` is code', fix: 'as text' },
    { body: '{`a${1}`}', at: '7:1', found: '`{…}` is code', fix: 'as text' },
    { body: '{"a" /* b */ + "c"}', at: '7:1', found: '`{…}` is code', fix: 'as text' },
    { body: '> - {(() => 1)()}', at: '7:5', found: '`{…}` is code', fix: 'as text' },
    { body: '<p id={1 + 1}>Texte</p>', at: '7:4', found: 'the value of `id`', fix: 'id="…"' },
    { body: '<p {...{}}>Texte</p>', at: '7:1', found: 'attributes by code', fix: 'in quotes' },
    {
      body: '<Details summary={<b>a</b>}>Texte</Details>',
      at: '7:10',
      found: '`summary`',
      fix: 'summary="…"',
    },
  ])('$body', ({ body, at, found, fix }) => {
    const problems = toldOf(body);
    expect(problems.map(placeOf)).toEqual([`${FILE}:${at} post-code`]);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      message: expect.stringContaining(found),
      fix: expect.stringContaining(fix),
    });
  });

  test('the same in a page', () => {
    const page = `---\ntitle: Une page\ndescription: ${'Une phrase assez longue pour une description. '.repeat(2)}\n---\n\n{1 + 1}\n`;
    const told = problemsIn({ 'pages/about/fr.mdx': page }).map(placeOf);
    expect(told).toEqual(['pages/about/fr.mdx:6:1 post-code']);
  });
});

test('what is told of as code is not told of again by what it shows', () => {
  const body = '{[1, 2]} {frontmatter.titel} <b {...{}}>a</b>';
  const told = problemsIn({ [FILE]: postFile(SOUND, `\n${body}\n`) });
  expect(told.filter(({ rule }) => /^(?:shown-value|markup)$/.test(rule))).toEqual([]);
});

test.each([
  'Un mot{\' \'}et un autre {"a"} {`b`} {12}.',
  '{-1} {+5} <b tabIndex={-1}>a</b>',
  '{/* Une remarque. */}',
  '{}',
  '{\n  // Une remarque.\n}',
  '<ol start={3} reversed={true} title={"a" /* b */}>\n\n<li>a</li>\n\n</ol>',
  '<Figure src="./portal.png" alt="" decorative />',
  '\\{a\\} `{b}`',
])('nothing is told there of %j', (body) => {
  expect(toldOf(body)).toEqual([]);
});

test.each([undefined, { code: true }])(
  'nothing is told where the configuration says %j',
  (posts) => {
    Object.assign(site, { posts });
    expect(toldOf('export const a = 1;\n\n{a}')).toEqual([]);
  },
);

test('the configuration may say it, and nothing else of posts', () => {
  const issuesOf = (posts: unknown) =>
    siteSchema.safeParse({ ...site, posts }).error?.issues.map(({ path }) => path.join('.')) ?? [];
  expect(issuesOf({ code: false })).toEqual([]);
  expect(issuesOf(undefined)).toEqual([]);
  expect(issuesOf({ code: 'no' })).toEqual(['posts.code']);
  expect(issuesOf({ cod: false })).not.toEqual([]);
});
