import { cutOff, damaged, type FileBytes, type MediaFault } from './file-bytes.ts';

/**
 * Whether a TIFF has its list of fields, and the list is whole; its pixels may be anywhere.
 *
 * @see https://www.itu.int/itudoc/itu-t/com16/tiff-fx/docs/tiff6.pdf
 */
export function tiffFault(file: FileBytes): MediaFault | undefined {
  const header = file.slice(0, 8);
  const isLittle = header[0] === 0x49;
  const short = (bytes: Buffer, at: number) =>
    isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
  const long = (bytes: Buffer, at: number) =>
    isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
  if (header.length < 8) return cutOff(LIST);
  const start = long(header, 4);
  const count = file.slice(start, start + 2);
  if (count.length < 2) return cutOff(LIST);
  const fields = file.slice(start + 2, start + 2 + 12 * short(count, 0));
  if (fields.length < 12 * short(count, 0)) return cutOff(LIST);
  for (let at = 0; at < fields.length; at += 12) {
    const bytes = (SIZES[short(fields, at + 2)] ?? 1) * long(fields, at + 4);
    if (bytes > 4 && long(fields, at + 8) + bytes > file.size) return cutOff(LIST);
  }
  const values = (tag: number): number[] => {
    for (let at = 0; at < fields.length; at += 12) {
      if (short(fields, at) !== tag) continue;
      const size = short(fields, at + 2) === SHORT ? 2 : 4;
      const total = size * long(fields, at + 4);
      const place = long(fields, at + 8);
      const bytes =
        total <= 4 ? fields.subarray(at + 8, at + 8 + total) : file.slice(place, place + total);
      return Array.from({ length: Math.floor(bytes.length / size) }, (_, index) =>
        size === 2 ? short(bytes, 2 * index) : long(bytes, 4 * index),
      );
    }
    return [];
  };
  const starts = [...values(STRIP_OFFSETS), ...values(TILE_OFFSETS)];
  const lengths = [...values(STRIP_LENGTHS), ...values(TILE_LENGTHS)];
  if (starts.length === 0) return damaged('it has no pixels');
  const isShort = starts.some((place, index) => place + (lengths[index] ?? 0) > file.size);
  return isShort ? cutOff('its pixels lie behind its end') : undefined;
}

const LIST = 'its list of fields lies behind its end';

/** Bytes of a value by the number of its type. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
const SHORT = 3;
const STRIP_OFFSETS = 273;
const STRIP_LENGTHS = 279;
const TILE_OFFSETS = 324;
const TILE_LENGTHS = 325;
