import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A site behind a slow line. */
export interface SlowSite {
  origin: string;
  close: () => Promise<void>;
}

/** Of a page, what arrives at once; the rest comes piece by piece, with a pause before each. */
const PIECE = 512;
const PAUSE = 15;

/**
 * Serves what another site serves, its pages piece by piece, so that a browser paints them before
 * they are whole.
 *
 * @param change what is done to a page on its way
 */
export async function slowSite(
  origin: string,
  change = (html: string): string => html,
): Promise<SlowSite> {
  const server = createServer((request, response) => {
    void fetch(origin + request.url!).then(async (answer) => {
      const type = answer.headers.get('content-type') ?? '';
      response.writeHead(answer.status, { 'content-type': type });
      if (!type.startsWith('text/html')) response.end(Buffer.from(await answer.arrayBuffer()));
      else await writeSlowly(response, Buffer.from(change(await answer.text())));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function writeSlowly(response: ServerResponse, page: Buffer): Promise<void> {
  for (let start = 0; start < page.length; start += PIECE) {
    response.write(page.subarray(start, start + PIECE));
    await pause(PAUSE);
  }
  response.end();
}
