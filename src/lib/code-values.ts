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
          for (const name of namesBound(id)) {
            bindings.set(name, isNode(init) ? init : declaration);
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

/** Reads the texts that an expression may stand for. */
export type TextReader = (node: CodeNode) => string[];

/**
 * Makes what reads the texts that an expression may stand for, as far as its code tells: of
 * `wide ? 'a' : 'b'` both. None where only rendering tells; `''` for `true`, which stands for an attribute
 * without a value.
 */
export function createTextReader(bindings: Bindings): TextReader {
  // A name may be used many times, in itself too: each node is read once.
  const read = new Map<CodeNode, string[]>();
  const textsOf = (node: unknown, depth: number): string[] => {
    if (!isNode(node) || depth > MOST) return [];
    const known = read.get(node);
    if (known) return known;
    read.set(node, []);
    const texts = partsOf(node, (child) => textsOf(child, depth + 1), bindings);
    read.set(node, texts);
    return texts;
  };
  return (node) => textsOf(node, 0);
}

/** A text longer than this is no name and no address that anybody wrote. */
const LONGEST = 10_000;
/** How deep an expression is read, and how many texts it may stand for. */
const MOST = 32;

function partsOf(
  node: CodeNode,
  textsOf: (child: unknown) => string[],
  bindings: Bindings,
): string[] {
  switch (node.type) {
    case 'Literal': {
      const { value } = node;
      if (value === true) return [''];
      return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
    }
    case 'TemplateLiteral': {
      const values = nodes(node['expressions']).map(textsOf);
      const parts = nodes(node['quasis']).map(
        ({ value }) => (value as { cooked?: string | null }).cooked ?? '',
      );
      return joined(parts.flatMap((part, index) => [[part], ...values.slice(index, index + 1)]));
    }
    case 'BinaryExpression':
      return node['operator'] === '+'
        ? joined([textsOf(node['left']), textsOf(node['right'])])
        : [];
    case 'ConditionalExpression':
      return few([...textsOf(node['consequent']), ...textsOf(node['alternate'])]);
    case 'LogicalExpression':
      return few([...textsOf(node['left']), ...textsOf(node['right'])]);
    default:
      return textsOf(referred(node, bindings));
  }
}

/** What a name or a property of an object that the text wrote stands for; `undefined` where that is not seen. */
export function referred(node: CodeNode, bindings: Bindings, depth = 0): CodeNode | undefined {
  if (node.type === 'Identifier') return bindings.get(nameOf(node));
  if (node.type !== 'MemberExpression' || node['computed'] || depth > MOST) return undefined;
  const { object, property } = node;
  if (!isNode(object)) return undefined;
  const whole = referred(object, bindings, depth + 1);
  if (whole?.type !== 'ObjectExpression') return undefined;
  const found = nodes(whole['properties']).find(
    ({ type, key }) => type === 'Property' && keyOf(key) === nameOf(property),
  );
  return isNode(found?.['value']) ? found['value'] : undefined;
}

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

/** Each part has to be known, and only one of them may be several texts. */
function joined(parts: readonly string[][]): string[] {
  if (parts.some((texts) => texts.length === 0)) return [];
  return parts.reduce<string[]>(
    (before, texts) =>
      few(before.flatMap((start) => texts.map((text) => start + text))).filter(
        ({ length }) => length <= LONGEST,
      ),
    [''],
  );
}

function few(texts: string[]): string[] {
  return texts.slice(0, MOST);
}
