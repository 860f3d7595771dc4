import path from 'node:path';
import { cameraData, type CameraData } from '#lib/media/camera-data.ts';
import { mediaTypeOf, type MediaType } from '#lib/media/media-type.ts';
import type { Problem } from '#lib/problems.ts';
import { entriesOf, type Content } from '#source/content.ts';
import { lookAt, oncePerFile } from '#source/media-file.ts';
import type { Position } from '#source/yaml.ts';
import { importsIn } from './imports.ts';
import { shownFilesOf } from './named-files.ts';
import { reporter, START, type Check } from './rule.ts';

const report = reporter('camera-data');

/** A file that is published as it is, and where that is told. */
interface PublishedFile extends Position {
  file: string;
  /** Path of the published file. */
  published: string;
}

/** Endings of pictures that are made anew where a post shows them, whatever shows them. */
const PICTURES = 'apng avif gif heic heif jfif jpeg jpg jxl png tif tiff webp'.split(' ');

type Kind = 'picture' | 'raw' | 'recording' | 'document';

/** What a camera or an editor writes into, by its bytes. */
const KINDS: Partial<Record<MediaType, Kind>> = {
  avif: 'picture',
  gif: 'picture',
  heic: 'picture',
  jpeg: 'picture',
  jpeg2000: 'picture',
  jxl: 'picture',
  photoshop: 'picture',
  png: 'picture',
  tiff: 'picture',
  webp: 'picture',
  raw: 'raw',
  mp4: 'recording',
  webm: 'recording',
  pdf: 'document',
};

/** Endings of what need not tell by its first bytes what it is. */
const ENDINGS: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries('3gp m4a m4v mkv mov mp4 webm'.split(' ').map((one) => [one, 'recording'])),
  pdf: 'document',
};

/** How files are cleaned. */
const CLEANING: Readonly<Record<Kind, (file: string) => string>> = {
  picture: (file) =>
    `run \`exiftool -all= -tagsfromfile @ -orientation -icc_profile -overwrite_original ${quoted(file)}\`, or put the picture beside the post that shows it, which publishes it without`,
  raw: () => 'export it as JPEG without metadata, and put that in its place',
  recording: (file) => {
    const { dir, name, ext } = path.posix.parse(file);
    const clean = path.posix.join(dir, `${name}-clean${ext}`);
    return `run \`ffmpeg -i ${quoted(file)} -map '0:v?' -map '0:a?' -map_metadata -1 -c copy ${quoted(clean)}\`, and put the new file in place of this one`;
  },
  document: () => 'take that out of the photographs in it, and export the document again',
};

/**
 * Files that are published as they are hold nothing that a camera wrote: those of `public/`, and what
 * is no picture beside posts. Where a recording was made is an error, what made it a warning. The pictures
 * of posts are made anew without.
 */
export const checkCameraData: Check = ({ content }) =>
  publishedAsTheyAre(content).flatMap((file) => problemsOf(file, content));

function publishedAsTheyAre(content: Content): PublishedFile[] {
  const named = entriesOf(content).flatMap((entry) => [
    ...shownFilesOf(entry)
      .filter(({ kind, file }) => kind === 'video' && file.startsWith(CONTENT))
      .map(({ file, position }) => ({ file: entry.file, ...position, published: file })),
    // What the site does not know as a picture is not made anew.
    ...importsIn(entry)
      .map(({ specifier, position }) => {
        const bare = specifier.replace(/[?#].*$/, '');
        const published = path.posix.join(path.posix.dirname(entry.file), bare);
        return { file: entry.file, ...position, published };
      })
      .filter(({ published }) => !hasPictureEnding(published) && isPicture(published, content)),
  ]);
  const known = new Set(named.map(({ published }) => published));
  const others = [...content.files].filter(
    (file) =>
      !known.has(file) &&
      (!file.startsWith(CONTENT) || !(hasPictureEnding(file) || isPicture(file, content))),
  );
  return [
    ...named.filter(({ published }) => content.files.has(published)),
    ...others.map((file) => ({ file, ...START, published: file })),
  ];
}

const CONTENT = 'src/content/';

function problemsOf({ file, published, ...at }: PublishedFile, { root }: Content): Problem[] {
  const { kind, hasPlace, hasDevice } = dataOf(path.join(root, published));
  if (!kind) return [];
  const fix = CLEANING[kind](published);
  if (hasPlace) {
    return [
      report(file, at, `${published} is published as it is, and says where it was made`, fix),
    ];
  }
  if (!hasDevice) return [];
  const message = `${published} is published as it is, and names the device that made it, or whose that is`;
  return [report(file, at, message, fix, 'warning')];
}

const dataOf = oncePerFile((file): CameraData & { kind?: Kind | undefined } => {
  const looked = lookAt(file, (bytes) => {
    const type = mediaTypeOf(bytes);
    const byBytes = type && KINDS[type];
    // Many raw photographs are a TIFF by their first bytes, and no program but a camera’s cleans them.
    const isRaw = type === 'tiff' && !/^tiff?$/.test(endingOf(file));
    const kind = isRaw ? 'raw' : (byBytes ?? ENDINGS[endingOf(file)]);
    return kind ? { kind, ...cameraData(bytes) } : undefined;
  });
  return ('seen' in looked && looked.seen) || { hasPlace: false, hasDevice: false };
});

function isPicture(file: string, { root, files }: Content): boolean {
  if (!files.has(file)) return false;
  const { kind } = dataOf(path.join(root, file));
  return kind === 'picture' || kind === 'raw';
}

function hasPictureEnding(file: string): boolean {
  return PICTURES.includes(endingOf(file));
}

function endingOf(file: string): string {
  return path.posix.extname(file).slice(1).toLowerCase();
}

/** A path as a word of a shell. */
function quoted(file: string): string {
  return /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", String.raw`'\''`)}'`;
}
