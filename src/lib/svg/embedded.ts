import { cameraData } from '#lib/media/camera-data.ts';
import { bytesOf } from '#lib/media/file-bytes.ts';
import { unescaped } from './css.ts';
import type { SvgPart } from './document.ts';

/** An embedded photograph with what its camera wrote, at its place in characters from 0. */
export interface EmbeddedPhotograph {
  offset: number;
  /** Whether it says where it was made. */
  hasPlace: boolean;
}

/**
 * The embedded photographs that hold what their camera wrote, such as the place: an SVG is published
 * with its pictures as they are in it. They are in any attribute, in styles, and in SVGs within it.
 */
export function photographsIn(parts: readonly SvgPart[]): EmbeddedPhotograph[] {
  let element = 0;
  return parts.flatMap((part): EmbeddedPhotograph[] => {
    if (part.type === 'open') {
      element = part.offset;
      return part.attributes.flatMap(({ value, offset }) => photographsOf(value, offset));
    }
    const isText = part.type === 'text' || part.type === 'cdata';
    return isText ? photographsOf(part.text, element) : [];
  });
}

function photographsOf(text: string, offset: number): EmbeddedPhotograph[] {
  const found = recordsIn(text, 0);
  if (found.length === 0) return [];
  return [{ offset, hasPlace: found.some(({ hasPlace }) => hasPlace) }];
}

/** SVGs within one another that are looked into. */
const DEPTH = 8;

function recordsIn(text: string, depth: number): { hasPlace: boolean }[] {
  return addressesIn(text).flatMap((address) => {
    const bytes = dataOf(address);
    const { hasPlace, hasDevice } = cameraData(bytesOf(bytes));
    if (hasPlace || hasDevice || EXIF.test(bytes.toString('latin1'))) return [{ hasPlace }];
    if (depth === DEPTH || !bytes.includes('<')) return [];
    return recordsIn(withCharacters(bytes.toString()), depth + 1);
  });
}

/** The signs of Exif in a JPEG or AVIF, a PNG and a WebP, and the header of a TIFF behind them. */
const EXIF = /(?:Exif\0\0|eXIf|EXIF[^]{4})(?:II\*\0|MM\0\*)/;

/** The `data:` addresses of a value or a text, without that name: all of it, or what a sign around one closes. */
function addressesIn(text: string): string[] {
  // Browsers take line ends and tabs out of an address before they read it.
  const read = (text.includes('\\') ? unescaped(text) : text).replace(/[\t\n\r]/g, '');
  const addresses: string[] = [];
  const start = /(^|["'(])\s*data:/gi;
  for (let found = start.exec(read); found; found = start.exec(read)) {
    const closing = found[1] === '(' ? ')' : found[1];
    const end = closing ? read.indexOf(closing, start.lastIndex) : -1;
    addresses.push(read.slice(start.lastIndex, end < 0 ? undefined : end));
    if (end < 0) break;
    start.lastIndex = end;
  }
  return addresses;
}

/**
 * The bytes of a `data:` address.
 *
 * @see https://fetch.spec.whatwg.org/#data-url-processor
 */
function dataOf(address: string): Buffer {
  const comma = address.indexOf(',');
  if (comma < 0) return Buffer.alloc(0);
  const written = Buffer.from(address.slice(comma + 1)).toString('latin1');
  const body = written.replace(/%([\da-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const isBase64 = /;\s*base64\s*$/i.test(address.slice(0, comma));
  return Buffer.from(body, isBase64 ? 'base64' : 'latin1');
}

/** A text of XML with the characters that it writes by name or number. */
function withCharacters(xml: string): string {
  return xml.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|apos|gt|lt|quot));/gi, (...found) => {
    const [, decimal, hex, name] = found as (string | undefined)[];
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? '';
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return point > 0x10ffff ? '' : String.fromCodePoint(point);
  });
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  quot: '"',
};
