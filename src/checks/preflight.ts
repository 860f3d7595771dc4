import type { CalendarDate } from '#lib/dates.ts';
import { statusOf } from '#lib/posts/published.ts';
import type { Post } from '#lib/posts/post.ts';
import type { Problem } from '#lib/problems.ts';
import { urls } from '#lib/urls.ts';
import type { Locale } from '#config/site.ts';
import { readContent, type Content } from '#source/content.ts';
import { soundPosts } from './entries.ts';
import { runChecks } from './index.ts';

/** What is known of the content before anything renders it. */
export interface Preflight {
  problems: Problem[];
  /** Address of each content file, by its absolute path. */
  addresses: Map<string, string>;
  /** Versions whose front matter is sound, drafts and scheduled ones too. */
  written: Post[];
  /** Versions that readers may see on the build's day. */
  published: Post[];
  /** Languages of each page, by its folder. */
  pages: Map<string, Locale[]>;
}

/** Reads and checks the content of the project at `root`, in plain Node. */
export function preflight(root: string, today: CalendarDate): Preflight {
  const content = readContent(root);
  const posts = soundPosts(content);
  return {
    problems: runChecks(content, posts, today),
    addresses: new Map([
      ...posts.map(({ post, entry }): [string, string] => [entry.absolutePath, urls.post(post)]),
      ...content.pages.flatMap(({ absolutePath, place }): [string, string][] =>
        place ? [[absolutePath, urls.page(place.lang, place.folder)]] : [],
      ),
    ]),
    written: posts.map(({ post }) => post),
    published: posts
      .map(({ post }) => post)
      .filter((post) => statusOf(post, today) === 'published'),
    pages: pageLanguages(content),
  };
}

function pageLanguages({ pages }: Content): Map<string, Locale[]> {
  const places = pages.flatMap(({ place }) => place ?? []);
  const byFolder = Map.groupBy(places, ({ folder }) => folder);
  return new Map(
    [...byFolder].map(([folder, versions]) => [folder, versions.map(({ lang }) => lang)]),
  );
}
