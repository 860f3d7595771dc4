import type { FileKind } from '#lib/mdx-components.ts';
import { avifFault, mp4Fault } from './boxes.ts';
import type { FileBytes, MediaFault } from './file-bytes.ts';
import { gifFault } from './gif.ts';
import { jpegFault } from './jpeg.ts';
import { mediaTypeOf, TYPE_NAMES, type MediaType } from './media-type.ts';
import { pngFault } from './png.ts';
import { tiffFault } from './tiff.ts';
import { webmFault } from './webm.ts';
import { webpFault } from './webp.ts';

/**
 * Why the bytes of a file cannot be what its ending says: what they are by themselves, and whether
 * their structure is whole. What an SVG or a file of captions says is looked at elsewhere.
 *
 * @param ending without its dot
 */
export function mediaFault(
  kind: FileKind,
  ending: string,
  bytes: FileBytes,
): MediaFault | undefined {
  if (bytes.size === 0) return { message: 'has no bytes', fix: 'save it again, or remove it' };
  const type = mediaTypeOf(bytes);
  if (type === 'git-lfs') {
    return { message: `is ${TYPE_NAMES[type]}`, fix: 'run `git lfs pull`' };
  }
  if (kind === 'captions') {
    const isText = type === undefined || type === 'text' || type === 'svg';
    return isText
      ? undefined
      : { message: `is ${TYPE_NAMES[type]}`, fix: 'write captions as WebVTT' };
  }
  const accepted = kind === 'video' ? [ending] : ending === 'svg' ? ['svg'] : RASTER;
  if (type !== undefined && accepted.includes(type)) return STRUCTURES[type]?.(bytes);
  return wrongType(kind, type);
}

/** Types of picture that may have the endings of one another: they are read by their bytes. */
const RASTER: readonly string[] = ['avif', 'gif', 'jpeg', 'png', 'tiff', 'webp'];

const STRUCTURES: Partial<Record<MediaType, (bytes: FileBytes) => MediaFault | undefined>> = {
  avif: avifFault,
  gif: gifFault,
  jpeg: jpegFault,
  mp4: mp4Fault,
  png: pngFault,
  tiff: tiffFault,
  webm: webmFault,
  webp: webpFault,
};

function wrongType(kind: 'picture' | 'video', type: MediaType | undefined): MediaFault {
  const message = type === undefined ? `holds the bytes of no ${kind}` : `is ${TYPE_NAMES[type]}`;
  const isShown =
    kind === 'picture'
      ? type === 'svg' || RASTER.includes(type ?? '')
      : type === 'mp4' || type === 'webm';
  if (isShown) return { message, fix: `rename it, so that it ends in .${ENDINGS[type!] ?? type}` };
  const fix =
    kind === 'picture'
      ? 'export the picture as PNG, JPEG or WebP'
      : 'export the video as MP4 or WebM';
  return { message, fix };
}

const ENDINGS: Partial<Record<MediaType, string>> = { jpeg: 'jpg' };
