import { fileURLToPath } from 'node:url';
import type { Locale } from '#config/site.ts';
import { defaultLocale } from '#lib/locales.ts';
import { toPlace } from '#lib/posts/post.ts';

/** The language of a text, which its file’s name tells; that of the site where there is no file. */
export function textLocale(fileURL: URL | undefined): Locale {
  const place = fileURL && toPlace(fileURLToPath(fileURL).replaceAll('\\', '/'));
  return place?.lang ?? defaultLocale;
}
