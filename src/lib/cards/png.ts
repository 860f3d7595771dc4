import { crc32 } from 'node:zlib';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A size in pixels. */
export interface Size {
  width: number;
  height: number;
}

/**
 * The size of a PNG that is whole, every chunk's checksum right (https://www.w3.org/TR/png-3/#5PNG-file-signature);
 * `undefined` for anything else.
 */
export function sizeOfSoundPng(bytes: Uint8Array): Size | undefined {
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Length, type, data, checksum: the smallest chunk has no data, and takes twelve bytes.
  for (let at = SIGNATURE.length; at + 12 <= bytes.length;) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length) return undefined;
    if (crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return undefined;
    if (typeAt(bytes, at) === 'IEND') {
      if (end + 4 !== bytes.length || typeAt(bytes, SIGNATURE.length) !== 'IHDR') return undefined;
      return { width: view.getUint32(16), height: view.getUint32(20) };
    }
    at = end + 4;
  }
  return undefined;
}

function typeAt(bytes: Uint8Array, chunk: number): string {
  return String.fromCharCode(...bytes.subarray(chunk + 4, chunk + 8));
}
