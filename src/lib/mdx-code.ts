import type { MdastNode } from 'satteri';

/** Every name that the imports and exports of a body mention, and so may declare. */
export function declaredNames(nodes: readonly MdastNode[]): Set<string> {
  const names = new Set<string>();
  for (const node of nodes) {
    if (node.type === 'mdxjsEsm') for (const name of namesIn(node.value)) names.add(name);
  }
  return names;
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
