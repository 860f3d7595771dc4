import { describe, expect, test } from 'vitest';
import { placeOf, postFile, problemsIn, SOUND, type Tree } from '../content-tree.ts';

const POST = postFile(SOUND);
const SLUGGED = postFile(`${SOUND}\npermalinkSlug: commun`);
const PAGE = postFile(
  'title: Page\ndescription: Une phrase assez longue pour la description d’une page entière.',
);

describe('the author is told of', () => {
  test.each<{ what: string; files: Tree; at: string; message: string; fix: string }>([
    {
      what: 'a slug that is given twice',
      files: { 'posts/un/fr.mdx': SLUGGED, 'posts/deux/fr.mdx': SLUGGED },
      at: 'posts/un/fr.mdx:5:1',
      message: 'the address /posts/commun/ is already that of src/content/posts/deux/fr.mdx',
      fix: '`permalinkSlug`, other than `commun`',
    },
    {
      what: 'a slug that is another post’s folder',
      files: { 'posts/commun/fr.mdx': POST, 'posts/un/fr.mdx': SLUGGED },
      at: 'posts/un/fr.mdx:5:1',
      message: 'is already that of src/content/posts/commun/fr.mdx',
      fix: 'other than `commun`',
    },
    {
      what: 'a page at the address of another',
      files: { 'pages/a-propos/fr.mdx': PAGE },
      at: 'pages/about/fr.mdx:1:1',
      message: 'the address /a-propos/ is already that of src/content/pages/a-propos/fr.mdx',
      fix: '`pages` of src/config/site.ts',
    },
    {
      what: 'a page at an address of the lists',
      files: { 'pages/tags/fr.mdx': PAGE },
      at: 'pages/tags/fr.mdx:1:1',
      message: '`tags` belongs to the site itself',
      fix: 'rename the folder',
    },
    {
      what: 'a page at the address of the cards',
      files: { 'pages/og/fr.mdx': PAGE },
      at: 'pages/og/fr.mdx:1:1',
      message: '`og` belongs to the site itself',
      fix: 'rename the folder',
    },
    {
      what: 'a page at the address of the search',
      files: { 'pages/recherche/fr.mdx': PAGE },
      at: 'pages/recherche/fr.mdx:1:1',
      message: '`recherche` belongs to the site itself',
      fix: 'rename the folder',
    },
    {
      what: 'a page at the address of a locale',
      files: { 'pages/en/fr.mdx': PAGE },
      at: 'pages/en/fr.mdx:1:1',
      message: '`en` belongs to the site itself',
      fix: 'rename the folder',
    },
    {
      what: 'a post whose folder is all digits',
      files: { 'posts/2018/fr.mdx': POST },
      at: 'posts/2018/fr.mdx:2:1',
      message: '`2018` is all digits',
      fix: 'rename the folder',
    },
    {
      what: 'a page whose folder is all digits',
      files: { 'pages/404/fr.mdx': PAGE },
      at: 'pages/404/fr.mdx:1:1',
      message: '`404` is all digits',
      fix: 'rename the folder',
    },
    {
      what: 'a post whose word is the lists’ own',
      files: { 'posts/un/fr.mdx': SLUGGED.replace('commun', 'page') },
      at: 'posts/un/fr.mdx:5:1',
      message: '`page` belongs to the site itself',
      fix: 'another word as `permalinkSlug`',
    },
  ])('$what', ({ files, at, message, fix }) => {
    const problems = problemsIn(files);
    expect(problems.map(placeOf)).toEqual([`${at} address`]);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      message: expect.stringContaining(message),
      fix: expect.stringContaining(fix),
    });
  });

  test('a slug that is used twice in grouped folders', () => {
    const problems = problemsIn({
      'posts/2018/un/fr.mdx': SLUGGED,
      'posts/2019/deux/fr.mdx': SLUGGED,
    });
    expect(problems.map(placeOf)).toEqual(['posts/2019/deux/fr.mdx:5:1 address']);
  });
});

test.each<{ what: string; files: Tree }>([
  {
    what: 'one slug in two languages',
    files: { 'posts/un/fr.mdx': SLUGGED, 'posts/deux/en.mdx': SLUGGED },
  },
  {
    what: 'one slug for both versions of a post',
    files: { 'posts/un/fr.mdx': SLUGGED, 'posts/un/en.mdx': SLUGGED },
  },
  {
    what: 'a page and a post of one word',
    files: { 'posts/commun/fr.mdx': POST, 'pages/commun/fr.mdx': PAGE },
  },
  { what: 'a post named like a list', files: { 'posts/tags/fr.mdx': POST } },
])('nothing is told of $what', ({ files }) => {
  expect(problemsIn(files)).toEqual([]);
});

describe('a remedy is right when it is taken at its word:', () => {
  test.each<{ what: string; files: Tree; mended: Tree }>([
    {
      what: 'a word of its own for one of two posts',
      files: { 'posts/un/fr.mdx': SLUGGED, 'posts/deux/fr.mdx': SLUGGED },
      mended: { 'posts/un/fr.mdx': SLUGGED, 'posts/deux/fr.mdx': POST },
    },
    {
      what: 'another word for a post that has one, whatever its folder',
      files: { 'posts/un/fr.mdx': SLUGGED.replace('commun', '"2018"') },
      mended: { 'posts/un/fr.mdx': SLUGGED },
    },
    {
      what: 'another word for a folder of digits',
      files: { 'posts/2018/fr.mdx': POST },
      mended: { 'posts/2018/fr.mdx': SLUGGED },
    },
    {
      what: 'another folder for a page',
      files: { 'pages/tags/fr.mdx': PAGE },
      mended: { 'pages/etiquettes/fr.mdx': PAGE },
    },
  ])('$what', ({ files, mended }) => {
    const told = problemsIn(files);
    expect(told.map(({ rule }) => rule)).toEqual(['address']);
    expect(problemsIn(mended)).toEqual([]);
  });

  test('a folder is not to be renamed where its name is no address', () => {
    const [problem] = problemsIn({ 'posts/un/fr.mdx': SLUGGED.replace('commun', 'page') });
    expect(problem?.fix).toBe('give the post another word as `permalinkSlug`');
  });
});
