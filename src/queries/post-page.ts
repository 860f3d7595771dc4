import { site } from '#config/site.ts';
import { toAgeNote } from '#lib/posts/age-note.ts';
import type { PostLink } from '#lib/posts/list-item.ts';
import { versionFor } from '#lib/posts/translations.ts';
import { postAlternates } from '#lib/seo/alternates.ts';
import { urls } from '#lib/urls.ts';
import { getGist, renderBody } from './body.ts';
import { toPostLink } from './lists.ts';
import { getIndex, type BlogPost } from './posts.ts';
import { getAuthor, getPublisher, getSeries, getTagLinks } from './taxonomy.ts';

const RELATED = 3;

/** A series as a post of it shows it. */
export interface SeriesOfPost {
  title: string;
  href: string;
  /** Part that the post is, from 1. */
  current: number;
  parts: PostLink[];
}

/** Everything that the page of a post shows. What stands around the text follows the stream of its language. */
export async function getPostPage(post: BlogPost) {
  const index = await getIndex();
  const { stream, positions, related } = index.locales[post.lang];
  const position = positions.get(post.folder);
  const neighbour = (step: number): PostLink | undefined => {
    const other = position === undefined ? undefined : stream[position + step];
    return other && toPostLink(other);
  };
  const superseding =
    post.supersededBy === undefined
      ? undefined
      : versionFor(index.versions.get(post.supersededBy), post.lang);
  return {
    post,
    ...(await renderBody('posts', post.id)),
    ...(await getGist(post)),
    author: await getAuthor(post.author, post.lang),
    publisher: await getPublisher(post.lang),
    tags: await getTagLinks(post.tags, post.lang),
    alternates: postAlternates(index, post.folder),
    translations: (index.versions.get(post.folder) ?? [])
      .filter(({ lang }) => lang !== post.lang)
      .map(toPostLink),
    newer: neighbour(-1),
    older: neighbour(1),
    related: position === undefined ? [] : related(post, RELATED).map(toPostLink),
    series:
      post.series === undefined
        ? undefined
        : await toSeries(
            post.series,
            index.locales[post.lang].bySeries.get(post.series) ?? [],
            post,
          ),
    supersededBy: superseding && toPostLink(superseding),
    ageNote: toAgeNote(post, import.meta.env.TODAY, site.ageNoteYears),
  };
}

async function toSeries(
  id: string,
  parts: readonly BlogPost[],
  post: BlogPost,
): Promise<SeriesOfPost> {
  const { title } = await getSeries(id);
  return {
    title: title[post.lang],
    href: urls.series(post.lang, id),
    current: parts.findIndex(({ folder }) => folder === post.folder) + 1,
    parts: parts.map(toPostLink),
  };
}
