import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuildRecord } from '#lib/posts/schedule.ts';
import { buildSite, createSite, removeSite, type Site } from '../fixtures/site.ts';
import { distOf, pageAt, readFile, textOf } from './built-site.ts';

test.each([
  { name: 'bilingual', next: '2024-06-16' },
  { name: 'english', next: null },
] as const)('/build.json of the $name site tells its day and the next', ({ name, next }) => {
  const record = JSON.parse(readFile(distOf(name), 'build.json')) as BuildRecord;
  expect(record).toMatchObject({ date: '2024-06-15', next });
  expect(record.addresses).toContain('/rss.xml');
});

describe('a build', () => {
  let site: Site;
  let output = '';
  const POST =
    '---\ntitle: TITLE\ndate: 2023-03-01\ntags: [alpha]\n---\n\n## A heading\n\nSome text.\n';

  beforeAll(() => {
    site = createSite('english');
    const posts = path.join(site.root, 'src/content/posts');
    const write = (folder: string, text: string) => {
      mkdirSync(path.join(posts, folder), { recursive: true });
      writeFileSync(path.join(posts, folder, 'en.mdx'), text);
    };
    write('later', POST.replace('2023-03-01', '2024-07-01').replace('TITLE', 'Waiting'));
    write('marked', `\uFEFF${POST.replace('TITLE', 'Byte order mark')}`);
    write('windows', POST.replace('TITLE', 'Windows line ends').replaceAll('\n', '\r\n'));
    write('dated', POST.replace('TITLE', '2024-01-01'));
    write('old', POST.replace('2023-03-01', '1900-01-01').replace('TITLE', 'Old'));
    write('../../../elsewhere/linked', POST.replace('TITLE', 'Linked'));
    symlinkSync('../../../elsewhere/linked', path.join(posts, 'linked'));
    const built = buildSite(site);
    output = built.output;
    expect(built.status, output).toBe(0);
  });
  afterAll(() => removeSite(site));

  test('says what waits, and until when', () => {
    expect(output).toContain(
      'src/content/posts/later/en.mdx:3:1  schedule  waits until 2024-07-01',
    );
    const record = JSON.parse(
      readFileSync(path.join(site.dist, 'build.json'), 'utf8'),
    ) as BuildRecord;
    expect(record).toMatchObject({ date: '2024-06-15', next: '2024-07-01' });
    expect(record.addresses).toEqual(
      expect.arrayContaining(['/about/', '/posts/old/', '/tags/alpha/', '/tags/alpha/rss.xml']),
    );
    expect(record.addresses).not.toContain('/posts/later/');
  });

  test.each([
    { where: 'posts/old/index.html', date: '"datePublished":"1900-01-01"' },
    {
      where: 'posts/old/index.html',
      date: 'article:published_time" content="1900-01-01"',
    },
    { where: 'posts/old/index.html', date: '<time datetime="1900-01-01"' },
    { where: 'posts/old.md', date: 'date: 1900-01-01' },
    { where: 'sitemap-0.xml', date: '<lastmod>1900-01-01</lastmod>' },
    { where: 'rss.xml', date: '<pubDate>Mon, 01 Jan 1900 12:00:00 GMT</pubDate>' },
    { where: 'atom.xml', date: '<published>1900-01-01T12:00:00.000Z</published>' },
    { where: 'feed.json', date: '"date_published":"1900-01-01T12:00:00.000Z"' },
  ])('writes a date from before standard time in $where as $date', ({ where, date }) => {
    expect(readFile(site.dist, where)).toContain(date);
  });

  test.each([
    { what: 'with a byte order mark', address: '/posts/marked/', title: 'Byte order mark' },
    { what: 'with Windows line ends', address: '/posts/windows/', title: 'Windows line ends' },
    { what: 'whose title reads as a date', address: '/posts/dated/', title: '2024-01-01' },
    { what: 'in a linked folder', address: '/posts/linked/', title: 'Linked' },
  ])('shows a post $what like any other', ({ address, title }) => {
    const { document } = pageAt(site.dist, address);
    expect(textOf(document.querySelector('h1'))).toBe(title);
    expect(document.querySelector('.prose h2')?.id).toBe('a-heading');
    expect(textOf(document.querySelector('.prose'))).toBe('A heading Some text.');
  });
});
