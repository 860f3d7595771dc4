/** Builds a site and serves it: `node tests/e2e/serve.ts bilingual 4401`. */
import { builtSite, previewOf, type SiteName } from '../fixtures/site.ts';

const [name, port] = process.argv.slice(2);
const server = previewOf(builtSite(name as SiteName, `e2e-${name}`), Number(port));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
