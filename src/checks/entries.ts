import { urls } from '#lib/urls.ts';
import { toPost, type Place, type Post } from '#lib/posts/post.ts';
import { entrySchemas } from '#schemas/plain.ts';
import type { Content, DATA_FILES, EntryFile } from '#source/content.ts';
import type { ParsedYaml } from '#source/yaml.ts';

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

/** What YAML says by key, before a schema has judged it; nothing where it says no keys. */
export function recordOf(yaml: ParsedYaml | undefined): Readonly<Record<string, unknown>> {
  const data = yaml?.data;
  return data !== null && typeof data === 'object' ? (data as Record<string, unknown>) : {};
}

/** The ids that a data file defines. */
export function idsOf(content: Content, name: (typeof DATA_FILES)[number]): string[] {
  return Object.keys(recordOf(content[name]));
}

/** The addresses of the posts that do not parse, as far as their files tell. */
export function unsoundAddresses(content: Content, posts: readonly SoundPost[]): Set<string> {
  const sound = new Set(posts.map(({ entry }) => entry.file));
  return new Set(
    content.posts.flatMap(({ file, place, text }) => {
      if (!place || sound.has(file)) return [];
      const [, slug = place.folder] = /^permalinkSlug:[ \t]*["']?([a-z0-9-]+)/m.exec(text) ?? [];
      return [urls.post({ lang: place.lang, slug })];
    }),
  );
}
