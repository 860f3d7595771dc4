import type { MdastNode } from 'satteri';
import { isMdxElement } from '#lib/mdx-elements.ts';
import { oncePerObject } from '#lib/once-per.ts';
import { isUntouched } from '#lib/typography/elements.ts';
import type { EntryFile } from '#source/content.ts';
import { parseBody, rangeIn } from '#source/mdx.ts';
import { indentedBlocks } from './indented-blocks.ts';

/** A block of prose as its author typed it. */
export interface WrittenBlock {
  /** A row of a table is one block, and so is an element that holds text without a paragraph. */
  type: MdastNode['type'];
  /** Where it starts in its file, in characters from 0. */
  start: number;
  /**
   * What was typed, character for character, and still is on the page: what Markdown or MDX has read
   * is `READ`, and so is what is escaped; the marks of lists and quotations around the block are spaces.
   */
  text: string;
  /** The same characters as they stand in the file, to be quoted. */
  source: string;
}

/** Stands for each character that is not shown as it was typed, ends of lines excepted. */
const READ = '\uFFFC';

/** The blocks of prose of a body in their order, without those that are code by their indentation; none where it does not parse. */
export const writtenBlocks = oncePerObject((entry: EntryFile): readonly WrittenBlock[] => {
  const body = parseBody(entry);
  if ('fault' in body) return [];
  const blocks: WrittenBlock[] = [];
  collect(entry, body.tree, [], blocks);
  // The marks of code are told with it.
  const indented = new Set(indentedBlocks(entry).map(({ node }) => rangeIn(entry, node).start));
  return blocks.filter(({ start }) => !indented.has(start));
});

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableRow']);

/** @param texts the texts of the block around the node, which the node's own are added to */
function collect(entry: EntryFile, node: MdastNode, texts: MdastNode[], out: WrittenBlock[]): void {
  if (node.type === 'text') texts.push(node);
  if (!('children' in node) || isNoProse(entry, node)) return;
  const isBlock = BLOCKS.has(node.type) || node.type === 'mdxJsxFlowElement';
  const own = isBlock ? [] : texts;
  for (const child of node.children) collect(entry, child as MdastNode, own, out);
  if (isBlock && own.length > 0) out.push(toBlock(entry, node, own));
}

/** Code in elements, and a bare address, which is its own text. */
function isNoProse(entry: EntryFile, node: MdastNode): boolean {
  if (isMdxElement(node)) return isUntouched(node.name ?? '');
  return node.type === 'link' && entry.text.charAt(rangeIn(entry, node).start) !== '[';
}

function toBlock(entry: EntryFile, node: MdastNode, texts: readonly MdastNode[]): WrittenBlock {
  const { start, end } = rangeIn(entry, node);
  let text = '';
  let at = start;
  for (const one of texts) {
    const range = rangeIn(entry, one);
    text += read(entry.text.slice(at, range.start));
    text += typed(entry.text.slice(range.start, range.end));
    at = range.end;
  }
  text += read(entry.text.slice(at, end));
  return { type: node.type, start, text, source: entry.text.slice(start, end) };
}

function read(written: string): string {
  return written.includes('\n')
    ? written.replace(/[^\r\n]+/g, ({ length }) => READ.repeat(length))
    : READ.repeat(written.length);
}

/** What was typed for a text, without what is escaped and what repeats the marks of its containers. */
function typed(written: string): string {
  const bare = written.includes('\\') ? written.replace(/\\[!-/:-@[-`{-~]/g, READ + READ) : written;
  return bare.includes('\n')
    ? bare.replace(/\n[ \t>]+/g, (margin) => `\n${' '.repeat(margin.length - 1)}`)
    : bare;
}
