import { getCollection, type CollectionEntry } from 'astro:content';
import { redirects } from '#config/redirects.ts';
import { recordableIn } from '#lib/addresses/ledger.ts';
import { createSiteMap } from '#lib/addresses/site-map.ts';
import { createBlogIndex } from '#lib/posts/blog-index.ts';
import { toPlace, toPost, type Post } from '#lib/posts/post.ts';
import { statusOf, type Status } from '#lib/posts/published.ts';
import { toBuildRecord, type BuildRecord } from '#lib/posts/schedule.ts';
import { languagesByFolder } from '#lib/posts/translations.ts';
import { typesetPost } from '#lib/posts/typeset-post.ts';
import { once } from './once.ts';

/** A post as Astro has it, its cover made ready for `astro:assets`. */
export type BlogPost = Post<CollectionEntry<'posts'>['data']['cover']> & { status: Status };

async function getWrittenPosts(): Promise<BlogPost[]> {
  const entries = await getCollection('posts');
  return entries.flatMap((entry) => {
    const place = toPlace(`${entry.id}.mdx`);
    if (!place) return [];
    const post = typesetPost(toPost(entry.data, place));
    return [{ ...post, status: statusOf(post, import.meta.env.TODAY) }];
  });
}

/** The posts that this build shows: in `dev` drafts and scheduled ones too. The only place that decides it. */
async function getShownPosts(): Promise<BlogPost[]> {
  const posts = await getWrittenPosts();
  return import.meta.env.IS_DEV_SERVER
    ? posts
    : posts.filter(({ status }) => status === 'published');
}

/** What the site tells of its build, so that a machine knows when the next is due, and what is published. */
export async function getBuildRecord(): Promise<BuildRecord> {
  const posts = await getWrittenPosts();
  const pages = await getCollection('pages');
  const live = createSiteMap({
    posts: posts.filter(({ status }) => status === 'published'),
    pages: languagesByFolder(pages.flatMap(({ id }) => toPlace(`${id}.mdx`) ?? [])),
    publicFiles: [],
    rules: redirects,
  });
  return toBuildRecord(posts, import.meta.env.TODAY, recordableIn(live));
}

/** Every list of the site. */
export const getIndex = once(async () => createBlogIndex(await getShownPosts()));
