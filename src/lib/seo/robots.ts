import { serving } from '#lib/serving.ts';
import { urls } from '#lib/urls.ts';

/**
 * The text of `robots.txt` (RFC 9309): everything may be read, so that pages which are not to be listed
 * can say so, and here is the map of a site that is.
 */
export function robotsTxt(): string {
  const map = serving.isIndexable ? ['', `Sitemap: ${urls.absolute(urls.sitemap())}`] : [];
  return ['User-agent: *', 'Allow: /', ...map, ''].join('\n');
}
