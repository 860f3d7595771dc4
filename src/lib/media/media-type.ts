/* eslint-disable no-control-regex -- the signatures of files are such characters. */
import { isUtf8 } from 'node:buffer';
import type { FileBytes } from './file-bytes.ts';

/** What a file is by its bytes, whatever its name ends in. */
export type MediaType = keyof typeof TYPE_NAMES;

/** How a type of file is called. */
export const TYPE_NAMES = {
  avif: 'an AVIF picture',
  gif: 'a GIF picture',
  jpeg: 'a JPEG picture',
  png: 'a PNG picture',
  svg: 'an SVG picture',
  tiff: 'a TIFF picture',
  webp: 'a WebP picture',
  mp4: 'an MP4 video',
  webm: 'a WebM video',
  heic: 'a HEIC picture',
  bmp: 'a BMP picture',
  icon: 'a Windows icon',
  jxl: 'a JPEG XL picture',
  jpeg2000: 'a JPEG 2000 picture',
  photoshop: 'a Photoshop file',
  raw: 'a raw photograph of a camera',
  pdf: 'a PDF document',
  zip: 'a ZIP archive',
  gzip: 'a gzip archive',
  ogg: 'an Ogg file',
  'git-lfs': 'a Git LFS pointer and not the file itself',
  html: 'an HTML page',
  text: 'a text',
} as const;

/**
 * What a file is by its first bytes; `undefined` where they are of no type that is known here.
 *
 * @see https://mimesniff.spec.whatwg.org/
 */
export function mediaTypeOf(bytes: FileBytes): MediaType | undefined {
  const head = bytes.slice(0, HEAD);
  const start = head.toString('latin1');
  const [, type] = SIGNATURES.find(([signature]) => signature.test(start)) ?? [];
  if (type) return type;
  if (start.slice(4, 8) === 'ftyp') return typeOfBrands(start);
  return typeOfText(head);
}

/** Enough for the comments and the document type that an editor puts before the root of an SVG. */
const HEAD = 8192;

const SIGNATURES: readonly (readonly [RegExp, MediaType])[] = [
  [/^\x89PNG\r\n\x1a\n/, 'png'],
  [/^\xff\xd8\xff/, 'jpeg'],
  [/^GIF8[79]a/, 'gif'],
  [/^RIFF[^]{4}WEBP/, 'webp'],
  [/^(?:II\*\0[^]{4}CR|IIU\0|IIR[OS]|MMOR|FUJIFILMCCD-RAW)/, 'raw'],
  [/^(?:II\*\0|MM\0\*)/, 'tiff'],
  [/^\x1aE\xdf\xa3/, 'webm'],
  [/^BM[^]{4}\0\0\0\0/, 'bmp'],
  [/^\0\0[\x01\x02]\0[\x01-\x20]\0/, 'icon'],
  [/^(?:\xff\x0a|\0\0\0\x0cJXL )/, 'jxl'],
  [/^\0\0\0\x0cjP {2}/, 'jpeg2000'],
  [/^8BPS\0/, 'photoshop'],
  [/^%PDF-/, 'pdf'],
  [/^PK\x03\x04/, 'zip'],
  [/^\x1f\x8b\x08/, 'gzip'],
  [/^OggS\0/, 'ogg'],
  [/^version https:\/\/git-lfs\.github\.com\/spec\//, 'git-lfs'],
];

/** A file of boxes (ISO/IEC 14496-12) says in its first one what it can be read as. */
function typeOfBrands(start: string): MediaType {
  const length = start.charCodeAt(2) * 256 + start.charCodeAt(3);
  const brands = start.slice(8, Math.max(length, 12));
  if (/avi[fs]/.test(brands)) return 'avif';
  if (brands.startsWith('crx ')) return 'raw';
  return /^(?:mif1|msf1|hei[cxms]|hev[cxms])/.test(brands) ? 'heic' : 'mp4';
}

/** Characters that no text holds. */
const BINARY = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

function typeOfText(head: Buffer): MediaType | undefined {
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const read = head.toString('latin1');
  const text = isUtf16 ? read.slice(2).replaceAll('\0', '') : read.replace(/^\xef\xbb\xbf/, '');
  if (BINARY.test(text)) return undefined;
  const written = text.trimStart();
  if (/^<(?:!doctype html|html|head|body)\b/i.test(written)) return 'html';
  if (/^<(?:[?!]|(?:[\w.-]+:)?svg\b)/.test(written)) {
    // What comes before the root may be longer than the head.
    const hasRoot = /<(?:[\w.-]+:)?svg[\s/>]/.test(written);
    if (hasRoot || head.length === HEAD) return 'svg';
  }
  return isUtf16 || isUtf8(withoutLastCharacter(head)) ? 'text' : undefined;
}

/** The head without a character that it may end within. */
function withoutLastCharacter(head: Buffer): Buffer {
  if (head.length < HEAD) return head;
  let end = head.length - 1;
  while (end > 0 && (head[end]! & 0xc0) === 0x80) end -= 1;
  return head.subarray(0, end);
}
