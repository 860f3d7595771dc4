import { own } from './lookup.ts';

/**
 * What an address in a text is for: a `link` is followed by the reader; the page loads a `picture` or
 * `media`; a `part` is one of the same drawing.
 */
export type AddressUse = 'link' | 'picture' | 'media' | 'part';

/** The attributes that hold an address, by element. */
const ADDRESSES: Readonly<Record<string, Readonly<Record<string, AddressUse>>>> = {
  a: { href: 'link', 'xlink:href': 'link' },
  area: { href: 'link' },
  audio: { src: 'media' },
  blockquote: { cite: 'link' },
  del: { cite: 'link' },
  img: { src: 'picture', srcset: 'picture' },
  ins: { cite: 'link' },
  linearGradient: { href: 'part', 'xlink:href': 'part' },
  pattern: { href: 'part', 'xlink:href': 'part' },
  q: { cite: 'link' },
  radialGradient: { href: 'part', 'xlink:href': 'part' },
  source: { src: 'media', srcset: 'picture' },
  textPath: { href: 'part', 'xlink:href': 'part' },
  track: { src: 'media' },
  use: { href: 'part', 'xlink:href': 'part' },
  video: { src: 'media', poster: 'picture' },
};

/** The use of an attribute that holds an address, both by their names in the list of what is allowed. */
export function addressUse(element: string, attribute: string): AddressUse | undefined {
  return PAINTS.has(attribute) ? 'part' : own(own(ADDRESSES, element) ?? {}, attribute);
}

/** The attributes of a drawing that may be painted by something else, `url(#shade)`. */
const PAINTS: ReadonlySet<string> = new Set(
  'clip-path fill marker-end marker-mid marker-start mask stroke'.split(' '),
);

/**
 * The addresses that a value names: one; of `srcset` each
 * (https://html.spec.whatwg.org/multipage/images.html#srcset-attributes); of a paint those in `url(…)`.
 */
export function addressesIn(attribute: string, value: string): string[] {
  if (PAINTS.has(attribute)) {
    return [...value.matchAll(/url\(["'\s]*([^"'\s)]*)/gi)].map(([, address = '']) => address);
  }
  if (attribute !== 'srcset') return [value];
  // An address holds no space, and may hold commas, but ends in none. What it is offered for ends in one.
  const found: string[] = [];
  const start = /[^\t\n\f\r ,]/g;
  const end = /[\t\n\f\r ]|$/g;
  for (let at = next(start, value, 0); at < value.length; at = next(start, value, at)) {
    const stop = next(end, value, at);
    const word = value.slice(at, stop);
    found.push(word.replace(/,$/, ''));
    const comma = word.endsWith(',') ? stop : value.indexOf(',', stop);
    at = comma < 0 ? value.length : comma;
  }
  return found;
}

/** Where a pattern is found next in a text; its end where it is not. */
function next(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

/** Schemes of addresses that run a script or hold the document that they lead to. */
const ACTIVE = new Set(['javascript:', 'vbscript:', 'data:', 'blob:', 'filesystem:']);

/** The scheme of an address as a browser reads it, in lower case and with its colon; `undefined` where it has none. */
export function schemeOf(address: string): string | undefined {
  // Browsers leave out line ends and tabs wherever they are, and what is not seen before an address.
  const read = address.replace(/[\t\n\r]/g, '').replace(/^[\0-\x20]+/, '');
  return /^[a-z][a-z\d+.-]*:/i.exec(read)?.[0].toLowerCase();
}

/** Whether a link runs a script or holds a document, which browsers and the page’s policy refuse. */
export function isActive(address: string): boolean {
  const scheme = schemeOf(address);
  return scheme !== undefined && ACTIVE.has(scheme);
}
