import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readContent } from '#source/content.ts';
import { readToday } from '#source/environment.ts';
import { postFile, SOUND, writeTree } from '../content-tree.ts';
import { en, fr } from '../test-site.ts';

describe('a content folder', () => {
  test('is read as entries with their places, in one order on every machine', () => {
    const root = writeTree({
      'posts/b/fr.mdx': postFile(SOUND),
      'posts/2019/a/en.mdx': postFile(SOUND),
      'posts/b/en.mdx': postFile(SOUND),
      'pages/about/fr.mdx': postFile('title: À propos'),
    });
    const { posts, pages } = readContent(root);
    expect(posts.map(({ file, place }) => [file, place])).toEqual([
      ['src/content/posts/2019/a/en.mdx', { folder: 'a', lang: en }],
      ['src/content/posts/b/en.mdx', { folder: 'b', lang: en }],
      ['src/content/posts/b/fr.mdx', { folder: 'b', lang: fr }],
    ]);
    expect(pages.map(({ file }) => file)).toEqual(['src/content/pages/about/fr.mdx']);
    expect(posts[0]!.absolutePath).toBe(path.join(root, posts[0]!.file));
    expect(posts[0]).toMatchObject({
      frontMatter: { data: { title: 'Essai', date: '2020-01-01', tags: ['nuage'] } },
      body: '\nTexte.\n',
      bodyOffset: 5,
    });
  });

  test('is read with the files that stand in no place, for the checks to tell of them', () => {
    const root = writeTree({
      'posts/a/fr.md': '',
      'posts/a/de.mdx': '',
      'posts/fr.mdx': '',
      'posts/a/fr.markdown': '',
      'posts/a/FR.MDX': '',
    });
    const { posts } = readContent(root);
    expect(posts.map(({ place }) => place)).toEqual(Array(5).fill(undefined));
  });

  test('is read without its pictures and other attachments', () => {
    const root = writeTree({
      'posts/a/portal.png': '',
      'posts/a/script.ts': '',
      'posts/a/notes.txt': '',
      'posts/a/data.yaml': '',
      'posts/a/fr.mdx': postFile(SOUND),
    });
    expect(readContent(root).posts.map(({ file }) => file)).toEqual(['src/content/posts/a/fr.mdx']);
  });

  test('is read with its data files, which know their lines', () => {
    const root = writeTree({
      'tags.yaml': '# étiquettes\nnuage:\n  label: {}\n',
      'authors.yaml': 'broken: [\n',
    });
    const { tags, authors } = readContent(root);
    expect(tags).toMatchObject({
      file: 'src/content/tags.yaml',
      data: { nuage: { label: {} } },
      faults: [],
    });
    expect(tags.positionOf(['nuage', 'label'])).toEqual({ line: 3, column: 3 });
    expect(authors.faults.length).toBeGreaterThan(0);
    expect(authors.data).toBeUndefined();
  });

  test.each([
    { what: 'that is empty', prepare: (root: string) => mkdirSync(path.join(root, 'src/content')) },
    { what: 'that is missing', prepare: () => undefined },
  ])('$what reads as empty', ({ prepare }) => {
    const root = writeTree({});
    mkdirSync(path.join(root, 'src'));
    prepare(root);
    expect(readContent(root)).toMatchObject({
      posts: [],
      pages: [],
      tags: { data: null, faults: [] },
      authors: { data: null, faults: [] },
      series: { data: null, faults: [] },
    });
  });
});

describe('the day of a build', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('is that of BUILD_DATE', () => {
    vi.stubEnv('BUILD_DATE', '2024-06-15');
    expect(readToday()).toBe('2024-06-15');
  });

  test.each(['', undefined])('is today where BUILD_DATE is %j', (value) => {
    vi.stubEnv('BUILD_DATE', value);
    const dayIn = (zone: string) =>
      new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date());
    const before = dayIn('Europe/Paris');
    expect([before, dayIn('Europe/Paris')]).toContain(readToday());
  });
});
