import { mdxToJs, mdxToMdast, type MdastNode } from 'satteri';
import { refusalOf } from './mdx-limits/mdx-limits.ts';
import { RefusedText, type Refusal } from './mdx-limits/refusal.ts';
import { depthFaultIn } from './mdx-limits/tree-depth.ts';

const features = { frontmatter: false, smartPunctuation: false };

/**
 * The tree of an MDX body, with the marks as they were typed.
 *
 * @param body MDX without its front matter
 * @throws Error where the MDX does not parse; its message starts with `line:column: `. A text that
 *   would keep the parser for ever is a `RefusedText`
 */
export function parseMdx(body: string): MdastNode {
  const refuse = (why: Refusal | undefined) => {
    if (why) throw new RefusedText(body, why);
  };
  refuse(refusalOf(body));
  const tree = mdxToMdast(ended(body), { features });
  refuse(depthFaultIn(tree));
  return tree;
}

/**
 * Compiles an MDX body that parses for its errors: only the compiler reads imports and exports.
 *
 * @throws Error as `parseMdx` does
 */
export function compileMdx(body: string): void {
  mdxToJs(ended(body), { features });
}

/**
 * A text with a line end behind it: Sätteri 0.10 ends the whole process where a text breaks off in a
 * backslash within an `export`, as one does while it is written.
 */
export function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** Every node of a tree, parents first. */
export function nodesOf(tree: MdastNode): MdastNode[] {
  const nodes: MdastNode[] = [];
  const visit = (node: MdastNode) => {
    nodes.push(node);
    if ('children' in node) for (const child of node.children) visit(child as MdastNode);
  };
  visit(tree);
  return nodes;
}
