import type { MdastNode } from 'satteri';

/** Every name that the imports and exports of a body mention, and so may declare. */
export function declaredNames(nodes: readonly MdastNode[]): Set<string> {
  const code = nodes.flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : [])).join('\n');
  return new Set(namesIn(code));
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
