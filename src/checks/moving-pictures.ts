import path from 'node:path';
import { lostMotion } from '#lib/media/lost-motion.ts';
import { entriesOf } from '#source/content.ts';
import { lookAt, oncePerFile } from '#source/media-file.ts';
import { filesOf, importedFilesOf } from './named-files.ts';
import { reporter, type Check } from './rule.ts';

const report = reporter('moving-picture');

/** A picture that moves is of a kind that keeps moving when it is made anew: a GIF or a WebP. */
export const checkMovingPictures: Check = ({ content }) =>
  entriesOf(content).flatMap((entry) =>
    [...filesOf(entry), ...importedFilesOf(entry)].flatMap(({ kind, url, file, position }) => {
      if (kind !== 'picture' || !content.files.has(file)) return [];
      const lost = motionOf(path.join(content.root, file));
      if (!lost) return [];
      return [
        report(
          entry.file,
          position,
          `the picture \`${url}\` is an ${lost}, of which only the first frame is shown`,
          'save it as an animated WebP or as a GIF, and write the name of that file',
          'warning',
        ),
      ];
    }),
  );

const motionOf = oncePerFile((file) => {
  const looked = lookAt(file, lostMotion);
  return 'seen' in looked ? looked.seen : undefined;
});
