import path from 'node:path';
import { attachmentsIn, namedPath } from '#lib/mdx-attachments.ts';
import { fileKindOf, type FileKind } from '#lib/mdx-components.ts';
import { oncePerObject } from '#lib/once-per.ts';
import type { EntryFile } from '#source/content.ts';
import { attributePositionIn, nodesIn, positionIn } from '#source/mdx.ts';
import type { Position } from '#source/yaml.ts';
import { recordOf } from './entries.ts';
import { importsIn } from './imports.ts';
import { reporter } from './rule.ts';

/** A picture, a video or a file of captions that a post or page names. */
export interface NamedFile {
  kind: FileKind;
  /** As it is written. */
  url: string;
  /** How it is written: a path of the disk, or an address, in which `%20` is a space. */
  isAddress: boolean;
  /** From the project’s root. */
  file: string;
  position: Position;
}

/** How a kind of file is called, and the rule that tells of it. */
export const KINDS: Record<FileKind, { one: string; report: ReturnType<typeof reporter> }> = {
  picture: { one: 'picture', report: reporter('picture') },
  video: { one: 'video', report: reporter('video') },
  captions: { one: 'file of captions', report: reporter('captions') },
};

/** The files that an entry shows, whether they are there or not. */
export const filesOf = oncePerObject((entry: EntryFile): readonly NamedFile[] => {
  const { cover } = recordOf(entry.frontMatter);
  const covers: NamedFile[] =
    typeof cover === 'string'
      ? [
          {
            kind: 'picture',
            url: cover,
            isAddress: false,
            file: fileAt(entry, cover),
            position: entry.frontMatter!.positionOf(['cover']),
          },
        ]
      : [];
  const shown = attachmentsIn(nodesIn(entry)).map(({ kind, path: url, node, prop }) => ({
    kind,
    url,
    isAddress: true,
    file: fileAt(entry, namedPath(url)),
    position: prop ? attributePositionIn(entry, node, prop) : positionIn(entry, node),
  }));
  return [...covers, ...shown];
});

/** The files that an entry names or imports to show them. */
export const shownFilesOf = oncePerObject((entry: EntryFile): readonly NamedFile[] => [
  ...filesOf(entry),
  ...importedFilesOf(entry),
]);

/** The files that the code of an entry imports to show them. */
function importedFilesOf(entry: EntryFile): NamedFile[] {
  return importsIn(entry).flatMap(({ specifier, position }): NamedFile[] => {
    const url = specifier.replace(/\?.*$/, '');
    const kind = fileKindOf(path.posix.extname(url).slice(1).toLowerCase());
    if (!kind || !/^\.{0,2}\//.test(url)) return [];
    return [{ kind, url, isAddress: false, file: fileAt(entry, url), position }];
  });
}

function fileAt(entry: EntryFile, named: string): string {
  return named.startsWith('/')
    ? `public${named}`
    : path.posix.join(path.posix.dirname(entry.file), named);
}
