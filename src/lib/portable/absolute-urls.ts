import type { Root } from 'hast';
import { isActive } from '#lib/markup/addresses.ts';
import { elementsIn } from './tree.ts';

/** The properties that hold an address; of `srcSet` it holds several. */
const ADDRESSES = ['cite', 'data', 'href', 'poster', 'src'] as const;

/**
 * Makes every address of a tree whole, in place: those from the site's root, and those of a passage of the
 * page itself.
 *
 * @param url of the page that the tree is of
 * @returns the addresses that lead nowhere, as they were written, each once: those from where the page is,
 *   which has nothing below it, those that run a script, and those that are none
 */
export function withAbsoluteUrls(tree: Root, url: string): string[] {
  const strays = new Set<string>();
  const absolute = (written: string): string => {
    const isWhole = /^(?:[a-z][a-z\d+.-]*:|\/|#)/i.test(written) && !isActive(written);
    if (isWhole && URL.canParse(written, url)) return new URL(written, url).href;
    strays.add(written);
    return written;
  };
  for (const { properties } of elementsIn(tree)) {
    for (const name of ADDRESSES) {
      const written = properties[name];
      if (typeof written === 'string') properties[name] = absolute(written);
    }
    const { srcSet } = properties;
    if (typeof srcSet === 'string') properties.srcSet = eachSource(srcSet, absolute);
  }
  return [...strays];
}

/** An address, and what it is offered for: addresses may hold commas, and are not ended by one. */
const SOURCE = /(\S*[^\s,])(\s+[\d.]+[hwx])*\s*(?:,|$)/g;

/** @see https://html.spec.whatwg.org/multipage/images.html#srcset-attributes */
function eachSource(srcSet: string, absolute: (written: string) => string): string {
  return [...srcSet.matchAll(SOURCE)]
    .map(([, written = '', offered = '']) => absolute(written) + offered)
    .join(', ');
}
