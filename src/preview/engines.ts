import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { getTransformedRoutes, type RouteWithSrc } from '@vercel/routing-utils';
import netlifyRedirector from 'netlify-redirector';

/** What a host answers: a file, or where it leads on. */
export interface Answer {
  status: number;
  /** Where a redirect leads. */
  to?: string;
  headers: Readonly<Record<string, string>>;
}

/** A host that answers addresses, each by what its own code makes of our files. */
export type Host = (address: string) => Answer;

/** Whether the site has a file for a path, `/posts/x/` or `/rss.xml`. */
export type HasFile = (path: string) => boolean;

/**
 * Netlify: its parsers read the files, its matcher finds the rule. Around them stands what its
 * documentation says: a file goes before a rule that is not forced, an address of a folder gets its slash
 * (Pretty URLs), later values of a header count.
 *
 * @throws Error where a parser refuses a line
 */
export async function netlify(redirects: string, headers: string, has: HasFile): Promise<Host> {
  const folder = mkdtempSync(path.join(tmpdir(), 'netlify-'));
  const files = {
    redirects: path.join(folder, '_redirects'),
    headers: path.join(folder, '_headers'),
  };
  writeFileSync(files.redirects, redirects);
  writeFileSync(files.headers, headers);
  const rules = await parseAllRedirects({
    redirectsFiles: [files.redirects],
    configRedirects: [],
    minimal: false,
  });
  const fields = await parseAllHeaders({
    headersFiles: [files.headers],
    configHeaders: [],
    minimal: false,
  });
  rmSync(folder, { recursive: true });
  const [error] = [...rules.errors, ...fields.errors] as Error[];
  if (error) throw error;
  if (rules.redirects.length !== redirects.split('\n').filter(Boolean).length) {
    throw new Error('a redirect was left out');
  }
  const matcher = await netlifyRedirector.parsePlain(redirects, {});
  return (address) => {
    const { pathname, search } = new URL(`https://example.org${address}`);
    const set: Record<string, string> = {};
    for (const rule of fields.headers) {
      if (!('forRegExp' in rule) || !rule.forRegExp.test(pathname)) continue;
      for (const [name, value] of Object.entries(rule.values))
        set[name.toLowerCase()] = String(value);
    }
    const rule = matcher.match({
      scheme: 'https',
      host: 'example.org',
      path: pathname,
      query: search.slice(1),
      getHeader: () => '',
      getCookie: () => '',
    });
    const isLed = rule !== null && (rule.force || !has(withSlash(pathname, has)));
    if (isLed && rule.status === 301) return { status: 301, to: rule.to, headers: set };
    if (isLed) return { status: rule.status, headers: set };
    if (has(pathname)) return { status: 200, headers: set };
    return has(`${pathname}/`)
      ? { status: 301, to: `${pathname}/`, headers: set }
      : { status: 404, headers: set };
  };
}

function withSlash(pathname: string, has: HasFile): string {
  return has(pathname) ? pathname : `${pathname}/`;
}

/**
 * Vercel: its own code turns the file into routes, which are tried in order, before the site's files.
 *
 * @throws Error where it refuses the file
 */
export function vercel(json: string, has: HasFile): Host {
  const { redirects, headers } = JSON.parse(json) as Parameters<typeof getTransformedRoutes>[0];
  const { routes, error } = getTransformedRoutes({ redirects, headers } as never);
  if (error) throw new Error(error.message);
  const sources = (routes ?? []).filter((route): route is RouteWithSrc => 'src' in route);
  return (address) => {
    const { pathname, searchParams } = new URL(`https://example.org${address}`);
    const set: Record<string, string> = {};
    for (const route of sources) {
      const found = new RegExp(route.src).exec(pathname);
      if (!found) continue;
      const asks = (condition: { type: string; key?: string; value?: unknown }) =>
        condition.type === 'query'
          ? searchParams.get(condition.key ?? '') === condition.value
          : condition.value === 'example.org';
      if (route.has?.some((condition) => !asks(condition))) continue;
      if (route.missing?.some(asks)) continue;
      for (const [name, value] of Object.entries(route.headers ?? {})) {
        set[name.toLowerCase()] = value.replace(
          /\$(\d)/g,
          (_, number: string) => found[Number(number)] ?? '',
        );
      }
      if (route.status === undefined) continue;
      const { location, ...rest } = set;
      return {
        status: route.status,
        headers: rest,
        ...(location !== undefined && { to: location }),
      };
    }
    return { status: has(pathname) ? 200 : 404, headers: set };
  };
}
