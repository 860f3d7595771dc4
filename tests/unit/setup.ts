import { afterAll, vi } from 'vitest';
import { site } from './test-site.ts';

// Unit tests have a configuration of their own: a fork changes the site's freely, and they go on.
vi.mock('#config/site.ts', () => import('./test-site.ts'));
vi.mock('#config/feeds.ts', () => import('./test-feeds.ts'));

// The next file has the same modules, and is to find the configuration as it was.
const given = { ...site };
afterAll(() => {
  for (const key of Object.keys(site)) Reflect.deleteProperty(site, key);
  Object.assign(site, given);
});
