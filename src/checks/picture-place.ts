import { entriesOf, type Content } from '#source/content.ts';
import type { PicturePlace } from '#lib/pictures.ts';
import { shownFilesOf } from './named-files.ts';
import { START } from './rule.ts';

/**
 * The first place that shows a picture, or the picture itself where no text names it.
 *
 * @param paths the picture’s, from the project’s root; it may have copies
 */
export function placeOfPicture(
  content: Content,
  paths: readonly string[],
): PicturePlace | undefined {
  for (const entry of entriesOf(content)) {
    for (const { file: picture, position } of shownFilesOf(entry)) {
      if (paths.includes(picture)) return { file: entry.file, ...position, picture };
    }
  }
  const [picture] = paths;
  return picture === undefined ? undefined : { file: picture, ...START, picture };
}
