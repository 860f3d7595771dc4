import { element, isElement, type SvgElement } from './svg.ts';

/**
 * A chart with a line at each label of the axis beside it, in place of the hundreds of dots that the
 * library puts behind a chart; with square bars and straight lines, since a curve shows values that
 * nobody gave; and without its legend, whose words are "Bar 1" and "Line 1" in every language. Any
 * other drawing as it is.
 */
export function toPlainChart(drawing: SvgElement): SvgElement {
  const parts = drawing.children.filter(isElement);
  const places = parts.filter(isDot).map(({ attributes }) => Number(attributes.cx));
  if (places.length === 0) return drawing;
  const [x1, x2] = [String(Math.min(...places)), String(Math.max(...places))];
  const lines = parts
    .filter(({ attributes }) => isLabel(attributes, 'end'))
    .map(({ attributes: { y } }) =>
      element('line', { class: 'xychart-grid', x1, y1: y, x2, y2: y }),
    );
  const rest = parts.filter((part) => !isDot(part) && !isLegend(part));
  return { ...drawing, children: [...lines, ...rest.map(toStraight)] };
}

function toStraight(part: SvgElement): SvgElement {
  const { d, ...attributes } = part.attributes;
  const straight = d?.replace(/C\S+ \S+ (\S+)/g, 'L$1').replace(/Q(\S+) (\S+)/g, 'L$1 L$2');
  return element(part.name, { ...attributes, d: straight }, part.children);
}

function isDot({ attributes }: SvgElement): boolean {
  return attributes.class === 'xychart-grid';
}

function isLegend({ name, attributes }: SvgElement): boolean {
  // Bars are paths; the legend’s are rectangles.
  const isSwatch = name === 'rect' || /xychart-legend-line/.test(attributes.class ?? '');
  return isSwatch || isLabel(attributes, 'start');
}

function isLabel(attributes: Record<string, string>, anchor: 'start' | 'end'): boolean {
  return attributes.class === 'xychart-label' && attributes['text-anchor'] === anchor;
}
