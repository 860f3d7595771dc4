import { isNode, type CodeNode } from './code-tree.ts';

/** What a name of a text’s imports and exports is: its code, or what is imported under it, with its `source`. */
export type Bindings = ReadonlyMap<string, CodeNode>;

/** The names that an import or an export of a text declares. */
export function bindingsOf(programs: readonly CodeNode[]): Bindings {
  const bindings = new Map<string, CodeNode>();
  for (const program of programs) {
    for (const statement of nodes(program['body'])) {
      if (statement.type === 'ImportDeclaration') {
        for (const specifier of nodes(statement['specifiers'])) {
          const { source } = statement;
          bindings.set(nameOf(specifier['local']), { ...specifier, source });
        }
        continue;
      }
      const declaration = isNode(statement['declaration']) ? statement['declaration'] : statement;
      if (declaration.type === 'VariableDeclaration') {
        for (const { id, init } of nodes(declaration['declarations'])) {
          for (const [name, value] of boundBy(id, isNode(init) ? init : declaration)) {
            bindings.set(name, value);
          }
        }
      } else if (isNode(declaration['id'])) {
        bindings.set(nameOf(declaration['id']), declaration);
      }
    }
  }
  return bindings;
}

/** The names that a pattern binds: `a`, `{ a, b: c = 1 }`, `[d, ...e]`. */
export function namesBound(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  switch (pattern.type) {
    case 'Identifier':
      return [nameOf(pattern)];
    case 'ObjectPattern':
      return nodes(pattern['properties']).flatMap((property) =>
        namesBound(property.type === 'Property' ? property['value'] : property),
      );
    case 'ArrayPattern':
      return nodes(pattern['elements']).flatMap(namesBound);
    case 'AssignmentPattern':
      return namesBound(pattern['left']);
    case 'RestElement':
      return namesBound(pattern['argument']);
    default:
      return [];
  }
}

/** What the names of a pattern stand for that takes a value apart. */
export function boundBy(pattern: unknown, value: CodeNode): [name: string, value: CodeNode][] {
  if (!isNode(pattern)) return [];
  if (pattern.type === 'Identifier') return [[nameOf(pattern), value]];
  if (pattern.type !== 'ObjectPattern') return namesBound(pattern).map((name) => [name, UNKNOWN]);
  return nodes(pattern['properties']).flatMap((property) => {
    const { type, key, computed } = property;
    return type === 'Property' && isNode(key) && !computed
      ? boundBy(property['value'], memberOf(value, key))
      : namesBound(property).map((name): [string, CodeNode] => [name, UNKNOWN]);
  });
}

/** The code of a part of a value; of any of its parts where none is named. */
export function memberOf(object: CodeNode, property?: CodeNode): CodeNode {
  const isAny = property === undefined;
  return {
    ...UNKNOWN,
    type: 'MemberExpression',
    object,
    property: property ?? UNKNOWN,
    computed: isAny,
  };
}

/** What stands for a value that code does not tell. */
export const UNKNOWN: CodeNode = { type: 'Unknown', start: 0, end: 0 };

/** The name of an identifier, or the text of a key. */
export function keyOf(key: unknown): string {
  return isNode(key) ? String(key['name'] ?? key['value'] ?? '') : '';
}

export function nameOf(node: unknown): string {
  return isNode(node) ? String(node['name'] ?? '') : '';
}

/** The nodes of a list in a node. */
export function nodes(list: unknown): CodeNode[] {
  return Array.isArray(list) ? list.filter(isNode) : [];
}
