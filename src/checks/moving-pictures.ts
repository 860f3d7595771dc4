import path from 'node:path';
import { pixelsOf, tooManyFrames } from '#lib/media/frames.ts';
import { lostMotion } from '#lib/media/lost-motion.ts';
import type { Severity } from '#lib/problems.ts';
import { entriesOf } from '#source/content.ts';
import { lookAt, oncePerFile } from '#source/media-file.ts';
import { shownFilesOf } from './named-files.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('moving-picture');

/**
 * A picture that moves is of a kind that keeps moving when it is made anew, a GIF or a WebP; and its
 * frames are not too many for that.
 */
export const checkMovingPictures: Check = ({ content }) =>
  entriesOf(content).flatMap((entry) =>
    shownFilesOf(entry).flatMap(({ kind, url, file, position }) => {
      if (kind !== 'picture' || !content.files.has(file)) return [];
      const fault = faultOf(path.join(content.root, file));
      if (!fault) return [];
      const message = `the picture \`${url}\` ${fault.message}`;
      return [report(entry.file, position, message, fault.fix, fault.severity)];
    }),
  );

interface MotionFault {
  /** What follows the name of the picture. */
  message: string;
  fix: string;
  severity: Severity;
}

const faultOf = oncePerFile((file): MotionFault | undefined => {
  const looked = lookAt(file, (bytes) => ({
    lost: lostMotion(bytes),
    frames: tooManyFrames(bytes),
  }));
  if (!('seen' in looked)) return undefined;
  const { lost, frames } = looked.seen;
  if (frames) {
    const fix = 'shorten it or make it smaller, or show it as a video with <Video>';
    return { message: `has ${pixelsOf(frames)}`, fix, severity: 'error' };
  }
  if (!lost) return undefined;
  return {
    message: `is an ${lost}, of which only the first frame is shown`,
    fix: 'save it as an animated WebP or as a GIF, and write the name of that file',
    severity: 'warning',
  };
});
