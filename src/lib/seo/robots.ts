import { urls } from '#lib/urls.ts';

/** The text of `robots.txt` (RFC 9309): everything may be read, and here is the map. */
export function robotsTxt(): string {
  return ['User-agent: *', 'Allow: /', '', `Sitemap: ${urls.absolute(urls.sitemap())}`, ''].join(
    '\n',
  );
}
