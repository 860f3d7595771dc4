import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readBuiltPage } from '#lib/seo/built-page.ts';
import { sitemapEntry, type SitemapFacts } from '#lib/seo/sitemap.ts';
import { readServing } from '#source/environment.ts';
import { readPage } from '#source/pages.ts';
import { writeWhole } from '#source/whole-file.ts';

const SITEMAPS = /^sitemap-(?:index|\d+)\.xml$/;

/** The library gives a time to each date: a day without one becomes midnight in UTC, which is none of its. */
function withDays(sitemap: string): string {
  return sitemap.replaceAll('T00:00:00.000Z</lastmod>', '</lastmod>');
}

/**
 * Writes the sitemap, once every page is what it stays. A build that is not to be found has none: there
 * is nothing of it that may be listed.
 *
 * @param factsOf what the content tells, by absolute URL
 */
export function createSitemapIntegration(
  factsOf: () => ReadonlyMap<string, SitemapFacts>,
): AstroIntegration {
  let output = '';
  let facts: ReadonlyMap<string, SitemapFacts> = new Map();
  let fault: unknown;
  const toEntry = (item: SitemapItem) => {
    const page = readBuiltPage(readPage(output, new URL(item.url).pathname));
    const entry = sitemapEntry(facts.get(item.url) ?? {}, page);
    return entry && { ...item, ...entry };
  };
  const { name, hooks } = sitemap({
    serialize: (item) => {
      try {
        return toEntry(item);
      } catch (error) {
        fault = error;
        throw error;
      }
    },
  });
  return {
    name,
    hooks: {
      ...hooks,
      'astro:build:done': async (options) => {
        if (!readServing().isIndexable) return;
        output = fileURLToPath(options.dir);
        facts = factsOf();
        await hooks['astro:build:done']?.(options);
        for (const name of readdirSync(output).filter((one) => SITEMAPS.test(one))) {
          const file = path.join(output, name);
          writeWhole(file, Buffer.from(withDays(readFileSync(file, 'utf8'))));
        }
        // The integration only logs it, and leaves the site without a map.
        if (fault !== undefined) throw fault;
      },
    },
  };
}
