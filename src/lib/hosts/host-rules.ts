import { compareText } from '#lib/compare.ts';
import type { Redirect, SiteMap } from '#lib/addresses/site-map.ts';
import { toAskedAddress } from '#lib/addresses/spelling.ts';

/** What a host is told of one address, or of whatever is below a path and is not there. */
export interface HostRule {
  /** A path of the site in its normal form; a `*` at its end stands for anything. */
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
  const ordered = [
    ...[...redirects.values()].toSorted(byAddress),
    ...patterns.toSorted(bySpecificity),
  ];
  return ordered.map(({ from, to }) => {
    const [path = from, postId] = from.split('?p=');
    return {
      path,
      ...(postId !== undefined && { postId }),
      to: to === undefined ? undefined : toAskedAddress(to),
    };
  });
}

/** Whether a rule is of whatever is below a path. */
export function isPattern({ path }: HostRule): boolean {
  return path.endsWith('*');
}
