import path from 'node:path';
import { site } from '#config/site.ts';
import { oncePerObject } from '#lib/once-per.ts';
import type { AddressKind } from '#lib/addresses/site-addresses.ts';
import type { SiteMap } from '#lib/addresses/site-map.ts';
import { toNormalPath } from '#lib/addresses/spelling.ts';
import type { Problem } from '#lib/problems.ts';
import { urls } from '#lib/urls.ts';
import { reporter, START, type Check } from './rule.ts';

const report = reporter('public-shadow');

/**
 * No file of `public/` stands where the build writes one of its own, or in the way of a page or of a
 * redirect: which of the two is shown differs from host to host, and from one build to the next.
 */
export const checkPublicShadows: Check = ({ content, coming }) =>
  [...content.files].flatMap((file): Problem[] => {
    if (!file.startsWith('public/')) return [];
    const name = file.slice('public/'.length);
    const fault = shadowed(name, coming) ?? unused(name);
    return fault ? [report(file, START, ...fault)] : [];
  });

type Fault = [message: string, fix: string, severity?: Problem['severity']];

const REMEDY = 'remove it, or give it another name';

/** What a file of `public/` would take the place of. */
function shadowed(name: string, map: SiteMap): Fault | undefined {
  const own = ownAt(name, map);
  if (own !== undefined) return [`public/${name} would replace ${own}`, REMEDY];
  // Every name that the site itself gives is in small letters.
  const lower = name.toLowerCase();
  const twin = lower === name ? undefined : ownAt(lower, map);
  if (twin !== undefined) {
    const message = `public/${name} differs only by case from ${twin}, and replaces it on Windows and macOS`;
    return [message, REMEDY];
  }
  const page = pageOf(name);
  // That of a folder is an address of its own, which a redirect must not have.
  if (page !== undefined && !map.addresses.has(page) && map.redirects.has(toNormalPath(page))) {
    return [
      `public/${name} would be shown at ${page}, which leads to another page`,
      'delete it, or remove that redirect or alias',
    ];
  }
  return undefined;
}

/** The site's own file, page or folder that a name would collide with, as a clause names it. */
function ownAt(name: string, map: SiteMap): string | undefined {
  const builds = BUILD_FILES.find(({ pattern }) => pattern.test(name));
  if (builds) return builds.what;
  const page = pageOf(name);
  const diagram = /^(.*\/)diagram-\d+\.png$/.exec(name)?.[1];
  for (const address of [urls.asset(name), ...(page === undefined ? [] : [page])]) {
    const found = map.addresses.get(address);
    if (found && !found.isPublic) return `${WHAT[found.kind]}, ${address}`;
  }
  if (diagram !== undefined && map.addresses.get(urls.asset(diagram))?.post) {
    return `the picture of a diagram, ${urls.asset(name)}`;
  }
  if (foldersOf(map).has(urls.asset(name))) return `a folder of the site, ${urls.asset(name)}/`;
  for (let above = path.posix.dirname(name); above !== '.'; above = path.posix.dirname(above)) {
    const found = map.addresses.get(urls.asset(above));
    if (found && !found.isPublic) return `${WHAT[found.kind]}, ${urls.asset(above)}`;
  }
  return undefined;
}

const WHAT: Readonly<Record<AddressKind, string>> = {
  post: 'a post',
  page: 'a page',
  tag: 'the list of a tag',
  series: 'the list of a series',
  feed: 'a feed',
  list: 'a list',
  year: 'the list of a year',
  file: 'a file that the site writes',
};

/** What a build writes besides what the site map knows of. */
const BUILD_FILES: readonly { pattern: RegExp; what: string }[] = [
  ...(site.hosts.static
    ? []
    : [
        {
          pattern: /^_headers(?:\/|$)/,
          what: 'the _headers that the site writes from src/config/headers.ts',
        },
        {
          pattern: /^_redirects(?:\/|$)/,
          what: 'the _redirects that the site writes from src/config/redirects.ts and aliases',
        },
      ]),
  { pattern: /^_astro(?:\/|$)/, what: 'the folder of the site’s own scripts, styles and pictures' },
  { pattern: /^pagefind(?:\/|$)/, what: 'the folder of the search' },
  { pattern: /^sitemap[^/]*\.xml$/, what: 'the sitemap that the site writes' },
];

/** The address of a page that hosts show a file of HTML at, besides its own. */
function pageOf(name: string): string | undefined {
  const page = /^(?:(.*\/|)index|(.+))\.html$/.exec(name);
  if (!page) return undefined;
  return urls.asset(page[1] ?? `${page[2]}/`);
}

/** Every folder that the site's own addresses have, without a slash at its end. */
const foldersOf = oncePerObject(({ addresses }: SiteMap): Set<string> => {
  const folders = new Set<string>();
  for (const [address, { isPublic }] of addresses) {
    if (isPublic) continue;
    let end = address.lastIndexOf('/');
    while (end > 0 && !folders.has(address.slice(0, end))) {
      folders.add(address.slice(0, end));
      end = address.lastIndexOf('/', end - 1);
    }
  }
  return folders;
});

/** What hosts read at the root of the project, and publish when it stands here. */
function unused(name: string): Fault | undefined {
  if (name === 'vercel.json') {
    return [
      'Vercel does not read public/vercel.json',
      'delete it: `npm run ready -- --vercel` writes the one at the root of the project',
      'warning',
    ];
  }
  if (name !== 'netlify.toml') return undefined;
  return [
    'Netlify does not read public/netlify.toml',
    'move it to the root of the project',
    'warning',
  ];
}
