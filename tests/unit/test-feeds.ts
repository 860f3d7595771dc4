import type { FeedsConfig } from '#config/types.ts';

/** The feeds that unit tests give to modules that read the site's, as `test-site.ts` does for the rest. */
export const feeds: FeedsConfig = {
  stream: ['rss', 'atom', 'json'],
  tags: ['rss', 'atom', 'json'],
  length: 20,
  hub: null,
};
