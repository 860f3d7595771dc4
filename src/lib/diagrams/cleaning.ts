import { toPlainChart } from './chart.ts';
import { cropped } from './crop.ts';
import { withRoom } from './sequence.ts';
import { elementsOf, isElement, type SvgElement, type SvgNode } from './svg.ts';

/** The smallest text of a drawing, in its own units; a page shows a unit as more than a pixel. */
const SMALLEST_TEXT = 11;

/** The elements of a drawing that may stand in a page: shapes and text, nothing that acts or loads. */
const ELEMENTS = new Set([
  ...['svg', 'g', 'defs', 'marker', 'text', 'tspan'],
  ...['rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'path'],
]);

/** The attributes that may: geometry, and what text looks like beside its family and colour. */
const ATTRIBUTES = new Set([
  ...[
    'viewBox',
    'width',
    'height',
    'x',
    'y',
    'dx',
    'dy',
    'cx',
    'cy',
    'r',
    'rx',
    'ry',
    'd',
    'points',
  ],
  ...['x1', 'y1', 'x2', 'y2', 'transform', 'stroke-width', 'stroke-dasharray'],
  ...['font-size', 'font-weight', 'font-style', 'text-anchor', 'text-decoration'],
  ...['id', 'markerWidth', 'markerHeight', 'refX', 'refY', 'orient', 'marker-start', 'marker-end'],
]);

/** The library’s colours by the class that `styles/diagram.css` gives one to. */
const PAINTS: Record<string, string> = {
  '--bg': 'ground',
  '--_text': 'ink',
  '--_text-sec': 'ink',
  '--_text-muted': 'soft',
  '--_text-faint': 'soft',
  '--_line': 'line',
  '--_arrow': 'head',
  '--_node-fill': 'box',
  '--_node-stroke': 'edge',
  '--_group-fill': 'group',
  '--_group-hdr': 'band',
  '--_inner-stroke': 'hair',
  '--_key-badge': 'band',
};

/**
 * A drawing as it may stand in a page under a strict content policy, in either light: no style of
 * its own, nothing that acts, nothing from elsewhere; colours by class, and ids that start with a
 * prefix of the page’s.
 *
 * @param scale pixels of the page for a unit of the drawing
 */
export function toCleanSvg(drawing: SvgElement, prefix: string, scale: number): SvgElement {
  const root = cleaned(cropped(toPlainChart(withRoom(drawing))), prefix);
  const used = new Set(
    [...elementsOf(root)].flatMap(({ attributes }) =>
      [attributes['marker-start'], attributes['marker-end']].flatMap(
        (reference) => /^url\(#(.*)\)$/.exec(reference ?? '')?.[1] ?? [],
      ),
    ),
  );
  const [, , width = 0, height = 0] = root.attributes.viewBox!.split(' ').map(Number);
  return {
    ...withoutUnused(root, used),
    attributes: {
      viewBox: root.attributes.viewBox!,
      width: String(Math.ceil(width * scale)),
      height: String(Math.ceil(height * scale)),
    },
  };
}

function cleaned({ name, attributes, children }: SvgElement, prefix: string): SvgElement {
  const kept: Record<string, string> = {};
  const classes = classesOf(name, attributes);
  if (classes.length > 0) kept.class = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) {
    if (ATTRIBUTES.has(key)) kept[key] = toValue(key, value, prefix);
  }
  // Corners are square, but of boxes whose roundness means something.
  if (Number(kept.rx) <= 4 && name === 'rect') {
    delete kept.rx;
    delete kept.ry;
  }
  return {
    name,
    attributes: kept,
    children: children.flatMap((child): SvgNode[] => {
      // The library says in English that an entity has no attributes, where nothing would say it too.
      if (!isElement(child)) return child === '(no attributes)' ? [] : [child];
      return ELEMENTS.has(child.name) ? [cleaned(child, prefix)] : [];
    }),
  };
}

/** The classes of a shape’s colours, and those that say what it is. */
function classesOf(name: string, attributes: Record<string, string>): string[] {
  const own = (attributes.class ?? '').split(' ').filter((part) => /^(?:mono|xychart-)/.test(part));
  const painted = (['fill', 'stroke'] as const).flatMap((property) => {
    const value = attributes[property];
    if (value === undefined) return [];
    const [, variable = ''] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
    // What has a colour of its own takes the page’s.
    const paint =
      value === 'none' ? 'none' : (PAINTS[variable] ?? (property === 'fill' ? 'box' : 'edge'));
    // Text is ink where nothing else is said.
    return paint === 'ink' && (name === 'text' || name === 'tspan') ? [] : [`${property}-${paint}`];
  });
  return [...own, ...painted];
}

/** The diamonds of the class diagrams are set inside of the class, which hides them: they end at it. */
function toValue(key: string, value: string, prefix: string): string {
  if (key === 'refX' && value === '0') return '12';
  if (key === 'id') return `${prefix}-${value}`;
  if (key === 'font-size') return String(Math.max(Number.parseFloat(value), SMALLEST_TEXT));
  if (key.startsWith('marker-')) return value.replace(/^url\(#/, `url(#${prefix}-`);
  return value.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))));
}

/** A tree without the markers that nothing in it uses. */
function withoutUnused(node: SvgElement, used: ReadonlySet<string>): SvgElement {
  return {
    ...node,
    children: node.children.flatMap((child): SvgNode[] => {
      if (!isElement(child)) return [child];
      if (child.name === 'marker' && !used.has(child.attributes.id ?? '')) return [];
      const rest = withoutUnused(child, used);
      return rest.children.length === 0 && ['defs', 'g', 'text'].includes(rest.name) ? [] : [rest];
    }),
  };
}
