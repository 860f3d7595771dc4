import path from 'node:path';
import { attachmentsIn } from '#lib/mdx-attachments.ts';
import type { FileKind } from '#lib/mdx-components.ts';
import type { EntryFile } from '#source/content.ts';
import { attributePositionIn, nodesIn, positionIn } from '#source/mdx.ts';
import type { Position } from '#source/yaml.ts';
import { recordOf } from './entries.ts';

/** A picture, a video or a file of captions that a post or page names. */
export interface NamedFile {
  kind: FileKind;
  /** As it is written. */
  url: string;
  /** From the project’s root. */
  file: string;
  position: Position;
}

/** The files that an entry shows, whether they are there or not. */
export function filesOf(entry: EntryFile): NamedFile[] {
  const { cover } = recordOf(entry.frontMatter);
  const covers: Omit<NamedFile, 'file'>[] =
    typeof cover === 'string'
      ? [{ kind: 'picture', url: cover, position: entry.frontMatter!.positionOf(['cover']) }]
      : [];
  const shown = attachmentsIn(nodesIn(entry)).map(({ kind, path: url, node, prop }) => ({
    kind,
    url,
    position: prop ? attributePositionIn(entry, node, prop) : positionIn(entry, node),
  }));
  return [...covers, ...shown].map((named) => ({ ...named, file: fileAt(entry, named.url) }));
}

function fileAt(entry: EntryFile, named: string): string {
  return named.startsWith('/')
    ? `public${named}`
    : path.posix.join(path.posix.dirname(entry.file), named);
}
