import type { MdastNode } from 'satteri';
import {
  codeChildren,
  isNode,
  parseExpression,
  parseModule,
  type CodeNode,
} from '#lib/code-tree.ts';
import {
  boundBy,
  keyOf,
  memberOf,
  namesBound,
  nodes,
  UNKNOWN,
  type Bindings,
} from '#lib/code-names.ts';
import { isMdxElement, type MdxElement } from '#lib/mdx-elements.ts';
import { oncePerObject } from '#lib/once-per.ts';
import type { EntryFile } from './content.ts';
import { createPositions } from './text-position.ts';

/** Where in the code of a text an element is written. */
export interface CodePlace {
  /** Whether it is in an import or export, whose elements know nothing that texts are given. */
  isModule: boolean;
  /** Whether its name is one that a function around it declares, and so anything. */
  isLocal: boolean;
  /** What the names stand for that the functions around it declare. */
  locals: Bindings;
}

const places = new WeakMap<MdastNode, CodePlace>();

/** Where in code an element is written; `undefined` where it is in the text itself. */
export function codePlaceOf(element: MdastNode): CodePlace | undefined {
  return places.get(element);
}

/** A piece of code in a text. */
export interface Code {
  text: string;
  isModule: boolean;
  /** The node whose code it is. */
  node: MdastNode;
}

/** The code of a node of a text: of an expression, of an import or export, or of the attributes of an element. */
export function codeOf(node: MdastNode): readonly Code[] {
  return node.type.startsWith('mdx') ? codeWithin(node) : NONE;
}

const NONE: readonly Code[] = [];

const codeWithin = oncePerObject((node: MdastNode): readonly Code[] => {
  if (node.type === 'mdxjsEsm') return [{ text: node.value, isModule: true, node }];
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
    return [{ text: node.value, isModule: false, node }];
  }
  if (!isMdxElement(node)) return [];
  return node.attributes.flatMap((attribute) => {
    const { value } = attribute;
    const text = typeof value === 'object' ? value?.value : undefined;
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return [{ text: attribute.value, isModule: false, node }];
    }
    return text === undefined ? [] : [{ text, isModule: false, node }];
  });
});

/** The tree of a piece of code; `undefined` where it cannot be read. */
export const treeOf = oncePerObject(({ text, isModule }: Code): CodeNode | undefined =>
  isModule ? parseModule(text) : parseExpression(text),
);

/**
 * The elements in the code of a node, `{wide && <Figure … />}`, as if they were in the text: with their
 * attributes, the elements in them, and their places.
 */
export function elementsInCode(entry: EntryFile, node: MdastNode): MdxElement[] {
  return codeOf(node).flatMap((code) => {
    if (!code.text.includes('<')) return [];
    const tree = treeOf(code);
    return tree ? elementsOf(tree, code, placesOf(entry, code)) : [];
  });
}

type PositionOf = (node: CodeNode) => MdastNode['position'];

/** Tells places of the body; that of the whole node where its code is not in the body as it is. */
export function placesOf(entry: EntryFile, { text, node }: Code): PositionOf {
  const { start, end } = node.position ?? {};
  const from = start?.offset ?? 0;
  const inside = entry.body.slice(from, end?.offset ?? from).indexOf(text);
  if (inside < 0) return () => node.position;
  const positionOf = positionsIn(entry);
  const point = (offset: number) => {
    const at = from + inside + offset;
    return { ...positionOf(at), offset: at };
  };
  return (part) => ({ start: point(part.start), end: point(part.end) });
}

const positionsIn = oncePerObject(({ body }: EntryFile) => createPositions(body));

function elementsOf(tree: CodeNode, code: Code, positionOf: PositionOf): MdxElement[] {
  const found: MdxElement[] = [];
  const visit = (
    node: CodeNode,
    above: MdxElement | undefined,
    locals: Bindings,
    list?: CodeNode,
  ) => {
    let [parent, known] = [above, locals];
    if (FUNCTIONS.has(node.type)) known = new Map([...locals, ...declaredIn(node, list)]);
    if (node.type === 'JSXElement') {
      const element = toElement(node, code.text, positionOf);
      const [root = ''] = (element.name ?? '').split('.');
      places.set(element, { isModule: code.isModule, isLocal: known.has(root), locals: known });
      if (above) (above.children as MdxElement[]).push(element);
      else found.push(element);
      parent = element;
    }
    const each = listOf(node);
    for (const child of codeChildren(node)) visit(child, parent, known, each);
  };
  visit(tree, undefined, new Map());
  return found;
}

const FUNCTIONS = new Set(['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration']);

/** The list whose items a call hands to a function, one after the other: of `urls.map(…)` it is `urls`. */
function listOf({ type, callee }: CodeNode): CodeNode | undefined {
  if (type !== 'CallExpression' || !isNode(callee) || !isNode(callee['object'])) return undefined;
  return /^(?:flatMap|map)$/.test(keyOf(callee['property'])) ? callee['object'] : undefined;
}

/**
 * What a function declares: its parameters, and what stands in its body itself.
 *
 * @param list whose items it is called with
 */
function declaredIn(node: CodeNode, list: CodeNode | undefined): [string, CodeNode][] {
  const body = isNode(node['body']) ? nodes(node['body']['body']) : [];
  const [first, ...others] = nodes(node['params']);
  return [
    ...boundBy(first, list ? memberOf(list) : UNKNOWN),
    ...others.flatMap(namesBound).map((name): [string, CodeNode] => [name, UNKNOWN]),
    ...body.flatMap(({ kind, declarations }) =>
      nodes(declarations).flatMap(({ id, init }) =>
        boundBy(id, kind === 'const' && isNode(init) ? init : UNKNOWN),
      ),
    ),
  ];
}

function toElement(node: CodeNode, code: string, positionOf: PositionOf): MdxElement {
  const opening = node['openingElement'] as CodeNode;
  const textOf = (part: unknown) => (isNode(part) ? code.slice(part.start, part.end) : '');
  return {
    type: 'mdxJsxFlowElement',
    name: textOf(opening['name']),
    attributes: nodes(opening['attributes']).map((attribute) => {
      if (attribute.type === 'JSXSpreadAttribute') {
        return { type: 'mdxJsxExpressionAttribute', value: `...${textOf(attribute['argument'])}` };
      }
      const { value } = attribute;
      return {
        type: 'mdxJsxAttribute',
        name: textOf(attribute['name']),
        value: !isNode(value)
          ? null
          : value.type === 'Literal'
            ? String(value['value'])
            : {
                type: 'mdxJsxAttributeValueExpression',
                value: textOf(isNode(value['expression']) ? value['expression'] : value),
              },
      };
    }),
    children: [],
    position: positionOf(node),
  };
}
