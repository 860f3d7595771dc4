import type { MdastNode } from 'satteri';

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
