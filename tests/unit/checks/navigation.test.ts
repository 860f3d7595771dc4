import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { navigation } from '#config/navigation.ts';
import { preflight } from '#checks/preflight.ts';
import { SOUND_TEXTS, SOUND_TREE, TODAY, writeTree } from '../content-tree.ts';

vi.mock('#config/site.ts', () => import('../test-site.ts'));
vi.mock('#config/navigation.ts', () => ({ navigation: { header: [], footer: [] } }));

/** What stands in a list of the configuration, written there on a line each. */
type Entry = Readonly<Record<string, unknown>>;

let written: { header: Entry[]; footer: Entry[] };
beforeEach(() => {
  written = { header: [], footer: [] };
});

const LABEL = { fr: 'À propos', en: 'About' };
const about = SOUND_TEXTS['pages/about/fr.mdx']!;
const BOTH = { 'pages/about/en.mdx': about.replace('À propos', 'What’s "it" about') };

/** What is told of the navigation that was written, with its line: the first entry is in line 3. */
function tell(pages: Record<string, string>): string[] {
  Object.assign(navigation, written);
  const root = writeTree({ ...SOUND_TREE, ...pages });
  const lines = (entries: readonly Entry[]) =>
    entries.map((entry) => `    ${JSON.stringify(entry)},\n`).join('');
  mkdirSync(path.join(root, 'src', 'config'));
  writeFileSync(
    path.join(root, 'src', 'config', 'navigation.ts'),
    `export const navigation: Navigation<Locale> = {\n  header: [\n${lines(written.header)}  ],\n  footer: [\n${lines(written.footer)}  ],\n};\n`,
  );
  return preflight(root, TODAY)
    .problems.filter(({ file }) => file === 'src/config/navigation.ts')
    .map(({ line, message, fix }) => `${line} ${message} → ${fix}`);
}

describe('a page that the navigation links', () => {
  beforeEach(() => {
    written = {
      header: [{ list: 'tags' }, { page: 'about', label: LABEL }, { page: 'abuot', label: LABEL }],
      footer: [{ page: 'about', label: LABEL }],
    };
  });

  test('has a version in every language; a misspelt one is told with the page that was meant', () => {
    expect(tell({})).toEqual([
      '4 the page `about` is linked but has no en version → write src/content/pages/about/en.mdx, or link it nowhere',
      '5 the page `abuot` is linked but has no en version → write `about`',
      '5 the page `abuot` is linked but has no fr version → write `about`',
    ]);
  });

  test('is not told of where it has them', () => {
    const pages = { ...BOTH, 'pages/abuot/fr.mdx': about, 'pages/abuot/en.mdx': about };
    expect(tell(pages)).toEqual([]);
  });
});

describe('an entry of the navigation', () => {
  test.each<{ what: string; entry: Entry; says: string[] }>([
    {
      what: 'without a label in a language, which is called as its page is',
      entry: { page: 'about', label: { fr: 'À propos' } },
      says: [
        '7 the link to the page `about` has no label in `en` → write `en: \'What’s "it" about\'` in its `label`',
      ],
    },
    {
      what: 'with an empty label',
      entry: { page: 'about', label: { ...LABEL, fr: ' ' } },
      says: [
        "7 the link to the page `about` has no label in `fr` → write `fr: 'À propos'` in its `label`",
      ],
    },
    {
      what: 'without any label',
      entry: { page: 'about' },
      says: [
        '7 the link to the page `about` has no label in `en` → write `en: \'What’s "it" about\'` in its `label`',
        "7 the link to the page `about` has no label in `fr` → write `fr: 'À propos'` in its `label`",
      ],
    },
    {
      what: 'with a label in a language that the site does not have',
      entry: { page: 'about', label: { ...LABEL, de: 'Über' } },
      says: ['7 `de` is no language of this site → remove `de` from the `label`'],
    },
    {
      what: 'with a misspelt list',
      entry: { list: 'archive' },
      says: ['7 `archive` is no list → write `archives`'],
    },
    {
      what: 'of an unknown list',
      entry: { list: 'everything' },
      says: [
        "7 `everything` is no list → write `{ list: 'archives' }` or `{ list: 'tags' }` or `{ list: 'search' }`",
      ],
    },
    {
      what: 'that is none',
      entry: { link: '/x/' },
      says: [
        "7 an entry names no list → write `{ list: 'archives' }` or `{ list: 'tags' }` or `{ list: 'search' }`",
      ],
    },
  ])('$what is told at its line', ({ entry, says }) => {
    written = { header: [{ list: 'tags' }], footer: [{ list: 'search' }, entry] };
    expect(tell(BOTH).toSorted()).toEqual(says);
  });
});
