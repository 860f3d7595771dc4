import path from 'node:path';
import { schemeOf } from '#lib/markup/addresses.ts';
import { addressOfPath, namedPath } from '#lib/mdx-attachments.ts';
import { FILE_ENDINGS, fileKindOf } from '#lib/mdx-components.ts';
import { mediaTypeOf } from '#lib/media/media-type.ts';
import type { Problem } from '#lib/problems.ts';
import { entriesOf, type Content, type EntryFile } from '#source/content.ts';
import { lookAt, oncePerFile } from '#source/media-file.ts';
import { filesOf, KINDS, type NamedFile } from './named-files.ts';
import { nearest } from './nearest.ts';
import { EXAMPLES } from './prop-values.ts';
import { shortened, type Check } from './rule.ts';

/**
 * A cover, a picture in Markdown and a file that a component names is there, named as it is, and of
 * the right kind.
 */
export const checkAttachments: Check = ({ content }) =>
  entriesOf(content).flatMap((entry) =>
    filesOf(entry).flatMap((named) => problemsOf(entry, named, content)),
  );

function problemsOf(entry: EntryFile, named: NamedFile, content: Content) {
  const { kind, url, isAddress, file, position } = named;
  const { one, report } = KINDS[kind];
  const tell = (message: string, fix: string): Problem[] => [
    report(entry.file, position, message, fix),
  ];
  const name = path.posix.basename(url);
  const written = (one: string) => (isAddress && /[\s%()<>]/.test(one) ? addressOfPath(one) : one);
  /** An address with its spaces and brackets encoded: Markdown ends one at a space, unless it is between `<` and `>`. */
  const kept = (one: string) =>
    isAddress ? one.replace(/[\s()<>]+/g, (signs) => addressOfPath(signs)) : one;
  const folderOf = kept(url.slice(0, -name.length)) || './';
  const scheme = schemeOf(url);
  // A single letter is the drive of a path.
  if ((scheme !== undefined && scheme.length > 2) || /^\s*[\\/]{2}/.test(url)) {
    const isWritten = scheme === 'data:' || scheme === 'blob:';
    return tell(
      `the ${one} \`${shortened(url)}\` is ${isWritten ? 'written into the text' : 'on another site'}`,
      `put the ${one} beside this file and write its name, such as ${EXAMPLES[kind]}`,
    );
  }
  if (kind === 'picture' && url.startsWith('/')) {
    return tell(
      `the picture \`${url}\` is named from the site’s root, where pictures are neither measured nor resized`,
      `put the picture beside this file and write ./${kept(name)}`,
    );
  }
  const isThere = content.files.has(file);
  if (isThere && !url.startsWith('/') && !url.startsWith('.')) {
    return tell(`the ${one} \`${url}\` is named without its folder`, `write ./${kept(url)}`);
  }
  if (isThere && isAddress && url.startsWith('/') && url.search(STRAY_PERCENT) >= 0) {
    return tell(
      `the address \`${url}\` has a \`%\` that encodes nothing`,
      `write ${kept(url.replace(STRAY_PERCENT, '%25'))}`,
    );
  }
  if (!isThere) {
    const literal = path.posix.join(path.posix.dirname(file), isAddress ? name : namedPath(name));
    if (content.files.has(literal)) {
      const own = path.posix.basename(literal);
      return tell(
        `the ${one} \`${url}\` is not there: the file is called \`${own}\``,
        `write ${folderOf}${written(own)}`,
      );
    }
    const own = withoutMarks(isAddress ? namedPath(url) : url);
    const folder = path.posix.dirname(entry.file);
    if (own !== url && !own.startsWith('/') && content.files.has(path.posix.join(folder, own))) {
      return tell(
        `the ${one} \`${url}\` is not there: it is named by its path alone, with forward slashes`,
        `write ${written(own.startsWith('.') ? own : `./${own}`)}`,
      );
    }
    const beside = [...content.files].filter(
      (other) => path.posix.dirname(other) === path.posix.dirname(file),
    );
    const meant = nearest(
      path.posix.basename(file),
      beside.map((other) => path.posix.basename(other)),
    );
    return tell(
      `the ${one} \`${url}\` is not there: there is no ${file}`,
      meant
        ? `write ${folderOf}${written(meant)}`
        : `put the ${one} beside this file, and write ./ and its name`,
    );
  }
  const endings: readonly string[] = FILE_ENDINGS[kind];
  if (endings.includes(path.posix.extname(file).slice(1).toLowerCase())) return [];
  const ending = kind === 'picture' ? endingByBytes(path.join(content.root, file)) : undefined;
  if (ending !== undefined) {
    const right = `${path.posix.parse(file).name}.${ending}`;
    return tell(
      `the name of the picture \`${url}\` does not end as that of one`,
      `rename it to ${right}, and write ${written(`${folderOf}${right}`)}`,
    );
  }
  return tell(`\`${url}\` is no ${one}`, `use a file of one of these kinds: ${endings.join(', ')}`);
}

/** A path without what is written behind it in addresses, and with forward slashes. */
function withoutMarks(url: string): string {
  return url.replace(/[?#][^]*$/, '').replaceAll('\\', '/');
}

/** How the name of a picture ends that the site makes anew; `undefined` of any other file. */
const endingByBytes = oncePerFile((file): string | undefined => {
  const looked = lookAt(file, mediaTypeOf);
  const type = 'seen' in looked ? looked.seen : undefined;
  const isPicture = type !== undefined && type !== 'svg' && fileKindOf(type) === 'picture';
  return isPicture ? (type === 'jpeg' ? 'jpg' : type) : undefined;
});

/** One that hosts do not read. */
const STRAY_PERCENT = /%(?![\da-f]{2})/gi;
