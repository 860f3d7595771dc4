import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { soundPosts } from '#checks/entries.ts';
import { preflight } from '#checks/preflight.ts';
import { formatProblem } from '#lib/problems.ts';
import { toTextBlocks } from '#lib/posts/plain-text.ts';
import { readingMinutes } from '#lib/posts/reading-time.ts';
import { typeset } from '#lib/typography/typeset.ts';
import { nodesOf } from '#lib/mdx-tree.ts';
import { readContent } from '#source/content.ts';
import { parseBody } from '#source/mdx.ts';
import { readToday } from '#source/environment.ts';

/** Properties that hold for every post, whatever posts there are. */
const root = path.resolve(import.meta.dirname, '../..');
const content = readContent(root);
const posts = soundPosts(content);
const rows = posts.map(({ post, entry }) => [entry.file, { post, entry }] as const);

// Reading every diagram takes seconds on a busy machine.
test('the pre-flight finds no error in the content', { timeout: 60_000 }, () => {
  const errors = preflight(root, readToday()).problems.filter(
    ({ severity }) => severity === 'error',
  );
  expect(errors.map(formatProblem)).toEqual([]);
});

test('every file of the posts is a post', () => {
  expect(rows.map(([file]) => file).toSorted()).toEqual(
    content.posts.map(({ file }) => file).toSorted(),
  );
});

test('no two posts of one language have one title or one description', () => {
  for (const key of ['title', 'description'] as const) {
    const texts = posts.flatMap(({ post }) => (post[key] ? [`${post.lang} ${post[key]}`] : []));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  }
});

test('no alias is claimed twice', () => {
  const aliases = posts.flatMap(({ post }) => post.aliases);
  expect(aliases.filter((alias, index) => aliases.indexOf(alias) !== index)).toEqual([]);
});

describe.runIf(rows.length > 0)('every post', () => {
  test.each(rows)(
    '%s has headings that start at the second level and skip none',
    (_file, { entry }) => {
      const levels = nodes(entry).flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
      expect(levels[0] ?? 2).toBe(2);
      expect(
        levels.filter((level, index) => level < 2 || level > (levels[index - 1] ?? 1) + 1),
      ).toEqual([]);
    },
  );

  test.each(rows)('%s has pictures that exist and say what they show', (_file, { entry }) => {
    for (const node of nodes(entry)) {
      if (node.type !== 'image') continue;
      expect(node.alt).toBeTruthy();
      if (node.url.startsWith('.'))
        expect(existsSync(path.resolve(path.dirname(entry.absolutePath), node.url))).toBe(true);
    }
  });

  test.each(rows)('%s is the same when it is set twice', (_file, { entry, post }) => {
    const prose = nodes(entry).flatMap((node) => (node.type === 'text' ? [node.value] : []));
    for (const text of [...prose, post.title, post.description ?? '', post.updateNote ?? '']) {
      const set = typeset(text, post.lang);
      expect(typeset(set, post.lang)).toBe(set);
    }
  });

  test.each(rows)('%s links over https, or to itself and its neighbours', (_file, { entry }) => {
    const urls = nodes(entry).flatMap((node) => (node.type === 'link' ? [node.url] : []));
    expect(urls.filter((url) => !/^(?:https:\/\/|\.{1,2}\/|\/|#)/.test(url))).toEqual([]);
  });

  test.each(rows)('%s takes a time to read', (_file, { entry, post }) => {
    const minutes = readingMinutes(
      toTextBlocks(entry.body, post.lang).map(({ text }) => text),
      post.lang,
    );
    expect(Number.isInteger(minutes) && minutes >= 1).toBe(true);
  });
});

function nodes(entry: (typeof posts)[number]['entry']) {
  const body = parseBody(entry);
  if ('fault' in body) throw new Error(`${entry.file}: ${body.fault.message}`);
  return nodesOf(body.tree);
}
