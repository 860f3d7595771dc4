import { localeOfPath, toOutputPath, urls } from '#lib/urls.ts';
import { isElsewhere } from '#lib/addresses/rule-text.ts';
import { toNormalPath } from '#lib/addresses/spelling.ts';
import { escapeMarkup } from '#lib/escape-markup.ts';
import { translate } from '#i18n/translate.ts';
import { isPattern, type HostRule } from './host-rules.ts';

/** A file at an old address, on a host that knows no rules. */
export interface StaticFile {
  /** Place in the output folder. */
  place: string;
  /** A page that leads on; absent of a file that is there as a copy of another. */
  page?: string;
  /** Place of the file that it is a copy of. */
  copyOf?: string;
}

/**
 * The files that stand at old addresses. What no file can stand for is left out: what is gone is not
 * there, a query asks for one page, and a pattern for any number of them.
 */
export function staticFiles(rules: readonly HostRule[]): StaticFile[] {
  return rules.flatMap((rule): StaticFile[] => {
    const { path, postId, to } = rule;
    if (to === undefined || postId !== undefined || isPattern(rule)) return [];
    // A host looks for a file by its decoded name.
    const place = toNormalPath(toOutputPath(path)).replace(FILE_SIGNS, decodeURIComponent);
    if (path.endsWith('/')) return [{ place: `${place}index.html`, page: pageTo(to) }];
    if (/\.html?$/.test(path)) return [{ place, page: pageTo(to) }];
    // Readers of feeds follow no page.
    return isElsewhere(to) || to.endsWith('/') ? [] : [{ place, copyOf: toOutputPath(to) }];
  });
}

/** Escapes of signs that the name of a file may have. */
const FILE_SIGNS = /%(?!2F|5C|7F)[2-7][\dA-F]/g;

/** A page that leads on, for browsers at once and for whoever reads it by a link. */
function pageTo(to: string): string {
  const locale = localeOfPath(isElsewhere(to) ? urls.fromRoot('/') : to);
  const t = translate(locale);
  const address = escapeMarkup(isElsewhere(to) ? to : urls.absolute(to));
  return [
    '<!doctype html>',
    `<html lang="${locale}">`,
    '<meta charset="utf-8">',
    `<title>${escapeMarkup(t('moved.title'))}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${address}">`,
    `<meta http-equiv="refresh" content="0; url=${address}">`,
    `<p><a href="${address}">${escapeMarkup(t('moved.link'))}</a></p>`,
    '</html>',
    '',
  ].join('\n');
}
