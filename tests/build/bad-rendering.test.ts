import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { buildSite, createSite, removeSite, type Site } from '../fixtures/site.ts';
import { FRONT, writePost } from './planted-post.ts';
let site: Site | undefined;
afterEach(() => {
  if (site) removeSite(site);
});

test('what only rendering finds leaves no site either', () => {
  site = createSite('english');
  writePost(
    path.join(site.root, 'src', 'content', 'posts'),
    'third/en.mdx',
    `${FRONT}\n{(() => { throw new Error('too late') })()}\n`,
  );
  const { status, output } = buildSite(site);
  expect(status).toBe(1);
  expect(output).toContain('too late');
  expect(existsSync(site.dist)).toBe(false);
});

test.each([
  {
    what: 'a component that needs its page',
    part: '---\nconst { length } = Astro.params.slug;\n---\n<p>{length}</p>\n',
    text: "import Part from './Part.astro';\n\n<Part />\n",
    found: 'the text cannot be rendered for feeds, outside its page: ',
    remedy: 'use components that need nothing of the page that they stand in',
  },
  {
    what: 'a component with a link that starts from its page',
    part: '<a href="further/">Further</a>\n',
    text: "import Part from './Part.astro';\n\n<Part />\n",
    found:
      'an element or a component of the text has `further/`, which leads nowhere: a post’s address has nothing below it',
    remedy: 'write there the path of a file of the content, or an address from the site’s root',
  },
  {
    what: 'a text that makes a feed too large',
    part: '',
    text: 'Many words that nobody can read. '.repeat(31_000),
    found:
      '/atom.xml has 1027 KB with this text, the largest of 3, which has 1024 KB; readers take 1000 KB',
    remedy: 'shorten the text, or write a smaller `length` in src/config/feeds.ts',
  },
])('$what is told without a stack trace, and leaves no site', ({ part, text, found, remedy }) => {
  site = createSite('english');
  const posts = path.join(site.root, 'src', 'content', 'posts');
  writePost(posts, 'third/Part.astro', part);
  writePost(posts, 'third/en.mdx', `${FRONT}\n${text}`);
  const { status, output } = buildSite(site);
  expect(status).toBe(1);
  expect(output).toContain(`src/content/posts/third/en.mdx:1:1  feed  ${found}`);
  expect(output).toContain(`→ ${remedy}`);
  expect(output).not.toMatch(/\n\s+at /);
  expect(existsSync(site.dist)).toBe(false);
});

test('a value that is shown as no text is told at its place, and leaves no site', () => {
  site = createSite('english');
  const posts = path.join(site.root, 'src', 'content', 'posts');
  writePost(posts, 'third/en.mdx', `${FRONT}\nText.\n\nOf {JSON.parse('{}') + ''}.\n`);
  const { status, output } = buildSite(site);
  expect(status).toBe(1);
  expect(output).toContain(
    'src/content/posts/third/en.mdx:9:4  shown-value  the page shows `[object Object]`',
  );
  expect(output).not.toMatch(/\n\s+at /);
  expect(existsSync(site.dist)).toBe(false);
});
