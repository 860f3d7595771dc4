import type { MdastNode } from 'satteri';
import { LIMITS } from './limits.ts';
import type { Refusal } from './refusal.ts';

/** The first node of a tree that stands too deep in it for what walks through it. */
export function depthFaultIn(tree: MdastNode): Refusal | undefined {
  let level: MdastNode[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > LIMITS.nodes) {
      const [first] = level;
      return {
        offset: first!.position?.start.offset ?? 0,
        message: `more than ${LIMITS.nodes} lists, quotations, elements, links and emphases in one another`,
        fix: 'take the outer ones away, or put a \\ before signs that are text',
      };
    }
    level = level.flatMap((node) => ('children' in node ? (node.children as MdastNode[]) : []));
  }
  return undefined;
}
