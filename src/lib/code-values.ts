import { isNode, type CodeNode } from './code-tree.ts';
import { keyOf, nameOf, nodes, UNKNOWN, type Bindings } from './code-names.ts';
import { FILE_ENDINGS } from './mdx-components.ts';

/** A text that an expression may stand for. */
export interface ReadText {
  /** As far as the code tells. */
  text: string;
  /** What follows `text`, if anything: `other` is known at rendering only, `file` is an imported file’s address. */
  then: 'end' | 'file' | 'other';
}

export type TextReader = (node: CodeNode) => ReadText[];

const UNREAD: ReadText[] = [{ text: '', then: 'other' }];

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
  return wholesOf(object, bindings, seen)
    .flatMap((one) => partsNamed(one, key))
    .slice(0, MOST);
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
    (property) =>
      key === undefined || (property.type === 'Property' && keyOf(property['key']) === key),
  );
  return values
    .map(({ value }) => (isNode(value) ? value : UNKNOWN))
    .slice(0, key === undefined ? MOST : 1);
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
