import path from 'node:path';
import type { MediaFault } from '#lib/media/file-bytes.ts';
import { mediaFault } from '#lib/media/fault.ts';
import { fileKindOf } from '#lib/mdx-components.ts';
import { lookAt, oncePerFile } from '#source/media-file.ts';

/**
 * Why the bytes of a picture, a video or a file of captions cannot be shown; a file with another ending
 * has no fault.
 */
export const mediaFaultOf = oncePerFile((file: string): MediaFault | undefined => {
  const ending = path.extname(file).slice(1).toLowerCase();
  const kind = fileKindOf(ending);
  if (!kind) return undefined;
  const looked = lookAt(file, (bytes) => mediaFault(kind, ending, bytes));
  if ('seen' in looked) return looked.seen;
  return {
    message: `cannot be read: ${looked.unreadable}`,
    fix: 'give yourself the right to read it, or close the program that holds it',
  };
});
