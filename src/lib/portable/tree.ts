import type { Element, ElementContent, Properties, RootContent, Text } from 'hast';

type Node = RootContent | ElementContent;

export function isElement(node: Node): node is Element {
  return node.type === 'element';
}

export function isNamed(node: Node, tagName: string): node is Element {
  return isElement(node) && node.tagName === tagName;
}

export function classesOf({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

/** Every element below a node, parents first. */
export function* elementsIn(node: { children: readonly Node[] }): Generator<Element> {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** The first element of a name below a node. */
export function firstIn(node: { children: readonly Node[] }, tagName: string): Element | undefined {
  return elementsIn(node).find((each) => each.tagName === tagName);
}

/** The text of a node and of all below it. */
export function textOf(node: Node): string {
  if (isElement(node)) return node.children.map(textOf).join('');
  return node.type === 'text' ? node.value : '';
}

export function element(
  tagName: string,
  properties: Properties,
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

export function text(value: string): Text {
  return { type: 'text', value };
}
