import type { MdastNode } from 'satteri';
import { parseModule } from '#lib/code-tree.ts';
import { bindingsOf, type Bindings } from '#lib/code-names.ts';

/** What the imports and exports of a body declare, by name. */
export function bindingsIn(nodes: readonly MdastNode[]): Bindings {
  return bindingsOf(
    nodes.flatMap((node) => (node.type === 'mdxjsEsm' ? (parseModule(node.value) ?? []) : [])),
  );
}

/** Every name that the imports and exports of a body declare. */
export function declaredNames(nodes: readonly MdastNode[]): Set<string> {
  return new Set(bindingsIn(nodes).keys());
}

/** The identifiers of some code, without its comments, texts, properties and keys. */
export function namesIn(code: string): string[] {
  const bare = code
    .replace(/\/\*[^]*?\*\//g, ' ')
    .replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, ' ')
    .replace(/\.\s*[A-Za-z_$][\w$]*/g, ' ')
    .replace(/[A-Za-z_$][\w$]*\s*:/g, ' ');
  return bare.match(/(?<![\w$])[A-Za-z_$][\w$]*/g) ?? [];
}
