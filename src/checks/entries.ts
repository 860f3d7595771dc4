import type { z } from 'astro/zod';
import { urls } from '#lib/urls.ts';
import { toPost, type Place, type Post } from '#lib/posts/post.ts';
import { entrySchemas } from '#schemas/plain.ts';
import { slug as addressWord } from '#schemas/fields.ts';
import type { PostData } from '#schemas/post.ts';
import type { Content, DATA_FILES, EntryFile } from '#source/content.ts';
import type { ParsedYaml } from '#source/yaml.ts';
import { nearest } from './nearest.ts';

/** A version of which it is known what the site shows and where, and the file that it was read from. */
export interface SoundPost {
  post: Post;
  entry: EntryFile & { place: Place };
}

/**
 * The posts whose addresses, date and lists are known, though something else may be wrong with them.
 * What is wrong is reported by the checks of syntax and schema.
 */
export function soundPosts(content: Content): SoundPost[] {
  return content.posts.flatMap((entry) => {
    const { place, frontMatter } = entry;
    if (!place || !frontMatter || frontMatter.faults.length > 0) return [];
    const parsed = entrySchemas.posts.safeParse(frontMatter.data);
    const data = parsed.success ? parsed.data : withoutFaults(recordOf(frontMatter), place);
    return data ? [{ post: toPost(data, place), entry: { ...entry, place } }] : [];
  });
}

/** The keys that say what the site shows, and where. */
const DECISIVE = ['aliases', 'date', 'draft', 'permalinkSlug', 'series', 'tags'];

/** A front matter without the values that are wrong; nothing where one of these is decisive. */
function withoutFaults(
  written: Readonly<Record<string, unknown>>,
  { folder }: Place,
): PostData<string> | undefined {
  const { shape } = entrySchemas.posts;
  const names = Object.keys(shape);
  const isDecisive = (key: string) => DECISIVE.includes(nearest(key, names) ?? '');
  if (Object.keys(written).some((key) => !names.includes(key) && isDecisive(key))) return undefined;
  const values: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries<z.ZodType>(shape)) {
    const parsed = schema.safeParse(written[key]);
    if (!parsed.success && DECISIVE.includes(key)) return undefined;
    values[key] = parsed.success ? parsed.data : schema.safeParse(undefined).data;
  }
  const title = typeof written.title === 'string' ? written.title.trim() : '';
  return { ...values, title: title === '' ? folder : title } as PostData<string>;
}

/** What YAML says by key, before a schema has judged it; nothing where it says no keys. */
export function recordOf(yaml: ParsedYaml | undefined): Readonly<Record<string, unknown>> {
  const data = yaml?.data;
  return data !== null && typeof data === 'object' ? (data as Record<string, unknown>) : {};
}

/** Whether a value is a group of keys: an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The ids that a data file defines. */
export function idsOf(content: Content, name: (typeof DATA_FILES)[number]): string[] {
  return Object.keys(recordOf(content[name]));
}

/**
 * The addresses of the posts of which too little is known, and of those that can have none such, as far
 * as their files tell.
 */
export function unsoundAddresses(content: Content, posts: readonly SoundPost[]): Set<string> {
  const sound = new Set(
    posts
      .filter(({ post }) => addressWord.safeParse(post.slug).success)
      .map(({ entry }) => entry.file),
  );
  return new Set(
    content.posts.flatMap(({ file, place, text }) => {
      if (!place || sound.has(file)) return [];
      const [, slug = place.folder] = /^permalinkSlug:[ \t]*["']?([a-z0-9-]+)/m.exec(text) ?? [];
      return [urls.post({ lang: place.lang, slug })];
    }),
  );
}
