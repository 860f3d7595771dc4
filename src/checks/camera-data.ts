import path from 'node:path';
import { cameraData, type CameraData } from '#lib/media/camera-data.ts';
import type { Problem } from '#lib/problems.ts';
import { entriesOf, type Content } from '#source/content.ts';
import { lookAt, oncePerFile } from '#source/media-file.ts';
import type { Position } from '#source/yaml.ts';
import { filesOf, importedFilesOf } from './named-files.ts';
import { reporter, START, type Check } from './rule.ts';

const report = reporter('camera-data');

/** A file that is published as it is, and where that is told. */
interface PublishedFile extends Position {
  file: string;
  /** Path of the published file. */
  published: string;
}

const PICTURES = 'apng avif gif heic heif jfif jpeg jpg jxl png tif tiff webp'.split(' ');

/** How the files that a camera or an editor writes into are cleaned, by the endings of their names. */
const CLEANING: readonly { endings: readonly string[]; fix: (file: string) => string }[] = [
  {
    endings: PICTURES,
    fix: (file) =>
      `run \`exiftool -all= -tagsfromfile @ -orientation -icc_profile -overwrite_original ${quoted(file)}\`, or put the picture beside the post that shows it, which publishes it without`,
  },
  {
    endings: '3gp m4a m4v mkv mov mp4 webm'.split(' '),
    fix: (file) => {
      const { dir, name, ext } = path.posix.parse(file);
      const clean = path.posix.join(dir, `${name}-clean${ext}`);
      return `run \`ffmpeg -i ${quoted(file)} -map '0:v?' -map '0:a?' -map_metadata -1 -c copy ${quoted(clean)}\`, and put the new file in place of this one`;
    },
  },
  {
    endings: ['pdf'],
    fix: () => 'take that out of the photographs in it, and export the document again',
  },
];

/**
 * Files that are published as they are hold nothing that a camera wrote: those of `public/`, and what
 * is no picture beside posts. Where a recording was made is an error, what made it a warning. The pictures
 * of posts are made anew without.
 */
export const checkCameraData: Check = ({ content }) =>
  publishedAsTheyAre(content).flatMap((file) => problemsOf(file, content));

function publishedAsTheyAre(content: Content): PublishedFile[] {
  const named = entriesOf(content).flatMap((entry) =>
    [...filesOf(entry), ...importedFilesOf(entry)]
      .filter(({ kind, file }) => kind === 'video' && file.startsWith(CONTENT))
      .map(({ file, position }) => ({ file: entry.file, ...position, published: file })),
  );
  const known = new Set(named.map(({ published }) => published));
  const others = [...content.files].filter(
    (file) => !known.has(file) && (!file.startsWith(CONTENT) || !isPicture(file)),
  );
  return [
    ...named.filter(({ published }) => content.files.has(published)),
    ...others.map((file) => ({ file, ...START, published: file })),
  ];
}

const CONTENT = 'src/content/';

function problemsOf({ file, published, ...at }: PublishedFile, { root }: Content): Problem[] {
  const cleaning = CLEANING.find(({ endings }) => endings.includes(endingOf(published)));
  if (!cleaning) return [];
  const { hasPlace, hasDevice } = dataOf(path.join(root, published));
  const fix = cleaning.fix(published);
  if (hasPlace) {
    return [
      report(file, at, `${published} is published as it is, and says where it was made`, fix),
    ];
  }
  if (!hasDevice) return [];
  const message = `${published} is published as it is, and names the device that made it, or whose that is`;
  return [report(file, at, message, fix, 'warning')];
}

const dataOf = oncePerFile((file): CameraData => {
  const looked = lookAt(file, cameraData);
  return 'seen' in looked ? looked.seen : { hasPlace: false, hasDevice: false };
});

function isPicture(file: string): boolean {
  return PICTURES.includes(endingOf(file));
}

function endingOf(file: string): string {
  return path.posix.extname(file).slice(1).toLowerCase();
}

/** A path as a word of a shell. */
function quoted(file: string): string {
  return /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", String.raw`'\''`)}'`;
}
