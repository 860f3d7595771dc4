import path from 'node:path';
import { isActive, schemeOf, type AddressUse } from '#lib/markup/addresses.ts';
import { oncePerObject } from '#lib/once-per.ts';
import { decoded, isOfSite, urls } from '#lib/urls.ts';
import type { Content, EntryFile } from '#source/content.ts';
import { isPost, pathOnOwnSite, relativeTo } from './links.ts';
import { nearest } from './nearest.ts';
import type { CheckInput } from './rule.ts';

/** Why an address in an element is not shown, and what to write. */
export interface AddressFault {
  /** Goes on after `<img src="…">`. */
  found: string;
  fix: string;
}

/**
 * What is wrong with an address in an element; `undefined` where nothing is.
 *
 * @param instead what to write instead of an element that names a file beside the text, or elsewhere
 */
export function addressFault(
  address: string,
  use: AddressUse,
  instead: string,
  input: CheckInput,
): AddressFault | undefined {
  if (use === 'link') {
    return isActive(address)
      ? {
          found: 'leads to no page: browsers do not follow it',
          fix: 'write the address of a page, https://…',
        }
      : undefined;
  }
  if (use === 'part') {
    return address.startsWith('#')
      ? undefined
      : {
          found: 'is in another file, which is not shown',
          fix: 'write the drawing out, and "#" and its id',
        };
  }
  const fix = `write ${instead}`;
  const scheme = schemeOf(address);
  if (scheme === 'data:' || scheme === 'blob:') {
    return {
      found: 'is written into the text, and the page’s policy blocks it',
      fix: `make a file of it, and ${fix}`,
    };
  }
  const own = pathOnOwnSite(address.trim());
  if (scheme !== undefined || /^\s*[\\/]{2}/.test(address)) {
    return own === undefined
      ? {
          found: 'is on another site, and the page’s policy blocks it',
          fix: `save the file, and ${fix}`,
        }
      : {
          found: 'names the site itself, which previews of it may not load',
          fix: `write ${own}`,
        };
  }
  if (!address.startsWith('/')) {
    return { found: 'names a file that nothing makes part of the site', fix };
  }
  return missing(address, input);
}

/** Why an address that starts from its post leads nowhere: feeds show the post elsewhere. */
export function startFault(
  entry: EntryFile,
  address: string,
  { live }: CheckInput,
): AddressFault | undefined {
  if (!isPost(entry) || /^(?:[a-z][a-z\d+.-]*:|[/#]|\s*$)/i.test(address)) return undefined;
  const path = relativeTo(entry, address);
  return {
    found: 'starts from this post’s address, and leads nowhere in feeds',
    fix: live.addresses.has(decoded(path))
      ? `write ${path}`
      : 'write an address from the site’s root',
  };
}

/** Why an address of the site leads to nothing; `undefined` where something answers it. */
function missing(address: string, { live, content }: CheckInput): AddressFault | undefined {
  const file = decoded(address.replace(/[?#].*$/s, ''));
  if (live.addresses.has(file)) return undefined;
  if (live.addresses.has(urls.fromRoot(file))) {
    return {
      found: 'is not under the site’s base, where elements have to name it themselves',
      fix: `write ${urls.fromRoot(address)}`,
    };
  }
  const there = `public${isOfSite(file) ? urls.toTyped(file) : file}`;
  const folder = path.posix.dirname(there);
  const beside = (publicFilesOf(content).get(folder) ?? []).map((one) => path.posix.basename(one));
  const meant = nearest(path.posix.basename(there), beside);
  return {
    found: `leads to nothing: there is no ${there}`,
    fix: meant
      ? `write ${urls.fromRoot(encodeURI(path.posix.join(folder, meant).slice('public'.length)))}`
      : `put the file at ${there}, or write the address of one that is there`,
  };
}

/** The files of `public/`, by their folder. */
const publicFilesOf = oncePerObject(({ files }: Content) =>
  Map.groupBy(
    [...files].filter((file) => file.startsWith('public/')),
    (file) => path.posix.dirname(file),
  ),
);
