/** `npm run preview`: serves what a build made as its host would. */
import path from 'node:path';
import { site } from '#config/site.ts';
import { isFile } from '#source/walk.ts';
import { readOptions, UsageError } from './options.ts';

const HELP = `npm run preview -- [options]

Serves dist/ on this machine, as \`npm run build\` left it, and answers as Netlify would: redirects, statuses,
headers and the page for what is not found are worked out by Netlify’s own parsers and matcher, as in the
tests. Strict-Transport-Security alone is left out.

  --port NUMBER   the port, 4321 where none is given
  --help          this text
`;

const OPTIONS = {
  port: { type: 'string', default: '4321' },
  help: { type: 'boolean', default: false },
} as const;

/** Runs the command, which goes on until it is ended; its exit code. */
export async function run(): Promise<number> {
  const { values, positionals } = readOptions(OPTIONS);
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (positionals.length > 0) {
    throw new UsageError(`\`${positionals.join(' ')}\` is no option → write \`--port NUMBER\``);
  }
  const port = toPort(values.port);
  const dist = path.resolve('dist');
  if (!isFile(path.join(dist, '404.html'))) {
    throw new UsageError('there is no built site in dist/ → run `npm run build` first');
  }
  const server = await start(dist, port);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      server.closeAllConnections();
      server.close(() => process.exit(0));
    });
  }
  const host = site.hosts.static ? 'a host that only serves files' : 'Netlify';
  process.stdout.write(
    `http://127.0.0.1:${port}${site.base} shows dist/ as ${host} would, by the engine of the tests; Ctrl+C ends it\n`,
  );
  return 0;
}

/** @throws UsageError where a port has no such number */
function toPort(written: string): number {
  const port = Number(written);
  if (/^\d+$/.test(written) && port > 0 && port < 65_536) return port;
  throw new UsageError(`\`--port ${written}\` is no port → write a number from 1 to 65535`);
}

/** @throws UsageError where the port cannot be had, or the packages that answer are not installed */
async function start(dist: string, port: number) {
  try {
    const { serve } = await import('#preview/server.ts');
    return await serve(dist, port);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const fix = 'choose another: `npm run preview -- --port NUMBER`';
    if (code === 'EADDRINUSE') throw new UsageError(`port ${port} is taken → ${fix}`);
    if (code === 'EACCES') throw new UsageError(`port ${port} is not free for everybody → ${fix}`);
    if (code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UsageError(`${message} → run \`npm ci --include=dev\``);
  }
}
