import type { z } from 'astro/zod';
import { z as zod } from 'astro/zod';
import { toPost, type Place, type Post } from '#lib/posts/post.ts';
import { authorSchema } from '#schemas/author.ts';
import { pageSchema } from '#schemas/page.ts';
import { postSchema } from '#schemas/post.ts';
import { seriesSchema } from '#schemas/series.ts';
import { tagSchema } from '#schemas/tag.ts';
import type { Content, DATA_FILES, EntryFile } from '#source/content.ts';

/** The schemas as plain Node uses them: a picture is the path that was written. */
export const entrySchemas = {
  posts: postSchema({ image: () => zod.string() }),
  pages: pageSchema,
};

export const dataSchemas = {
  tags: zod.record(zod.string(), tagSchema),
  authors: zod.record(zod.string(), authorSchema),
  series: zod.record(zod.string(), seriesSchema),
} satisfies Record<(typeof DATA_FILES)[number], z.ZodType>;

/** A version whose front matter is sound, and the file that it was read from. */
export interface SoundPost {
  post: Post;
  entry: EntryFile & { place: Place };
}

/** The posts that parse; the others are reported by the checks of syntax and schema. */
export function soundPosts(content: Content): SoundPost[] {
  return content.posts.flatMap((entry) => {
    const { place } = entry;
    if (!place) return [];
    const parsed = entrySchemas.posts.safeParse(entry.frontMatter?.data);
    return parsed.success ? [{ post: toPost(parsed.data, place), entry: { ...entry, place } }] : [];
  });
}

/** The ids that a data file defines. */
export function idsOf(content: Content, name: keyof typeof dataSchemas): string[] {
  const { data } = content[name];
  return data !== null && typeof data === 'object' ? Object.keys(data) : [];
}
