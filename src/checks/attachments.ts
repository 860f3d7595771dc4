import path from 'node:path';
import { attachmentsIn } from '#lib/mdx-attachments.ts';
import { FILE_ENDINGS, type FileKind } from '#lib/mdx-components.ts';
import type { Problem } from '#lib/problems.ts';
import { entriesOf, type Content, type EntryFile } from '#source/content.ts';
import { attributePositionIn, nodesIn, positionIn } from '#source/mdx.ts';
import type { Position } from '#source/yaml.ts';
import { recordOf } from './entries.ts';
import { nearest } from './nearest.ts';
import { EXAMPLES } from './prop-values.ts';
import { reporter, type Check } from './rule.ts';

interface NamedFile {
  kind: FileKind;
  url: string;
  position: Position;
}

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

function filesOf(entry: EntryFile): NamedFile[] {
  const { cover } = recordOf(entry.frontMatter);
  const covers: NamedFile[] =
    typeof cover === 'string'
      ? [{ kind: 'picture', url: cover, position: entry.frontMatter!.positionOf(['cover']) }]
      : [];
  const shown = attachmentsIn(nodesIn(entry)).map(({ kind, path: url, node, prop }) => ({
    kind,
    url,
    position: prop ? attributePositionIn(entry, node, prop) : positionIn(entry, node),
  }));
  return [...covers, ...shown];
}

function problemsOf(entry: EntryFile, { kind, url, position }: NamedFile, content: Content) {
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
  const folder = path.posix.dirname(entry.file);
  const file = url.startsWith('/') ? `public${url}` : path.posix.join(folder, url);
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
