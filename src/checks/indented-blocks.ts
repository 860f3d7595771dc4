import type { MdastNode } from 'satteri';
import { oncePerObject } from '#lib/once-per.ts';
import type { EntryFile } from '#source/content.ts';
import { parseBody, rangeIn } from '#source/mdx.ts';

/** A paragraph or a heading of MDX that Markdown takes for code, by its indentation. */
export interface IndentedBlock {
  node: MdastNode;
  /** Whether the block before it is none. */
  isFirst: boolean;
}

/** The indented blocks of a body in their order; none where it does not parse. */
export const indentedBlocks = oncePerObject((entry: EntryFile): readonly IndentedBlock[] => {
  const body = parseBody(entry);
  const mayHave = /^[ \t>]*(?: {4}|\t)/m.test(entry.body);
  return 'fault' in body || !mayHave ? [] : blocksIn(entry, body.tree, 0);
});

/** Columns that make a block code in Markdown. */
const INDENT = 4;

/** @param column where the text of the container starts, in columns from 0 */
function blocksIn(entry: EntryFile, container: MdastNode, column: number): IndentedBlock[] {
  if (!('children' in container)) return [];
  let wasCode = false;
  return container.children.flatMap((child, index): IndentedBlock[] => {
    const node = child as MdastNode;
    if (node.type === 'blockquote') return blocksIn(entry, node, 0);
    if (node.type === 'list') return blocksIn(entry, node, column);
    if (node.type === 'listItem') {
      const [first] = node.children;
      return first ? blocksIn(entry, node, indentOf(entry, first as MdastNode, false)) : [];
    }
    // The text of an item may start as far behind its mark as its author likes.
    const isText = container.type === 'listItem' && index === 0;
    const isCode = !isText && isIndented(entry, node, column, container.type === 'blockquote');
    const isFirst = isCode && !wasCode;
    wasCode = isCode;
    return isCode ? [{ node, isFirst }] : [];
  });
}

/** Whether all lines of a paragraph, or the line of a heading, are indented as code is. */
function isIndented(entry: EntryFile, node: MdastNode, column: number, isQuoted: boolean): boolean {
  if (node.type !== 'paragraph' && node.type !== 'heading') return false;
  if (indentOf(entry, node, isQuoted) < column + INDENT) return false;
  const { start, end } = rangeIn(entry, node);
  return entry.text
    .slice(start, end)
    .split('\n')
    .slice(1)
    .every((line) => widthOf(/^[ \t>]*/.exec(line)![0], isQuoted) >= column + INDENT);
}

/** Columns before a node on its line; behind the mark of the quotation that it is in. */
function indentOf(entry: EntryFile, node: MdastNode, isQuoted: boolean): number {
  const { start } = rangeIn(entry, node);
  const lineStart = entry.text.lastIndexOf('\n', start - 1) + 1;
  return widthOf(entry.text.slice(lineStart, start), isQuoted);
}

/** The columns of a margin; a tabulator goes on to the next fourth column. */
function widthOf(margin: string, isQuoted: boolean): number {
  const own = isQuoted ? margin.slice(margin.lastIndexOf('>') + 1).replace(/^ /, '') : margin;
  let width = 0;
  for (const character of own) width += character === '\t' ? INDENT - (width % INDENT) : 1;
  return width;
}
