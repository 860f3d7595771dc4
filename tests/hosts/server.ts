import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { netlify } from './engines.ts';

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

/** Serves a built site on this machine only, by the rules and headers that were written with it. */
export async function hostOf(dist: string, port: number): Promise<Server> {
  const fileAt = (address: string): string | undefined => {
    const place = path.join(dist, decodeURI(address), address.endsWith('/') ? 'index.html' : '');
    const isFile = existsSync(place) && statSync(place).isFile();
    return isFile && place.startsWith(dist) ? place : undefined;
  };
  const read = (name: string) => readFileSync(path.join(dist, name), 'utf8');
  const answer = await netlify(
    read('_redirects'),
    read('_headers'),
    (address) => fileAt(address) !== undefined,
  );
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    const { pathname, search } = new URL(url, 'http://127.0.0.1');
    const { status, to, headers } = answer(url);
    const fields: Record<string, string> = { ...headers };
    // Kept by a browser, it would be asked of everything else on this machine.
    delete fields['strict-transport-security'];
    if (to !== undefined) {
      response.writeHead(status, { location: to + search }).end();
      return;
    }
    const file = status === 200 ? fileAt(pathname)! : path.join(dist, '404.html');
    const type = TYPES[path.extname(file)];
    response.writeHead(status, { ...(type && { 'content-type': type }), ...fields });
    response.end(readFileSync(file));
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
