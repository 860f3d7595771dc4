import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { preflight } from '#checks/preflight.ts';
import { hasErrors } from '#lib/problems.ts';
import {
  isOfFiles,
  placeOf,
  postFile,
  problemsIn,
  SOUND,
  SOUND_TEXTS,
  SOUND_TREE,
  TODAY,
  writeTree,
} from '../content-tree.ts';
import { idsOf } from '../sample-post.ts';
import { en, fr } from '../test-site.ts';

const PAGE = SOUND_TEXTS['pages/about/fr.mdx']!;

describe('what a build is told of the content', () => {
  const read = () => {
    const root = writeTree({
      ...SOUND_TREE,
      'posts/2019/groupe/fr.mdx': postFile(SOUND),
      'posts/premier/en.mdx': postFile(`${SOUND}\npermalinkSlug: first`),
      'posts/brouillon/fr.mdx': postFile(`${SOUND}\ndraft: true`),
      'posts/futur/fr.mdx': postFile('title: Plus tard\ndate: 2024-06-16\ntags: [nuage]'),
      'pages/about/en.mdx': PAGE,
      'pages/seule/en.mdx': PAGE,
    });
    const { addresses, ...rest } = preflight(root, TODAY, { rules: [], isCi: false });
    const byFile = [...addresses].map(([file, address]) => [path.relative(root, file), address]);
    return { ...rest, addresses: Object.fromEntries(byFile) as Record<string, string> };
  };

  test('are no problems where there are none', () => {
    expect(read().problems.filter(isOfFiles)).toEqual([]);
  });

  test('are the addresses of its files', () => {
    expect(read().addresses).toEqual({
      'src/content/posts/2019/groupe/fr.mdx': '/posts/groupe/',
      'src/content/posts/premier/fr.mdx': '/posts/premier/',
      'src/content/posts/premier/en.mdx': '/en/posts/first/',
      'src/content/posts/brouillon/fr.mdx': '/posts/brouillon/',
      'src/content/posts/futur/fr.mdx': '/posts/futur/',
      'src/content/pages/about/fr.mdx': '/a-propos/',
      'src/content/pages/about/en.mdx': '/en/about/',
      'src/content/pages/seule/en.mdx': '/en/seule/',
    });
  });

  test('are the posts that readers may see: no draft, nothing of tomorrow', () => {
    expect(idsOf(read().published).toSorted()).toEqual(['groupe/fr', 'premier/en', 'premier/fr']);
  });

  test('are the languages of its pages', () => {
    const { pages } = read();
    expect(pages.get('about')?.toSorted()).toEqual([en, fr]);
    expect(pages.get('seule')).toEqual([en]);
    expect([...pages.keys()].toSorted()).toEqual(['about', 'seule']);
  });
});

describe('problems', () => {
  test('of several files come at once, in order of file, line and column', () => {
    const problems = problemsIn({
      'posts/z/fr.mdx': postFile(SOUND, '\n{name}\n'),
      'posts/b/fr.mdx': postFile('title: Essai\ndate: 2019-02-30\ntags: [nuage]'),
      'posts/a/fr.md': postFile(SOUND),
      'posts/c/fr.mdx': postFile(SOUND, '\n[a](../absent/fr.mdx)\n'),
      'posts/d/fr.mdx': postFile('title: Essai\ndate: 2020-01-01\ntags: [resau]'),
      'tags.yaml': `${SOUND_TEXTS['tags.yaml']}azur: x\n`,
    });
    expect(problems.map(placeOf)).toEqual([
      'posts/a/fr.md:1:1 file-name',
      'posts/b/fr.mdx:3:1 schema',
      'posts/c/fr.mdx:7:1 post-link',
      'posts/d/fr.mdx:4:8 reference',
      'posts/z/fr.mdx:7:1 mdx-name',
      'tags.yaml:7:1 schema',
    ]);
    expect(hasErrors(problems)).toBe(true);
    expect(problems.every(({ fix, message }) => fix !== '' && message !== '')).toBe(true);
  });

  test('are the same when the same tree is read again', () => {
    const tree = { 'posts/b/fr.mdx': postFile('draft: oui'), 'posts/a/fr.md': '' };
    expect(problemsIn(tree)).toEqual(problemsIn(tree));
  });

  test('keep a post out of what is published, and leave the others in', () => {
    const root = writeTree({ ...SOUND_TREE, 'posts/casse/fr.mdx': postFile('title: Essai') });
    const { published, problems } = preflight(root, TODAY);
    expect(idsOf(published)).toEqual(['premier/fr']);
    expect(hasErrors(problems)).toBe(true);
  });

  test('of a project without content are those of its authors alone', () => {
    const root = writeTree({});
    const { problems, published } = preflight(root, TODAY, { rules: [], isCi: false });
    expect({ published, problems: problems.filter(isOfFiles) }).toMatchObject({
      published: [],
      problems: [{ rule: 'reference' }],
    });
  });
});

describe('the day of the build', () => {
  test.each([
    { day: '2024-02-30', words: '2024-02 has 29 days' },
    { day: '15/06/2024', words: 'is not a date' },
    { day: '2024-06-15T10:00', words: 'has a time' },
  ])('$day is told to be none', ({ day, words }) => {
    expect(problemsIn({}, day)).toMatchObject([
      { rule: 'site-config', message: expect.stringContaining(words), severity: 'error' },
    ]);
  });
});
