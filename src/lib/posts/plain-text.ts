import { mdxToMdast, type MdastNode } from 'satteri';
import { toAlert } from '#lib/callouts.ts';

/** A stretch of text that a reader reads in one go. */
export interface TextBlock {
  type: 'paragraph' | 'heading' | 'tableCell';
  text: string;
}

/**
 * The text that a reader reads of an MDX body: prose, headings, lists and tables; no code blocks,
 * no markup, no expressions, no footnote texts.
 *
 * @param body MDX without its front matter
 * @throws Error where the MDX does not parse; its message starts with `line:column: `
 */
export function toTextBlocks(body: string): TextBlock[] {
  return blocksOf(mdxToMdast(body, { features: { frontmatter: false } }));
}

const LEFT_OUT = new Set([
  'code',
  'mdxjsEsm',
  'mdxFlowExpression',
  'html',
  'footnoteDefinition',
  'definition',
]);

function blocksOf(node: MdastNode): TextBlock[] {
  if (LEFT_OUT.has(node.type)) return [];
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const text = textOf(node).replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [{ type: node.type, text }];
  }
  const alert = toAlert(node);
  if (alert) return alert.children.flatMap(blocksOf);
  if (!('children' in node)) return [];
  const children = node.children as MdastNode[];
  // A component on a line of its own holds its text without a paragraph around it.
  if (children.some(({ type }) => type === 'text'))
    return blocksOf({ type: 'paragraph', children } as MdastNode);
  return children.flatMap(blocksOf);
}

function textOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node
    ? node.children.map((child) => textOf(child as MdastNode)).join('')
    : '';
}
