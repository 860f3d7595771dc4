import type { Locale } from '#config/site.ts';
import type { ListItem, PostLink } from '#lib/posts/list-item.ts';
import { urls } from '#lib/urls.ts';
import { getGist } from './body.ts';
import type { BlogPost } from './posts.ts';
import { getTagLinks } from './taxonomy.ts';

/** A post as a link. */
export function toPostLink(post: BlogPost): PostLink {
  const { title, lang, date, status } = post;
  return { title, href: urls.post(post), lang, date, status };
}

/** Posts as the lists of a locale show them. */
export function toListItems(posts: readonly BlogPost[], locale: Locale): Promise<ListItem[]> {
  return Promise.all(
    posts.map(async (post) => ({
      ...toPostLink(post),
      ...(await getGist(post)),
      tags: await getTagLinks(post.tags, locale),
    })),
  );
}
