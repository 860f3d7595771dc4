import { getEntry, render, type CollectionEntry } from 'astro:content';
import { parseMdx } from '#lib/mdx-tree.ts';
import { toExcerpt } from '#lib/posts/excerpt.ts';
import { toPageNeeds } from '#lib/posts/page-needs.ts';
import type { Post } from '#lib/posts/post.ts';
import { toTextBlocks } from '#lib/posts/plain-text.ts';
import { readingMinutes } from '#lib/posts/reading-time.ts';
import { oncePer } from './once.ts';

/** What a list tells of a post's text. */
export interface Gist {
  /** The description, or the text's first words. */
  summary: string;
  minutes: number;
}

/** The gist of a post; worked out once a build. */
export const getGist = oncePer((post: Post) => post.id, toGist);

/** The rendered body of a post or a page, its headings, and what it needs; made once a build. */
export const renderBody = oncePer(
  (collection: 'posts' | 'pages', id: string) => `${collection} ${id}`,
  async (collection, id) => {
    const entry = await getExisting(collection, id);
    return {
      ...(await render(entry)),
      needs: toPageNeeds(bodyOf(entry)),
      file: entry.filePath ?? '',
    };
  },
);

/** The text of a post as it was written, without its front matter. */
export async function getBody({ id }: Pick<Post, 'id'>): Promise<string> {
  return bodyOf(await getExisting('posts', id));
}

/**
 * In `dev` a text that does not parse has none of what is read of it: its page says why, by the file. Astro
 * keeps the text of before for a moment after it is mended, which would be told in place of the page.
 */
function bodyOf({ body = '' }: { body?: string }): string {
  if (!import.meta.env.IS_DEV_SERVER) return body;
  try {
    parseMdx(body);
    return body;
  } catch {
    return '';
  }
}

async function getExisting<C extends 'posts' | 'pages'>(
  collection: C,
  id: string,
): Promise<CollectionEntry<C>> {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`There is no entry ${id} in ${collection}.`);
  return entry as CollectionEntry<C>;
}

async function toGist(post: Post): Promise<Gist> {
  const blocks = toTextBlocks(await getBody(post), post.lang);
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph');
  const textOf = (some: typeof blocks) => some.map(({ text }) => text);
  return {
    summary: post.description ?? toExcerpt(textOf(paragraphs), post.lang),
    minutes: readingMinutes(textOf(blocks), post.lang),
  };
}
