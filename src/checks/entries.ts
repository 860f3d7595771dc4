import { toPost, type Place, type Post } from '#lib/posts/post.ts';
import { entrySchemas } from '#schemas/plain.ts';
import type { Content, DATA_FILES, EntryFile } from '#source/content.ts';

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
export function idsOf(content: Content, name: (typeof DATA_FILES)[number]): string[] {
  const { data } = content[name];
  return data !== null && typeof data === 'object' ? Object.keys(data) : [];
}
