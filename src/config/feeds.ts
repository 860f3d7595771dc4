import type { FeedsConfig } from './types.ts';

export const feeds: FeedsConfig = {
  stream: ['rss', 'atom', 'json'],
  tags: ['rss', 'atom', 'json'],
  length: 20,
  noonFrom: '2026-11-29',
  hub: null,
};
