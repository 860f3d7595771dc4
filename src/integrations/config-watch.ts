import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { formatReport, type Problem } from '#lib/problems.ts';
import { escapeMarkup } from '#lib/escape-markup.ts';

/** What the site is configured by. */
const CONFIGURED = /^src\/(?:config|i18n)\/[^/]+\.ts$/;

type Server = HookParameters<'astro:server:setup'>['server'];

/**
 * Checks the configuration when it changes under a running server: in a process of its own, since this one
 * goes on with the configuration that it started with. While it is wrong, each page tells what is.
 */
export function watchConfig(root: string, server: Server, logger: AstroIntegrationLogger): void {
  let fault: string | undefined;
  let running: ChildProcess | undefined;

  server.middlewares.use(({ headers }, response, next) => {
    if (fault === undefined || !headers.accept?.includes('text/html')) {
      next();
      return;
    }
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pageOf(fault));
  });

  server.watcher.on('all', (_event, changed) => {
    const file = path.relative(root, changed).split(path.sep).join('/');
    if (!CONFIGURED.test(file)) return;
    running?.kill();
    const child = check(root, (found) => {
      if (child !== running) return;
      const before = fault;
      fault = found;
      if (found !== undefined) logger.error(`\n${found}\n`);
      else if (before !== undefined) logger.info('The configuration has no errors any more.');
      else {
        logger.info(`${file} has changed: start \`npm run dev\` again to see all that it says.`);
      }
      // Whoever looks at a page gets what it is now.
      if (found !== before) server.ws.send({ type: 'full-reload' });
    });
    running = child;
  });
}

/** @param done given what is wrong with the configuration, `undefined` where nothing is */
function check(root: string, done: (fault: string | undefined) => void): ChildProcess {
  const child = spawn(
    process.execPath,
    [path.join(root, 'src/cli/main.ts'), 'check', '--format', 'json'],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let [told, refused] = ['', ''];
  child.stdout.on('data', (chunk) => (told += String(chunk)));
  child.stderr.on('data', (chunk) => (refused += String(chunk)));
  child.on('close', (_status, signal) => {
    if (signal === null) done(faultIn(told, refused));
  });
  return child;
}

function faultIn(told: string, refused: string): string | undefined {
  // Where the configuration cannot even be read, that is all that is told.
  if (told === '') return refused.trim() || undefined;
  const problems = (JSON.parse(told) as Problem[]).filter(
    ({ file, severity }) => severity === 'error' && CONFIGURED.test(file),
  );
  return problems.length > 0 ? formatReport(problems) : undefined;
}

/** A page that loads itself again when the server says so. */
function pageOf(fault: string): string {
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>The configuration has errors</title>
  <style>
    body { font: 1rem/1.5 system-ui; max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem }
    pre { white-space: pre-wrap }
  </style>
  <script type="module" src="/@vite/client"></script>
  <body>
    <h1>The configuration has errors</h1>
    <pre>${escapeMarkup(fault)}</pre>
    <p>This page loads itself again once they are mended.</p>
  </body>
</html>
`;
}
