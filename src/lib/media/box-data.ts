import { boxSize } from './boxes.ts';
import type { CameraData } from './camera-data.ts';
import type { FileBytes } from './file-bytes.ts';

/** Boxes that hold nothing but others. */
const HOLDERS = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl', 'udta']);

/** Names of the boxes that say where a recording was made: QuickTime’s, and 3GPP’s (TS 26.244). */
const PLACES = new Set(['\xa9xyz', 'loci']);
const DEVICES = new Set(['\xa9mak', '\xa9mod', 'manu', 'modl']);

/** Texts that say it in the boxes of Apple’s keys, of XMP, and of the tracks of action cameras. */
const PLACE_TEXT = /location\.ISO6709|mdtalocation|GPSCoordinates/;

/** A property of XMP that tells a latitude: EXIF’s, and those of drones. */
export const XMP_LATITUDE = /[\w-]:(?:gps)?latitude\s*[=>]/i;

const DEVICE_TEXT = /quicktime\.(?:make|model)|tiff:(?:Make|Model)/;
const PLACE_TRACK = /gpmd|camm/;

const TEXTS = new Set(['meta', 'uuid', 'XMP_', 'stsd']);

/** Deeper than any box that is looked for. */
const DEPTH = 8;

/** More than any list of keys has. */
const READ = 1024 * 1024;

/**
 * What the boxes of a film or a sound say beside it; `undefined` where it has no film.
 *
 * @see ISO/IEC 14496-12, and https://developer.apple.com/documentation/quicktime-file-format
 */
export function boxData(file: FileBytes): CameraData | undefined {
  const found: CameraData = { hasPlace: false, hasDevice: false };
  let isFilm = false;
  const visit = (from: number, to: number, depth: number): void => {
    for (let at = from; at + 8 <= to;) {
      const head = file.slice(at, at + 16);
      const type = head.toString('latin1', 4, 8);
      const size = boxSize(head, to - at);
      if (size === undefined) return;
      const end = Math.min(at + size, to);
      if (type === 'moov') isFilm = true;
      if (HOLDERS.has(type) && depth < DEPTH) visit(at + 8, end, depth + 1);
      if (PLACES.has(type)) found.hasPlace = true;
      if (DEVICES.has(type)) found.hasDevice = true;
      if (TEXTS.has(type)) {
        const text = file.slice(at + 8, Math.min(end, at + READ)).toString('latin1');
        if (
          PLACE_TEXT.test(text) ||
          XMP_LATITUDE.test(text) ||
          (type === 'stsd' && PLACE_TRACK.test(text))
        )
          found.hasPlace = true;
        if (DEVICE_TEXT.test(text)) found.hasDevice = true;
      }
      at = end;
    }
  };
  visit(0, file.size, 0);
  return isFilm ? found : undefined;
}
