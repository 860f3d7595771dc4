import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { site } from '#config/site.ts';
import { decoded } from '#lib/urls.ts';
import { netlify, type Host } from './engines.ts';

/** By the endings of files; what has none is not served. */
const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.xsl': 'application/xslt+xml',
};

/**
 * Serves a built site on this machine only, as Netlify would: by the rules and headers that were written
 * with it, which are read again when another build has written others.
 *
 * @throws Error where the port is taken, or Netlify’s parsers refuse a line
 */
export async function serve(dist: string, port: number, base: string = site.base): Promise<Server> {
  const files = builtFiles(dist, base);
  const hostNow = createHost(dist, (address) => files.at(address) !== undefined);
  await hostNow();
  const server = createServer((request, response) => {
    hostNow()
      .then((host) => answer(host, files, request, response))
      .catch((error: unknown) => {
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
        response.end(`${error instanceof Error ? error.message : String(error)}\n`);
      });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** The files of a built site by their paths, which the base is in front of. */
function builtFiles(dist: string, base: string) {
  const placeOf = (name: string): string | undefined => {
    const place = path.join(dist, name);
    const isInside = place.startsWith(dist + path.sep);
    return isInside && statSync(place, { throwIfNoEntry: false })?.isFile() ? place : undefined;
  };
  return {
    notFound: () => placeOf('404.html'),
    at: (address: string): string | undefined => {
      // A badly encoded path is that of no file, as is one with a NUL.
      const asked = decoded(address);
      if (!asked.startsWith(base) || asked.includes('\0')) return undefined;
      return placeOf(asked.slice(base.length) + (asked.endsWith('/') ? 'index.html' : ''));
    },
  };
}

/** Netlify, by the rules that stand in a folder just now; a site for a host without rules has none. */
function createHost(dist: string, has: (address: string) => boolean): () => Promise<Host> {
  const places = ['_redirects', '_headers'].map((name) => path.join(dist, name));
  const writtenAt = (place: string) => statSync(place, { throwIfNoEntry: false })?.mtimeMs;
  let known: { state: string; host: Promise<Host> } | undefined;
  return () => {
    const times = places.map(writtenAt);
    const state = times.join();
    if (known?.state !== state) {
      const [redirects = '', headers = ''] = places.map((place, at) =>
        times[at] === undefined ? '' : readFileSync(place, 'utf8'),
      );
      known = { state, host: netlify(redirects, headers, has) };
    }
    return known.host;
  };
}

function answer(
  host: Host,
  files: ReturnType<typeof builtFiles>,
  { url = '/', method }: IncomingMessage,
  response: ServerResponse,
): void {
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  // Not every request target is an address: `//` is none, nor is `*`.
  const { pathname, search } = new URL(`http://127.0.0.1${url.startsWith('/') ? '' : '/'}${url}`);
  const { status, to, headers } = host(pathname + search);
  const fields: Record<string, string> = { ...headers };
  // Kept by a browser, it would be asked of everything else on this machine.
  delete fields['strict-transport-security'];
  if (to !== undefined) {
    response.writeHead(status, { location: to + search }).end();
    return;
  }
  const file = status === 200 ? files.at(pathname) : files.notFound();
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const type = TYPES[path.extname(file)];
  response.writeHead(status, { ...(type && { 'content-type': type }), ...fields });
  response.end(readFileSync(file));
}
