import type { CameraData } from './camera-data.ts';

/** Tags of EXIF: https://www.cipa.jp/std/documents/download_e.html?DC-008-Translation-2023-E */
const GPS_LIST = 0x8825;
const EXIF_LIST = 0x8769;
/** Latitude and longitude; a list of places without them says none. */
const PLACE = [0x0002, 0x0004];
/** Make, model; owner, serial numbers of the camera and the lens. */
const DEVICE = [0x010f, 0x0110, 0xa430, 0xa431, 0xa435];

/** Of a TIFF, and of the raw photographs of Panasonic and Olympus. */
const HEADERS = new Set(['II*\0', 'MM\0*', 'IIU\0', 'IIRO', 'IIRS', 'MMOR']);

/** More than any camera writes into a list. */
const ENTRIES = 512;

/**
 * What a block of EXIF says; `undefined` where there is none.
 *
 * @param start of its header, from which its places are counted
 * @param isPlace whether its first list is that of a place
 */
export function exifAt(bytes: Buffer, start: number, isPlace = false): CameraData | undefined {
  const header = bytes.toString('latin1', start, start + 4);
  if (!HEADERS.has(header)) return undefined;
  const isLittle = header.startsWith('II');
  const short = (at: number) => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const long = (at: number) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  /** The tags of a list, and where the value of each stands. */
  const listAt = (offset: number): Map<number, number> => {
    const at = start + offset;
    const tags = new Map<number, number>();
    if (at + 2 > bytes.length) return tags;
    const end = Math.min(at + 2 + 12 * Math.min(short(at), ENTRIES), bytes.length - 11);
    for (let entry = at + 2; entry < end; entry += 12) tags.set(short(entry), entry + 8);
    return tags;
  };
  if (start + 8 > bytes.length) return undefined;
  const main = listAt(long(start + 4));
  const below = (tag: number) => {
    const at = main.get(tag);
    return at === undefined ? new Map<number, number>() : listAt(long(at));
  };
  const own = below(EXIF_LIST);
  const place = below(GPS_LIST);
  return {
    hasPlace: PLACE.some((tag) => place.has(tag) || (isPlace && main.has(tag))),
    hasDevice: DEVICE.some((tag) => main.has(tag) || own.has(tag)),
  };
}
