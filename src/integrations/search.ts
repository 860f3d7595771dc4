import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from '#config/site.ts';
import { formatDate, toYear } from '#lib/dates.ts';
import { locales } from '#lib/locales.ts';
import { toStream } from '#lib/posts/stream.ts';
import { urls } from '#lib/urls.ts';
import type { PostsOfBuild } from './cards.ts';

/** Indexes the built posts of each locale’s stream for its search page. */
export function createSearchIntegration({ published }: PostsOfBuild): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { writeSearchIndex } = await import('#source/search-index.ts');
        const streams = locales.map((locale) => {
          const { intl } = site.locales[locale];
          const listed = toStream(published(), locale).map((post) => ({
            path: urls.post(post),
            lang: post.lang,
            date: post.date,
            dateShown: formatDate(post.date, intl),
            tags: post.tags,
            year: toYear(post.date),
          }));
          return [locale, listed] as const;
        });
        await writeSearchIndex(fileURLToPath(dir), new Map(streams));
        const counts = streams.map(([locale, { length }]) => `${length} in ${locale}`);
        logger.info(`Search: posts indexed: ${counts.join(', ')}.`);
      },
    },
  };
}
