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
