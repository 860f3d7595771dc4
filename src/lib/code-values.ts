import { isNode, type CodeNode } from './code-tree.ts';
import { FILE_ENDINGS } from './mdx-components.ts';

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
  return { ...UNKNOWN, type: 'MemberExpression', object, property: property ?? UNKNOWN, computed: isAny };
}

/** A text that an expression may stand for. */
export interface ReadText {
  /** As far as the code tells. */
  text: string;
  /** What follows `text`, if anything: `other` is known at rendering only, `file` is an imported file’s address. */
  then: 'end' | 'file' | 'other';
}

export type TextReader = (node: CodeNode) => ReadText[];

const UNREAD: ReadText[] = [{ text: '', then: 'other' }];

/** What stands for a value that code does not tell. */
export const UNKNOWN: CodeNode = { type: 'Unknown', start: 0, end: 0 };

/**
 * Makes what reads the texts that an expression may stand for, as far as its code tells: of
 * `wide ? 'a' : 'b'` both. None for what shows nothing, such as `null`; `''` for `true`, which stands for an
 * attribute without a value.
 */
export function createTextReader(bindings: Bindings): TextReader {
  // A name may be used many times, in itself too: each node is read once.
  const read = new Map<CodeNode, ReadText[]>();
  const textsOf = (node: unknown, depth: number): ReadText[] => {
    if (!isNode(node) || depth > MOST) return UNREAD;
    const known = read.get(node);
    if (known) return known;
    read.set(node, UNREAD);
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
  textsOf: (child: unknown) => ReadText[],
  bindings: Bindings,
): ReadText[] {
  switch (node.type) {
    case 'Literal': {
      const { value } = node;
      if (value === null || value === false) return [];
      if (value === true) return [whole('')];
      return ['string', 'number'].includes(typeof value) ? [whole(String(value))] : UNREAD;
    }
    case 'TemplateLiteral': {
      const values = nodes(node['expressions']).map(textsOf);
      const parts = nodes(node['quasis']).map(
        ({ value }) => (value as { cooked?: string | null }).cooked ?? '',
      );
      return joined(
        parts.flatMap((part, index) => [[whole(part)], ...values.slice(index, index + 1)]),
      );
    }
    case 'BinaryExpression':
      return node['operator'] === '+'
        ? joined([textsOf(node['left']), textsOf(node['right'])])
        : UNREAD;
    case 'ConditionalExpression':
      return few([...textsOf(node['consequent']), ...textsOf(node['alternate'])]);
    case 'LogicalExpression':
      // What stands before `&&` shows nothing where it is shown.
      return node['operator'] === '&&'
        ? textsOf(node['right'])
        : few([...textsOf(node['left']), ...textsOf(node['right'])]);
    case 'ImportDefaultSpecifier':
      return isFileImport(node) ? [{ text: '', then: 'file' }] : UNREAD;
    default: {
      if (node.type === 'Identifier' && nameOf(node) === 'undefined') return [];
      const meant = meanings(node, bindings);
      return meant.length === 0 ? UNREAD : few(meant.flatMap(textsOf));
    }
  }
}

function whole(text: string): ReadText {
  return { text, then: 'end' };
}

/** Whether an import gives a file of the site: a picture, or the address that the file has there. */
function isFileImport({ type, source }: CodeNode): boolean {
  const from = keyOf(source);
  return type === 'ImportDefaultSpecifier' && (FILES.test(from) || from.endsWith('?url'));
}

const FILES = new RegExp(
  String.raw`\.(?:${[...Object.values(FILE_ENDINGS).flat(), 'm4a', 'mp3', 'ogg', 'wav'].join('|')})$`,
  'i',
);

/** What a name or a property of an object that the text wrote stands for; `undefined` where that is not seen. */
export function referred(node: CodeNode, bindings: Bindings): CodeNode | undefined {
  const [only, ...others] = meanings(node, bindings);
  return others.length === 0 ? only : undefined;
}

/** What a name, or a part of a list or an object that the text wrote, may stand for; none where that is not seen. */
export function meanings(
  node: CodeNode,
  bindings: Bindings,
  seen = new Set<CodeNode>(),
): CodeNode[] {
  if (node.type === 'Identifier') {
    const bound = bindings.get(nameOf(node));
    return bound ? [bound] : [];
  }
  if (node.type !== 'MemberExpression') return [];
  const { object, property, computed } = node;
  if (!isNode(object) || !isNode(property)) return [];
  const key = !computed || property.type === 'Literal' ? keyOf(property) : undefined;
  return wholesOf(object, bindings, seen).flatMap((one) => partsNamed(one, key)).slice(0, MOST);
}

/** The lists and objects that some code may stand for, through the names that it gives them. */
function wholesOf(node: CodeNode, bindings: Bindings, seen: Set<CodeNode>): CodeNode[] {
  // What is named may name itself, and many of its kind.
  if (seen.has(node) || seen.size > MOST * MOST) return [];
  seen.add(node);
  const meant = meanings(node, bindings, seen);
  return meant.length === 0
    ? [node]
    : meant.flatMap((one) => wholesOf(one, bindings, seen)).slice(0, MOST);
}

/** A part of a list or an object by its key; each of them where the key is not known. */
function partsNamed(node: CodeNode, key: string | undefined): CodeNode[] {
  if (isFileImport(node)) return key === 'src' ? [node] : [];
  if (node.type === 'ArrayExpression') {
    const items = nodes(node['elements']);
    if (items.some(({ type }) => type === 'SpreadElement')) return [];
    if (key === undefined) return items;
    const item = /^\d+$/.test(key) ? items[Number(key)] : undefined;
    return item ? [item] : [];
  }
  if (node.type !== 'ObjectExpression') return [];
  const values = nodes(node['properties']).filter(
    (property) => key === undefined || (property.type === 'Property' && keyOf(property['key']) === key),
  );
  return values.map(({ value }) => (isNode(value) ? value : UNKNOWN)).slice(0, key === undefined ? MOST : 1);
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

/** Each part is read up to the first that is not known to its end. */
function joined(parts: readonly ReadText[][]): ReadText[] {
  return parts.reduce<ReadText[]>(
    (before, texts) =>
      few(
        before.flatMap((start) =>
          start.then === 'end'
            ? texts.map(({ text, then }) => ({ text: start.text + text, then }))
            : [start],
        ),
      ).map((read) =>
        read.text.length <= LONGEST ? read : { text: read.text.slice(0, LONGEST), then: 'other' },
      ),
    [whole('')],
  );
}

/** The first texts of many; that there are others is told with them. */
function few(texts: ReadText[]): ReadText[] {
  return texts.length > MOST ? [...texts.slice(0, MOST), ...UNREAD] : texts;
}
