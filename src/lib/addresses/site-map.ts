import type { Locale } from '#config/site.ts';
import type { RedirectRule } from '#config/types.ts';
import { createBlogIndex } from '#lib/posts/blog-index.ts';
import type { Post } from '#lib/posts/post.ts';
import { urls } from '#lib/urls.ts';
import { expandRule, impliedRules, type RuleFault } from './redirect-rules.ts';
import { siteAddresses, type SiteAddress } from './site-addresses.ts';
import { toNormalPath } from './spelling.ts';

/** Who says that an address leads elsewhere: an alias of a post, or a rule of the configuration. */
export type RedirectSource = { post: Post; alias: number } | { rule: RedirectRule };

/** An address that leads to another. */
export interface Redirect {
  /** A path of the site in its normal form, whatever was typed. */
  from: string;
  /** A path of the site, or a whole address elsewhere; `undefined` of one that is gone. */
  to: string | undefined;
  source: RedirectSource;
  isLiteral: boolean;
  /** Whether the ledger keeps it. */
  isRecorded: boolean;
}

/** What the site answers, and where. */
export interface SiteMap {
  /** What it shows, by path. */
  addresses: Map<string, SiteAddress>;
  /** Where it leads on, by path; of several claims to one path the one that was written for it. */
  redirects: Map<string, Redirect>;
  /** Claims that lost, each with the one that won. */
  rivals: { redirect: Redirect; winner: Redirect }[];
  /** Redirects of whatever is below a path and is not there, one a path: `from` ends in `*`. */
  patterns: Redirect[];
  faults: RuleFault[];
}

/** What a site map is made from. */
export interface SiteParts {
  /** The versions that the site shows. */
  posts: readonly Post[];
  /** Languages of each page, by its folder. */
  pages: ReadonlyMap<string, readonly Locale[]>;
  /** Paths of the files of `public/`, from there. */
  publicFiles: readonly string[];
  rules: readonly RedirectRule[];
}

/** Works out every address of a site and every redirect. */
export function createSiteMap({ posts, pages, publicFiles, rules }: SiteParts): SiteMap {
  const index = createBlogIndex(posts);
  const map: SiteMap = {
    addresses: siteAddresses(index, pages, publicFiles),
    redirects: new Map(),
    rivals: [],
    patterns: [],
    faults: [],
  };
  const claims = [
    ...aliasesOf(posts),
    ...[...rules, ...impliedRules()].flatMap((rule) => redirectsOf(rule, rules, index, map)),
  ];
  // What was written for one address goes before what was written for many.
  for (const isLiteral of [true, false]) {
    for (const claim of claims.filter((one) => one.isLiteral === isLiteral)) file(claim, map);
  }
  // A rule for many addresses leads each where it ends; one that was written has to say so itself.
  for (const redirect of map.redirects.values()) {
    if (redirect.isLiteral || redirect.to === undefined) continue;
    redirect.to = destinationOf(redirect.to, map) ?? redirect.to;
  }
  return map;
}

function file(claim: Redirect, { redirects, rivals, patterns }: SiteMap): void {
  const isPattern = claim.from.endsWith('*');
  const winner = isPattern
    ? patterns.find(({ from }) => from === claim.from)
    : redirects.get(claim.from);
  if (winner) {
    if (winner.isLiteral === claim.isLiteral) rivals.push({ redirect: claim, winner });
  } else if (isPattern) patterns.push(claim);
  else redirects.set(claim.from, claim);
}

function aliasesOf(posts: readonly Post[]): Redirect[] {
  return posts.flatMap((post) =>
    post.aliases.map((typed, alias) => ({
      from: toNormalPath(urls.fromRoot(typed)),
      to: urls.post(post),
      source: { post, alias },
      isLiteral: true,
      isRecorded: true,
    })),
  );
}

function redirectsOf(
  rule: RedirectRule,
  rules: readonly RedirectRule[],
  index: ReturnType<typeof createBlogIndex>,
  { faults }: SiteMap,
): Redirect[] {
  const result = expandRule(rule, index, rules);
  if ('fault' in result) {
    faults.push(result.fault);
    return [];
  }
  return result.expanded.map(({ from, to, isLiteral, isOfYear }) => ({
    from: toNormalPath(from),
    to,
    source: { rule },
    isLiteral,
    isRecorded: to !== undefined && !isOfYear,
  }));
}

/** Whether anything answers at a path: a page, a redirect, or that it is gone on purpose. */
export function answersAt(path: string, { addresses, redirects }: SiteMap): boolean {
  return addresses.has(path) || redirects.has(path);
}

/** What leads a path on where the site shows nothing there: a redirect of its own, or one of whatever is below. */
export function redirectAt(path: string, { redirects, patterns }: SiteMap): Redirect | undefined {
  const asked = toNormalPath(path);
  return redirects.get(asked) ?? patterns.find(({ from }) => asked.startsWith(from.slice(0, -1)));
}

/** Where a path leads in the end, over however many redirects; `undefined` where they go in a circle. */
export function destinationOf(path: string, { redirects }: SiteMap): string | undefined {
  const seen = new Set<string>();
  let here = path;
  for (;;) {
    const next = redirects.get(here)?.to;
    if (next === undefined) return here;
    if (seen.has(here)) return undefined;
    seen.add(here);
    here = next;
  }
}
