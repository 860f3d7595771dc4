import { boxData } from './box-data.ts';
import { exifAt } from './exif.ts';
import type { FileBytes } from './file-bytes.ts';
import { webmTags } from './webm-tags.ts';

/** What a camera or an editor wrote into a file beside its picture or sound. */
export interface CameraData {
  /** Whether it says where the file was made. */
  hasPlace: boolean;
  /** Whether it names a device, or whose that is. */
  hasDevice: boolean;
}

/** Reads what a camera wrote into a picture, a video, a sound or a document. */
export function cameraData(file: FileBytes): CameraData {
  const head = file.slice(0, 12);
  if (head.toString('latin1', 4, 8) === 'ftyp') {
    const found = boxData(file);
    if (found) return found;
  }
  if (head.length >= 4 && head.readUInt32BE(0) === MATROSKA) return ofTags(webmTags(file));
  return ofPicture(file.slice(0, SCANNED));
}

const MATROSKA = 0x1a45dfa3;

/** Bytes that are looked through of a file whose parts are not walked, such as a document with photographs. */
const SCANNED = 64 * 1024 * 1024;

/** What EXIF follows on in a JPEG, a HEIC or a document; in a PNG; in a WebP, after its length. */
const EXIF_MARKS = [
  { mark: 'Exif\0\0', gap: 0 },
  { mark: 'eXIf', gap: 0 },
  { mark: 'EXIF', gap: 4 },
] as const;

/** Formats differ in where they put it, but not in what it is: it is looked for in all bytes. */
function ofPicture(bytes: Buffer): CameraData {
  const blocks = [exifAt(bytes, 0)];
  for (const { mark, gap } of EXIF_MARKS) {
    let at = bytes.indexOf(mark, 0, 'latin1');
    while (at >= 0) {
      const start = at + mark.length;
      blocks.push(exifAt(bytes, start + gap));
      at = bytes.indexOf(mark, start, 'latin1');
    }
  }
  const found = blocks.filter((block) => block !== undefined);
  return {
    hasPlace: found.some(({ hasPlace }) => hasPlace) || bytes.includes('exif:GPSLatitude'),
    hasDevice: found.some(({ hasDevice }) => hasDevice) || bytes.includes('tiff:Make'),
  };
}

function ofTags(names: readonly string[]): CameraData {
  return {
    hasPlace: names.some((name) => /^(?:recording_)?location|location\.iso6709|gps/i.test(name)),
    hasDevice: names.some((name) => /(?:^|\.)(?:make|model)$/i.test(name)),
  };
}
