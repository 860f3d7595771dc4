import { htmlToHast, type HastNode } from 'satteri';

/** An element of a drawing, or of the figure around it. */
export interface SvgElement {
  name: string;
  attributes: Record<string, string>;
  children: SvgNode[];
}

/** An element, or a stretch of text. */
export type SvgNode = SvgElement | string;

/** The elements of a drawing, as the library wrote it. */
export function parseSvg(svg: string): SvgElement {
  const root = toNodes(htmlToHast(svg, { fragment: true })).find(isElement);
  if (root?.name !== 'svg') throw new Error('the drawing is no SVG');
  return root;
}

/** An element with some attributes and children; those without a value are left out. */
export function element(
  name: string,
  attributes: Record<string, string | undefined>,
  children: SvgNode[] = [],
): SvgElement {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return { name, attributes: Object.fromEntries(given) as Record<string, string>, children };
}

/** Every element of a tree, parents first. */
export function* elementsOf(node: SvgElement): Generator<SvgElement> {
  yield node;
  for (const child of node.children) if (isElement(child)) yield* elementsOf(child);
}

export function isElement(node: SvgNode): node is SvgElement {
  return typeof node !== 'string';
}

function toNodes(node: HastNode): SvgNode[] {
  // White space with a line break in it is the layout of the library’s text.
  if (node.type === 'text') return /^\s*\n\s*$/.test(node.value) ? [] : [node.value];
  if (!('children' in node)) return [];
  const children = node.children.flatMap((child) => toNodes(child as HastNode));
  if (node.type !== 'element') return children;
  const attributes = Object.entries(node.properties).map(([name, value]) => [
    toAttribute(name),
    Array.isArray(value) ? value.join(' ') : String(value),
  ]);
  return [{ name: node.tagName, attributes: Object.fromEntries(attributes), children }];
}

/** The names that SVG writes with capitals; the others of two words have a hyphen. */
const CAPITALS = new Set(['viewBox', 'markerWidth', 'markerHeight', 'refX', 'refY']);

const RENAMED: Record<string, string> = {
  className: 'class',
  strokeDashArray: 'stroke-dasharray',
  strokeLineCap: 'stroke-linecap',
  strokeLineJoin: 'stroke-linejoin',
};

function toAttribute(name: string): string {
  if (CAPITALS.has(name)) return name;
  return RENAMED[name] ?? name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}
