import { describe, expect, test, vi } from 'vitest';
import { preflight } from '#checks/preflight.ts';
import { SOUND_TEXTS, SOUND_TREE, TODAY, writeTree } from '../content-tree.ts';

vi.mock('#config/site.ts', () => import('../test-site.ts'));
const written = vi.hoisted(() => ({ navigation: undefined as unknown }));

vi.mock('#config/navigation.ts', () => ({
  get navigation() {
    return written.navigation;
  },
}));

const FILE = 'src/config/navigation.ts';

/** What is told of a navigation that is written in its file as it is exported. */
function tell(navigation: unknown, tree: Record<string, string> = {}) {
  written.navigation = navigation;
  const source = `export const navigation = ${JSON.stringify(navigation, null, 2)};\n`;
  const root = writeTree({ ...SOUND_TREE, '../config/navigation.ts': source, ...tree });
  return preflight(root, TODAY, { rules: [], isCi: false }).problems.filter(
    ({ file, severity }) => file === FILE && severity !== 'information',
  );
}

const LABEL = { fr: 'À propos', en: 'About' };
const about = SOUND_TEXTS['pages/about/fr.mdx']!;
const ABOUT = { 'pages/about/en.mdx': about };

describe('a page that the navigation links', () => {
  const navigation = {
    header: [{ list: 'tags' }, { page: 'about', label: LABEL }, { page: 'abuot', label: LABEL }],
    footer: [{ page: 'about', label: LABEL }],
  };

  test('has a version in every language; a misspelt one is told with the page that was meant', () => {
    expect(tell(navigation).map((one) => `${one.line} ${one.message} → ${one.fix}`)).toEqual([
      '7 the page `about` is linked but has no en version → write src/content/pages/about/en.mdx, or link it nowhere',
      '14 the page `abuot` is linked but has no en version → write `about`',
      '14 the page `abuot` is linked but has no fr version → write `about`',
    ]);
  });

  test('is not told of where it has them', () => {
    const pages = { 'pages/abuot/fr.mdx': about, 'pages/abuot/en.mdx': about };
    expect(tell(navigation, { ...ABOUT, ...pages })).toEqual([]);
  });
});

describe('the form of the navigation', () => {
  const FORMS = "write `{ list: 'tags' }`, or `{ page: 'about', label: { fr: '…', en: '…' } }`";

  test.each<{ entry: unknown; at?: string; says: string; fix: string }>([
    { entry: { list: 'tagss' }, at: '4:7', says: 'found `"tagss"`', fix: 'write `tags`' },
    {
      entry: { list: 'everything' },
      at: '4:7',
      says: '`list` is none of the site’s',
      fix: "write one of 'archives', 'tags', 'search'",
    },
    { entry: { lst: 'tags' }, at: '4:7', says: 'unknown key `lst`', fix: 'write `list`' },
    {
      entry: { list: 'tags', label: LABEL },
      at: '5:7',
      says: 'has a label of its own',
      fix: 'remove `label`',
    },
    {
      entry: { list: 'tags', page: 'about' },
      says: 'both `list` and `page`',
      fix: 'keep `list` alone',
    },
    { entry: { href: '/x/', label: 'X' }, says: 'neither `list` nor `page`', fix: FORMS },
    { entry: {}, says: 'neither `list` nor `page`', fix: FORMS },
    { entry: null, says: '`null` is no entry', fix: FORMS },
    { entry: ['tags'], says: '`["tags"]` is no entry', fix: FORMS },
    { entry: 'tags', says: '`"tags"` is no entry', fix: "write `{ list: 'tags' }`" },
    { entry: { page: 7, label: LABEL }, at: '4:7', says: 'found `7`', fix: "`page: 'about'`" },
    { entry: { page: '', label: LABEL }, at: '4:7', says: 'found `""`', fix: "`page: 'about'`" },
    { entry: { page: 'about' }, says: 'has no `label`', fix: "`label: { fr: '…', en: '…' }`" },
    { entry: { page: 'about', lable: LABEL }, at: '5:7', says: '`lable`', fix: 'write `label`' },
    {
      entry: { page: 'about', label: 'About' },
      at: '5:7',
      says: 'no text for each language',
      fix: "write `label: { fr: '…', en: '…' }`",
    },
    {
      entry: { page: 'about', label: { fr: 'À propos' } },
      at: '5:7',
      says: 'the label of the page `about` has no text for `en`',
      fix: "write `en: '…'` in its `label`",
    },
    {
      entry: { page: 'about', label: { fr: 'À propos', en: ' ' } },
      at: '7:9',
      says: 'no text for `en`',
      fix: "write `en: '…'` in its `label`",
    },
    {
      entry: { page: 'about', label: { ...LABEL, de: 'Über' } },
      at: '8:9',
      says: 'a text for `de`, which is no locale of the site',
      fix: 'remove `de`',
    },
  ])('$entry is told of once, at $at', ({ entry, at = '3:5', says, fix }) => {
    const problems = tell({ header: [entry], footer: [] }, ABOUT);
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual([at]);
    expect(problems[0]).toMatchObject({
      message: expect.stringContaining(says),
      fix: expect.stringContaining(fix),
    });
  });

  test.each<{ navigation: unknown; at: string; says: string; fix: string }>([
    { navigation: null, at: '1:8', says: '`navigation` is no object', fix: 'header: […]' },
    { navigation: [], at: '1:8', says: '`navigation` is no object', fix: 'header: […]' },
    { navigation: { header: [] }, at: '1:8', says: 'has no `footer`', fix: 'add `footer: []`' },
    { navigation: { header: [], footr: [] }, at: '3:3', says: '`footr`', fix: 'write `footer`' },
    { navigation: { header: {}, footer: [] }, at: '2:3', says: 'no list', fix: '`header: […]`' },
    {
      navigation: { header: [], footer: [], aside: [] },
      at: '4:3',
      says: 'unknown key `aside`',
      fix: 'remove it',
    },
  ])('$navigation is told of at $at', ({ navigation, at, says, fix }) => {
    const problems = tell(navigation, ABOUT);
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual([at]);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      message: expect.stringContaining(says),
      fix: expect.stringContaining(fix),
    });
  });
});
