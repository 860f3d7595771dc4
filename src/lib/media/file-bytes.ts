/** The bytes of a file, read where they are looked at: a video is not read whole for its structure. */
export interface FileBytes {
  size: number;
  /** The bytes from `start` to before `end`; fewer where the file ends earlier. */
  slice: (start: number, end: number) => Buffer;
}

/** Bytes that are in memory. */
export function bytesOf(bytes: Buffer): FileBytes {
  return { size: bytes.length, slice: (start, end) => bytes.subarray(start, end) };
}
