import { anchorsIn } from '#lib/anchors.ts';
import { oncePerObject } from '#lib/once-per.ts';
import type { EntryFile } from '#source/content.ts';
import { nodesIn, parseBody } from '#source/mdx.ts';
import { suggestion } from './nearest.ts';

/** The anchors of a body; worked out once for all rules. */
export const anchorsOf = oncePerObject((entry: EntryFile) => anchorsIn(nodesIn(entry)));

/**
 * Why a text has no such anchor; `undefined` where it has, or where that cannot be told.
 *
 * @param anchor decoded, without its `#`
 * @param name what the text is called in the sentence
 */
export function anchorFault(
  entry: EntryFile,
  anchor: string,
  name = entry.file,
): { message: string; fix: string } | undefined {
  // What does not parse is told there; the top of a page is HTML's own, footnotes are the build's.
  if ('fault' in parseBody(entry)) return undefined;
  if (anchor === '' || anchor === 'top' || anchor.startsWith('user-content-')) return undefined;
  const { ids } = anchorsOf(entry);
  if (ids.has(anchor)) return undefined;
  const known = [...ids].map((id) => `#${id}`);
  const fix = known.length === 0 ? `remove \`#${anchor}\`` : `write one of ${known.join(', ')}`;
  return {
    message: `${name} has no \`#${anchor}\``,
    fix: suggestion(`#${anchor}`, known, fix),
  };
}
