import { boxData, XMP_LATITUDE } from './box-data.ts';
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
  // Old films start with another box than the one that tells their type.
  const isBoxes = /^(?:ftyp|moov|mdat|wide|free|skip)$/.test(head.toString('latin1', 4, 8));
  const film = isBoxes ? boxData(file) : undefined;
  const isPhotograph = /^(?:mif1|msf1|he[iv][cxms]|crx )$/.test(head.toString('latin1', 8, 12));
  if (film && !isPhotograph) return film;
  if (head.length >= 4 && head.readUInt32BE(0) === MATROSKA) return ofTags(webmTags(file));
  const { hasPlace, hasDevice } = ofPicture(file.slice(0, SCANNED));
  return {
    hasPlace: hasPlace || (film?.hasPlace ?? false),
    hasDevice: hasDevice || (film?.hasDevice ?? false),
  };
}

const MATROSKA = 0x1a45dfa3;

/** Bytes that are looked through of a file whose parts are not walked, such as a document with photographs. */
const SCANNED = 64 * 1024 * 1024;

/** What EXIF follows on in a JPEG, a HEIC or a document; in a PNG; in a WebP, after its length; in raw boxes. */
const EXIF_MARKS = [
  { mark: 'Exif\0\0', gap: 0 },
  { mark: 'eXIf', gap: 0 },
  { mark: 'EXIF', gap: 4 },
  { mark: 'CMT1', gap: 0 },
  { mark: 'CMT4', gap: 0 },
] as const;

/** What a camera of Canon writes before a list of places. */
const PLACE_MARK = 'CMT4';

/** Formats differ in where they put it, but not in what it is: it is looked for in all bytes. */
function ofPicture(bytes: Buffer): CameraData {
  const blocks = [exifAt(bytes, 0)];
  for (const { mark, gap } of EXIF_MARKS) {
    let at = bytes.indexOf(mark, 0, 'latin1');
    while (at >= 0) {
      const start = at + mark.length;
      blocks.push(exifAt(bytes, start + gap, mark === PLACE_MARK));
      at = bytes.indexOf(mark, start, 'latin1');
    }
  }
  const found = blocks.filter((block) => block !== undefined);
  return {
    hasPlace: found.some(({ hasPlace }) => hasPlace) || hasLatitude(bytes),
    hasDevice: found.some(({ hasDevice }) => hasDevice) || bytes.includes('tiff:Make'),
  };
}

/** Whether a text of XMP tells a latitude, under whatever prefix and in whatever letters. */
function hasLatitude(bytes: Buffer): boolean {
  return ['atitude', 'ATITUDE'].some((word) => {
    for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + word.length)) {
      if (XMP_LATITUDE.test(bytes.toString('latin1', Math.max(at - 16, 0), at + 24))) return true;
    }
    return false;
  });
}

function ofTags(names: readonly string[]): CameraData {
  return {
    hasPlace: names.some((name) => /^(?:recording_)?location|location\.iso6709|gps/i.test(name)),
    hasDevice: names.some((name) => /(?:^|\.)(?:make|model)$/i.test(name)),
  };
}
