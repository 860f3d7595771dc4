/** Builds a site and serves it as a host would: `node tests/e2e/serve.ts bilingual 4401`. */
import { serve } from '#preview/server.ts';
import { builtSite, siteAt, type SiteName } from '../fixtures/site.ts';

const [name, port] = process.argv.slice(2);
// `npm test` has built all sites in the step before.
const { dist } = process.env.SITES_ARE_BUILT
  ? siteAt(`built-${name}`)
  : builtSite(name as SiteName, `e2e-${name}`);
const server = await serve(dist, Number(port), '/');
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
