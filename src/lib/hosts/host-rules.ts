import { compareText } from '#lib/compare.ts';
import type { Redirect, SiteMap } from '#lib/addresses/site-map.ts';

/** What a host is told of one address, or of whatever is below a path and is not there. */
export interface HostRule {
  /** A path of the site; a `*` at its end stands for anything. */
  path: string;
  /** Number that the query has to name, of `?p=12`. */
  postId?: string;
  /** A path of the site or a whole address; `undefined` of what is gone. */
  to: string | undefined;
}

/**
 * The redirects of a site in the order in which a host has to try them: single addresses first, then
 * patterns, the longer first.
 */
export function hostRules({ redirects, patterns }: SiteMap): HostRule[] {
  const byAddress = (a: Redirect, b: Redirect) => compareText(a.from, b.from);
  const bySpecificity = (a: Redirect, b: Redirect) =>
    b.from.length - a.from.length || byAddress(a, b);
  return [...[...redirects.values()].toSorted(byAddress), ...patterns.toSorted(bySpecificity)].map(
    ({ from, to }) => {
      const [path = from, postId] = from.split('?p=');
      return postId === undefined ? { path, to } : { path, postId, to };
    },
  );
}

/** Whether a rule is of whatever is below a path. */
export function isPattern({ path }: HostRule): boolean {
  return path.endsWith('*');
}
