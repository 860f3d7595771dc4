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
  const ordered = [
    ...[...redirects.values()].toSorted(byAddress),
    ...patterns.toSorted(bySpecificity),
  ];
  return ordered.flatMap(({ from, to }) => {
    const [path = from, postId] = from.split('?p=');
    const led = to === undefined ? undefined : encoded(to);
    // Hosts compare letters: a browser asks for `/%C3%A9t%C3%A9/`, and some readers of feeds for `/été/`.
    return [...new Set([encoded(path), path])].map((one) =>
      postId === undefined ? { path: one, to: led } : { path: one, postId, to: led },
    );
  });
}

/** An address as it is asked for, by RFC 3986; one that is encoded already stays as it is. */
function encoded(address: string): string {
  return /%[\da-f]{2}/i.test(address) ? address : encodeURI(address);
}

/** Whether a rule is of whatever is below a path. */
export function isPattern({ path }: HostRule): boolean {
  return path.endsWith('*');
}
