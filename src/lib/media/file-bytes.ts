/** The bytes of a file, read where they are looked at: a video is not read whole for its structure. */
export interface FileBytes {
  size: number;
  /** The bytes from `start` to before `end`; fewer where the file ends earlier. */
  slice: (start: number, end: number) => Buffer;
}

/** Why the bytes of a file cannot be shown, as what follows the name of the file; and what to do. */
export interface MediaFault {
  message: string;
  fix: string;
}

/** A fault of a file that its format says is longer than it is. */
export function cutOff(detail: string): MediaFault {
  return { message: `is cut off: ${detail}`, fix: AGAIN };
}

/** A fault of a file whose structure is not that of its format. */
export function damaged(detail: string): MediaFault {
  return { message: `is damaged: ${detail}`, fix: AGAIN };
}

const AGAIN = 'export it again, or copy it again from where it came from';

/** Bytes that are in memory. */
export function bytesOf(bytes: Buffer): FileBytes {
  return { size: bytes.length, slice: (start, end) => bytes.subarray(start, end) };
}
