import type { HeaderRule } from '#config/types.ts';
import { spellingsOf, toAskedAddress } from '#lib/addresses/spelling.ts';
import { urls } from '#lib/urls.ts';
import type { HostRule } from './host-rules.ts';

/**
 * The file `_redirects`, as Netlify reads it: one rule a line, the first that matches counts, and what
 * the site has counts before any of them, save where `!` says otherwise. A path matches with and without
 * its slash, and letter by letter: each spelling has a line.
 *
 * @see https://docs.netlify.com/manage/routing/redirects/overview/
 */
export function netlifyRedirects(rules: readonly HostRule[]): string {
  return rules
    .flatMap((rule) => spellingsOf(rule.path).map((path) => `${lineOf({ ...rule, path })}\n`))
    .join('');
}

function lineOf({ path, postId, to }: HostRule): string {
  // Netlify documents no 410: what is gone is said not to be found, even where a rule is for all there.
  if (to === undefined) return `${path} ${urls.asset('404.html')} 404`;
  // The page of the path alone is there, so that the query has to go before it.
  if (postId !== undefined) return `${path} p=${postId} ${to} 301!`;
  return `${path} ${to} 301`;
}

/**
 * The file `_headers`, as Netlify reads it: of two rules for one path the later one's value counts. It
 * goes by the path, whether a file is there or not.
 *
 * @param files paths of the files of the site
 * @see https://docs.netlify.com/manage/routing/headers/
 */
export function netlifyHeaders(rules: readonly HeaderRule[], files: readonly string[]): string {
  return rules
    .flatMap(({ path, isOfFiles, set }) => {
      const lines = Object.entries(set).map(([name, value]) => `  ${name}: ${value}\n`);
      const paths = isOfFiles ? files.filter(matcherOf(path)).map(toAskedAddress) : [path];
      return paths.map((one) => `${one}\n${lines.join('')}`);
    })
    .join('\n');
}

/** Tells the paths that a path with `*` stands for. */
function matcherOf(pattern: string): (path: string) => boolean {
  const parts = pattern.split('*').map((part) => RegExp.escape(part));
  const expression = new RegExp(`^${parts.join('.*')}$`);
  return (path) => expression.test(path);
}
