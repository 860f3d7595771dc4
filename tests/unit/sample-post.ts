import { toPost, type Post } from '#lib/posts/post.ts';
import type { PostData } from '#schemas/post.ts';
import { fr } from './test-site.ts';

/** What a test says of a post; the rest is that of a plain, published, French one. */
export type Sample = Partial<PostData> & { folder: string; lang?: Post['lang'] };

/** A post made as the site makes it, from front matter and place. */
export function samplePost({ folder, lang = fr, ...data }: Sample): Post {
  return toPost(
    {
      title: `Titre de ${folder}`,
      date: '2020-01-01',
      tags: ['nuage'],
      author: 'auteur-exemple',
      draft: false,
      aliases: [],
      toc: true,
      ...data,
    },
    { folder, lang },
  );
}

/** The folders of posts, in their order. */
export function foldersOf(posts: readonly Post[]): string[] {
  return posts.map(({ folder }) => folder);
}

/** The ids, `folder/lang`, of posts, in their order. */
export function idsOf(posts: readonly Post[]): string[] {
  return posts.map(({ id }) => id);
}
