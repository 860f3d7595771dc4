import path from 'node:path';
import { FILE_ENDINGS, type FileKind } from '#lib/mdx-components.ts';
import type { Problem } from '#lib/problems.ts';
import { entriesOf, type Content, type EntryFile } from '#source/content.ts';
import { filesOf, type NamedFile } from './named-files.ts';
import { nearest } from './nearest.ts';
import { EXAMPLES } from './prop-values.ts';
import { reporter, type Check } from './rule.ts';

/** How a kind of file is called, and the rule that tells of it. */
const KINDS: Record<FileKind, { one: string; report: ReturnType<typeof reporter> }> = {
  picture: { one: 'picture', report: reporter('picture') },
  video: { one: 'video', report: reporter('video') },
  captions: { one: 'file of captions', report: reporter('captions') },
};

/**
 * A cover, a picture in Markdown and a file that a component names is there, named as it is, and of
 * the right kind.
 */
export const checkAttachments: Check = ({ content }) =>
  entriesOf(content).flatMap((entry) =>
    filesOf(entry).flatMap((named) => problemsOf(entry, named, content)),
  );

function problemsOf(entry: EntryFile, { kind, url, file, position }: NamedFile, content: Content) {
  const { one, report } = KINDS[kind];
  const tell = (message: string, fix: string): Problem[] => [
    report(entry.file, position, message, fix),
  ];
  const name = path.posix.basename(url);
  if (/^(?:[a-z]+:)?\/\//i.test(url)) {
    return tell(
      `the ${one} \`${url}\` is on another site`,
      `put the ${one} beside this file and write its name, such as ${EXAMPLES[kind]}`,
    );
  }
  if (kind === 'picture' && url.startsWith('/')) {
    return tell(
      `the picture \`${url}\` is named from the site’s root, where pictures are neither measured nor resized`,
      `put the picture beside this file and write ./${name}`,
    );
  }
  const isThere = content.files.has(file);
  if (isThere && !url.startsWith('/') && !url.startsWith('.')) {
    return tell(`the ${one} \`${url}\` is named without its folder`, `write ./${url}`);
  }
  if (!isThere) {
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
        ? `write ${url.slice(0, -name.length) || './'}${meant}`
        : `put the ${one} beside this file, and write ./ and its name`,
    );
  }
  const endings: readonly string[] = FILE_ENDINGS[kind];
  if (endings.includes(path.posix.extname(file).slice(1).toLowerCase())) return [];
  return tell(`\`${url}\` is no ${one}`, `use a file of one of these kinds: ${endings.join(', ')}`);
}
