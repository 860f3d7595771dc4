import { site, type Locale } from '#config/site.ts';
import { compareText } from '#lib/compare.ts';
import { isLocale } from '#lib/locales.ts';
import { toComparable } from '#lib/dates.ts';
import type { PostData } from '#schemas/post.ts';

/** What front matter may leave out and a post has all the same. */
interface Defaults {
  aliases: string[];
  /** Id in `content/authors.yaml`. */
  author: string;
  draft: boolean;
  toc: boolean;
}

/** One language version of a post: its front matter, and what its place in the folders says. */
export interface Post<Image = unknown>
  extends Defaults, Omit<PostData<Image>, 'permalinkSlug' | keyof Defaults> {
  /** `azure-slas/en`: unique on the site. */
  id: string;
  /** Name of the post's folder, the same for all its language versions. */
  folder: string;
  lang: Locale;
  /** Last segment of the address. */
  slug: string;
}

/** Where a file stands in a collection: its folder (the last one counts) and its language. */
export interface Place {
  folder: string;
  lang: Locale;
}

/**
 * The place of a file from its path in the collection: `2019/azure-bastion/fr.mdx` is the French
 * version of `azure-bastion`. `undefined` where the path is not of that form.
 */
export function toPlace(path: string): Place | undefined {
  const match = /(?:^|\/)([^/]+)\/([^/]+)\.mdx$/.exec(path);
  const [, folder, lang] = match ?? [];
  return folder && lang && isLocale(lang) ? { folder, lang } : undefined;
}

/** The id of the version that stands at a place. */
export function toId({ folder, lang }: Place): string {
  return `${folder}/${lang}`;
}

/** A post from its parsed front matter and its place, with the defaults of what it leaves out. */
export function toPost<Image>(data: PostData<Image>, place: Place): Post<Image> {
  const { permalinkSlug, ...rest } = data;
  return {
    ...rest,
    ...place,
    id: toId(place),
    slug: permalinkSlug ?? place.folder,
    aliases: data.aliases ?? [],
    author: data.author ?? site.author,
    draft: data.draft ?? false,
    toc: data.toc ?? true,
  };
}

/**
 * The last change of a post that its author told, as it was written: never before its publication, which
 * may have had a time on a day of which the change has none.
 */
export function lastChange({ date, updated = date }: Pick<Post, 'date' | 'updated'>): string {
  return toComparable(updated) > toComparable(date) ? updated : date;
}

/** Newest first: by date, time, then folder and language, which no two versions share. */
export function compareNewestFirst(a: Post, b: Post): number {
  return (
    compareText(toComparable(b.date), toComparable(a.date)) ||
    compareText(a.folder, b.folder) ||
    compareText(a.lang, b.lang)
  );
}
