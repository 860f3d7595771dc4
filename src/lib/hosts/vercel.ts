import type { HeaderRule } from '#config/types.ts';
import { spellingPattern, toNormalPath } from '#lib/addresses/spelling.ts';
import { isPattern, type HostRule } from './host-rules.ts';

/** Redirects that Vercel takes of one project. */
const MOST_REDIRECTS = 2048;

/** Characters that Vercel takes of one source. */
const LONGEST_SOURCE = 4096;

/** Who asks, or what the query says. */
interface Condition {
  type: 'host' | 'query';
  key?: string;
  value: string;
}

interface VercelRedirect {
  source: string;
  has?: Condition[];
  destination: string;
  statusCode: 301;
}

interface VercelHeaders {
  source: string;
  missing?: Condition[];
  headers: { key: string; value: string }[];
}

/** What of `vercel.json` this site sets. */
export interface VercelConfig {
  $schema: string;
  framework: 'astro';
  redirects: VercelRedirect[];
  headers: VercelHeaders[];
}

/** More than Vercel takes; its message says what and how much. */
export class VercelLimit extends Error {}

/**
 * The file `vercel.json`. Vercel tries redirects before the site's own files, so that a rule for
 * whatever is below a path has to leave out what is there, and so does the rule that adds the slash,
 * which comes last: a name with a dot is that of a file. An address that is gone has no rule: Vercel
 * gives a redirect no status but of a redirect, and answers what it does not find with 404.
 *
 * @param live paths of what the site shows
 * @param host host name of the site; asked by any other name it is not to be indexed
 * @throws VercelLimit where Vercel would refuse the file
 * @see https://vercel.com/docs/project-configuration
 */
export function vercelJson(
  rules: readonly HostRule[],
  headers: readonly HeaderRule[],
  live: readonly string[],
  host: string,
): string {
  const gone = rules.flatMap(({ path, to }) => (to === undefined ? [path] : []));
  const redirects = rules
    .flatMap((rule) => redirectsOf(rule, [...live, ...gone]))
    .concat({ source: WITHOUT_SLASH, destination: '/:path/', statusCode: 301 });
  if (redirects.length > MOST_REDIRECTS) {
    throw new VercelLimit(
      `vercel.json would have ${redirects.length} redirects, and Vercel takes ${MOST_REDIRECTS}`,
    );
  }
  const long = redirects.find(({ source }) => source.length > LONGEST_SOURCE);
  if (long) {
    throw new VercelLimit(
      `the redirect of ${long.source.slice(0, 40)}… would have ${long.source.length} characters, and Vercel takes ${LONGEST_SOURCE}`,
    );
  }
  const config: VercelConfig = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    framework: 'astro',
    redirects,
    headers: [
      ...headers.map(({ path, set }) => ({
        source: sourceOf(path),
        headers: Object.entries(set).map(([key, value]) => ({ key, value })),
      })),
      {
        source: sourceOf('/*'),
        missing: [{ type: 'host', value: host }],
        headers: [{ key: 'X-Robots-Tag', value: 'noindex' }],
      },
    ],
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** Any path whose last part has no dot, and that does not end in a slash. */
const WITHOUT_SLASH = '/:path((?:[^/]+/)*[^/.]+)';

function redirectsOf(rule: HostRule, taken: readonly string[]): VercelRedirect[] {
  const { path, postId, to: destination } = rule;
  if (destination === undefined) return [];
  const to = { destination, statusCode: 301 } as const;
  if (postId !== undefined) {
    return [
      { source: anySpelling(path), has: [{ type: 'query', key: 'p', value: postId }], ...to },
    ];
  }
  if (isPattern(rule)) return [{ source: patternSource(path.slice(0, -2), taken), ...to }];
  return [{ source: `${anySpelling(path.replace(/\/$/, ''))}{/}?`, ...to }];
}

/** @param folder the path that whatever is below it, without its slash */
function patternSource(folder: string, taken: readonly string[]): string {
  const below = taken
    .map(toNormalPath)
    .flatMap((path) =>
      path.startsWith(`${folder}/`) && path.length > folder.length + 1
        ? [path.slice(folder.length + 1).replace(/\/$/, '')]
        : [],
    );
  const isSelfTaken = taken.includes(`${folder}/`);
  const except = below.length > 0 ? `(?!(?:${below.map(inRegex).join('|')})/?$)` : '';
  return isSelfTaken
    ? `${anySpelling(folder)}/:rest(${except}.+)`
    : `${anySpelling(folder)}{/:rest(${except}.*)}?`;
}

/** A path in its normal form, in whatever spelling it is asked for. */
function anySpelling(path: string): string {
  return spellingPattern(path, { literal, group: (expression) => `(${expression})` });
}

/** The path of a rule for headers, whose `*` stands for anything. */
function sourceOf(path: string): string {
  return path.split('*').map(literal).join('(.*)');
}

/** A text with the signs of a source marked as meaning themselves. */
function literal(text: string): string {
  return text.replace(/[\\(){}:*+?.]/g, '\\$&');
}

function inRegex(path: string): string {
  return spellingPattern(path, {
    literal: (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    group: (expression) => expression,
  });
}
