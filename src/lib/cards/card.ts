import { site } from '#config/site.ts';
import { formatDate } from '#lib/dates.ts';
import type { Post } from '#lib/posts/post.ts';
import { siteName } from '#lib/site-texts.ts';
import { typeset } from '#lib/typography/typeset.ts';
import { urls } from '#lib/urls.ts';

/** What a page shows of itself where a link to it is shared: a picture with its title. */
export interface Card {
  /** Path of the picture, base included. */
  path: string;
  title: string;
  /** The line below the title. */
  meta: string;
}

/** In pixels, as those who show it like it. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** The card of one version of a post. */
export function postCard(post: Pick<Post, 'title' | 'date' | 'lang' | 'slug'>): Card {
  const date = formatDate(post.date, site.locales[post.lang].intl);
  return {
    path: urls.postCard(post),
    title: typeset(post.title, post.lang),
    meta: `${siteName()} · ${date}`,
  };
}

/** The card of every other page, which says where it is and so needs no language. */
export function defaultCard(): Card {
  const { host, pathname } = new URL(urls.absolute(site.base));
  return {
    path: urls.defaultCard(),
    title: siteName(),
    meta: host + pathname.replace(/\/$/, ''),
  };
}

/** The card at a path of the site, of one of some posts or of the other pages; no other is made. */
export function cardAt(path: string, posts: readonly Post[]): Card | undefined {
  if (!/\/og\/.+\.png$/.test(path)) return undefined;
  if (path === urls.defaultCard()) return defaultCard();
  const post = posts.find((one) => urls.postCard(one) === path);
  return post && postCard(post);
}

/** What a card says, for those who do not see it. */
export function cardText({ title, meta }: Card): string {
  return `${title} · ${meta}`;
}
