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

/** Whether some code is empty, or nothing but comments. */
export function isComment(code: string): boolean {
  let at = 0;
  while (at < code.length) {
    const start = code.slice(at, at + 2);
    const end = start === '/*' ? '*/' : start === '//' ? '\n' : '';
    if (end === '') {
      if (!/\s/.test(code[at]!)) return false;
      at += 1;
      continue;
    }
    const closed = code.indexOf(end, at + 2);
    at = closed < 0 ? code.length : closed + end.length;
  }
  return true;
}
