import { redirects } from '#config/redirects.ts';
import type { RedirectRule } from '#config/types.ts';
import type { Locale } from '#config/site.ts';
import { createSiteMap, type SiteMap } from '#lib/addresses/site-map.ts';
import type { CalendarDate } from '#lib/dates.ts';
import { statusOf } from '#lib/posts/published.ts';
import { daysToCome } from '#lib/posts/schedule.ts';
import { languagesByFolder } from '#lib/posts/translations.ts';
import type { Deployment } from '#lib/hosts/deployment.ts';
import type { Post } from '#lib/posts/post.ts';
import type { Problem } from '#lib/problems.ts';
import { urls } from '#lib/urls.ts';
import { readContent, type Content } from '#source/content.ts';
import { readDeployment, readIsCi } from '#source/environment.ts';
import { soundPosts, unsoundAddresses, type SoundPost } from './entries.ts';
import { runChecks, type OnStep } from './index.ts';
import { readableRules } from './redirect-shape.ts';
import type { SiteDay } from './rule.ts';

/** What is known of the content before anything renders it. */
export interface Preflight {
  problems: Problem[];
  content: Content;
  /** Address of each content file, by its absolute path. */
  addresses: Map<string, string>;
  /** Versions of which it is known what the site shows and where, drafts and scheduled ones too. */
  posts: SoundPost[];
  /** Addresses of the other versions. */
  unsound: ReadonlySet<string>;
  /** Versions that readers may see on the build's day. */
  published: Post[];
  /** Languages of each page, by its folder. */
  pages: Map<string, Locale[]>;
  /** What the site answers on the build's day. */
  live: SiteMap;
  /** Each later day on which a scheduled post comes out, the first first. */
  later: readonly SiteDay[];
  /** What it will answer once every scheduled post is out. */
  coming: SiteMap;
  /** What it would answer if it showed some posts and no others. */
  siteOf: (posts: readonly Post[]) => SiteMap;
}

export interface PreflightOptions {
  /** The rules of `config/redirects.ts`; only tests give others. */
  rules?: readonly RedirectRule[];
  isCi?: boolean;
  deployment?: Deployment;
  /** Texts that are to be written, by path from the root: the content is checked as if they were. */
  planned?: ReadonlyMap<string, string>;
  onStep?: OnStep;
}

/** Reads and checks the content of the project at `root`, in plain Node. */
export function preflight(
  root: string,
  today: CalendarDate,
  {
    rules = redirects,
    isCi = readIsCi(),
    deployment = readDeployment(),
    planned,
    onStep,
  }: PreflightOptions = {},
): Preflight {
  const content = readContent(root, planned);
  const posts = soundPosts(content);
  const unsound = unsoundAddresses(content, posts);
  const written = posts.map(({ post }) => post);
  const published = written.filter((post) => statusOf(post, today) === 'published');
  const pages = languagesByFolder(content.pages.flatMap(({ place }) => place ?? []));
  const publicFiles = publicFilesOf(content);
  const readable = readableRules(rules);
  const siteOf = (shown: readonly Post[]) =>
    createSiteMap({ posts: shown, pages, publicFiles, rules: readable });
  const live = siteOf(published);
  const coming = siteOf(written.filter(({ draft }) => !draft));
  const later = judgedDays(daysToCome(written, today)).map((day) => ({
    today: day,
    live: siteOf(written.filter((post) => statusOf(post, day) === 'published')),
  }));
  const input = { content, posts, unsound, rules, today, live, later, coming, isCi, deployment };
  return {
    problems: runChecks(input, onStep),
    content,
    addresses: new Map([
      ...posts.map(({ post, entry }): [string, string] => [entry.absolutePath, urls.post(post)]),
      ...content.pages.flatMap(({ absolutePath, place }): [string, string][] =>
        place ? [[absolutePath, urls.page(place.lang, place.folder)]] : [],
      ),
    ]),
    posts,
    unsound,
    published,
    pages,
    live,
    later,
    coming,
    siteOf,
  };
}

function publicFilesOf({ files }: Content): string[] {
  return [...files].flatMap((file) =>
    file.startsWith('public/') ? [file.slice('public/'.length)] : [],
  );
}

/** How many days on which posts come out are judged one by one: each costs as much as the day of the build. */
const JUDGED_DAYS = 20;

/** The nearest days, and the last, on which everything is out; later builds judge those between. */
function judgedDays(days: readonly CalendarDate[]): readonly CalendarDate[] {
  return [...days.slice(0, JUDGED_DAYS), ...days.slice(JUDGED_DAYS).slice(-1)];
}
