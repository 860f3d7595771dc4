import { mdxToJs, mdxToMdast, type MdastNode } from 'satteri';

const features = { frontmatter: false, smartPunctuation: false };

/**
 * The tree of an MDX body, with the marks as they were typed.
 *
 * @param body MDX without its front matter
 * @throws Error where the MDX does not parse; its message starts with `line:column: `
 */
export function parseMdx(body: string): MdastNode {
  return mdxToMdast(ended(body), { features });
}

/**
 * Compiles an MDX body for its errors: only the compiler reads imports and exports.
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
