import type { APIRequestContext } from '@playwright/test';

/** Every address that the site's sitemap lists, without the origin. */
export async function sitemapAddresses(
  request: APIRequestContext,
  sitemap = '/sitemap-0.xml',
): Promise<string[]> {
  const xml = await (await request.get(sitemap)).text();
  return [...xml.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map((match) => match[1]!);
}
