import { readFileSync } from 'node:fs';
import { publishedSvg } from '#lib/svg/published.ts';
import { readSvg } from '#lib/svg/document.ts';

/**
 * The text of an SVG in the encoding that it declares, UTF-8 where it declares none
 * (https://www.w3.org/TR/xml/#charencoding).
 *
 * @returns `undefined` where its bytes are none of that encoding, or no such encoding is known
 */
export function readSvgText(file: string): string | undefined {
  const bytes = readFileSync(file);
  const head = bytes.toString('latin1', 0, 200);
  const declared = /^<\?xml[^>]{0,150}?\bencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1];
  const mark = MARKS.find(([signs]) => head.startsWith(signs))?.[1];
  try {
    return new TextDecoder(mark ?? declared ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes that tell an encoding at the start of a text. */
const MARKS: readonly (readonly [string, string])[] = [
  ['\xef\xbb\xbf', 'utf-8'],
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
];

/** What is published of an SVG, in UTF-8; `undefined` where the file is none. */
export function readPublishedSvg(file: string): string | undefined {
  const text = readSvgText(file);
  const read = text === undefined ? undefined : readSvg(text);
  return read && 'parts' in read ? publishedSvg(read.parts, read.root) : undefined;
}
