import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '#preview/server.ts';

const FILES: Readonly<Record<string, string>> = {
  _redirects: '/vieux/ /posts/un/ 301\n/parti/ /404.html 404\n/blog/* / 301\n',
  _headers:
    '/*\n  X-Content-Type-Options: nosniff\n  Strict-Transport-Security: max-age=1\n\n/*.xml\n  Content-Type: application/xml; charset=utf-8\n',
  'index.html': '<p>Accueil</p>',
  '404.html': '<p lang="fr">Introuvable</p>',
  'posts/un/index.html': '<p>Un</p>',
  'posts/été/index.html': '<p>Été</p>',
  'rss.xml': '<rss/>',
};

const folder = mkdtempSync(path.join(tmpdir(), 'preview-'));
const dist = path.join(folder, 'dist');
const put = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
  writeFileSync(path.join(dist, name), text);
};
const servers: Server[] = [];
async function serverOf(base?: string): Promise<number> {
  const server = await serve(dist, 0, base);
  servers.push(server);
  return (server.address() as AddressInfo).port;
}

let port: number;
beforeAll(async () => {
  for (const [name, text] of Object.entries(FILES)) put(name, text);
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  mkdirSync(path.join(folder, 'dist-other'));
  writeFileSync(path.join(folder, 'dist-other', 'a.txt'), 'secret');
  port = await serverOf();
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

interface Got {
  status: number | undefined;
  to: string | undefined;
  headers: Record<string, unknown>;
  text: string;
}

/** Asks for a path as it is written: `fetch` would put it right first. */
function ask(target: string, method = 'GET', at = port): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: at, path: target, method }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () => {
        const { statusCode: status, headers } = response;
        resolve({ status, to: headers.location, headers, text });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

type Asked = [target: string, status: number, text: string | undefined];

test.each<Asked>([
  ['/', 200, FILES['index.html']],
  ['/posts/un/?a=1', 200, FILES['posts/un/index.html']],
  ['/posts/%C3%A9t%C3%A9/', 200, FILES['posts/été/index.html']],
  ['//', 200, FILES['index.html']],
  ['/nowhere/', 404, FILES['404.html']],
  ['/parti/', 404, FILES['404.html']],
  // Requests that no reader makes have an answer too.
  ...['/%E9/', '/%', '/posts/%00', '//example.org/', '/a%2f..%2f..', '/\\..\\secret.txt'].map(
    (target): Asked => [target, 404, FILES['404.html']],
  ),
  ...['/..%2fsecret.txt', '/../secret.txt', '/%2e%2e/secret.txt', '/../dist-other/a.txt'].map(
    (target): Asked => [target, 404, FILES['404.html']],
  ),
])('%s is answered by %i', async (target, status, text) => {
  expect(await ask(target)).toMatchObject({ status, text });
});

test.each([
  ['/vieux/', '/posts/un/'],
  ['/vieux/?a=1', '/posts/un/?a=1'],
  ['/posts/un', '/posts/un/'],
  ['/blog/a/b/', '/'],
])('%s leads to %s', async (target, to) => {
  expect(await ask(target)).toMatchObject({ status: 301, to });
});

test('headers are those of the rules, but what would bind other servers of this machine', async () => {
  const { headers } = await ask('/rss.xml');
  expect(headers['content-type']).toBe('application/xml; charset=utf-8');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['strict-transport-security']).toBeUndefined();
});

test('nothing can be sent, and HEAD has no text', async () => {
  expect(await ask('/', 'POST')).toMatchObject({ status: 405, text: '' });
  expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, text: '' });
});

test('the rules of another build are read, and one under way breaks nothing', async () => {
  put('_redirects', '/neuf/ /posts/un/ 301\n');
  expect(await ask('/neuf/')).toMatchObject({ status: 301, to: '/posts/un/' });
  expect((await ask('/vieux/')).status).toBe(404);
  put('_redirects', FILES._redirects!);
  rmSync(path.join(dist, '404.html'));
  expect(await ask('/nowhere/')).toMatchObject({ status: 404, text: 'Not found\n' });
  put('404.html', FILES['404.html']!);
});

test('a site below a base is served there, one without rules too', async () => {
  for (const name of ['_redirects', '_headers']) rmSync(path.join(dist, name));
  const other = await serverOf('/carnet/');
  expect(await ask('/carnet/', 'GET', other)).toMatchObject({
    status: 200,
    text: FILES['index.html'],
  });
  expect((await ask('/', 'GET', other)).status).toBe(404);
  for (const name of ['_redirects', '_headers']) put(name, FILES[name]!);
});

test('a port that is taken is told', async () => {
  await expect(serve(dist, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
