import { site } from '#config/site.ts';
import type { SecurityContact } from '#config/types.ts';
import { toRfc3339 } from '#lib/dates.ts';
import { locales } from '#lib/locales.ts';
import { urls } from '#lib/urls.ts';

/**
 * The text of `/.well-known/security.txt`: whom to tell of a hole in the site, and until when that is
 * to be believed.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9116
 */
export function securityTxt({ contact, expires, policy }: SecurityContact): string {
  const fields: [name: string, value: string | undefined][] = [
    ['Contact', contact],
    ['Expires', toRfc3339(expires, site.timeZone)],
    ['Preferred-Languages', locales.join(', ')],
    ['Canonical', urls.absolute(urls.securityTxt())],
    ['Policy', policy],
  ];
  return fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}
