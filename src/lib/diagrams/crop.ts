import { isElement, type SvgElement, type SvgNode } from './svg.ts';

/** What stays free around a drawing, in its own units. */
const MARGIN = 8;

/** Width of a letter for its size, on the safe side. */
const LETTER = 0.6;

type Point = [x: number, y: number];

/** A drawing cut to what is in it: the library leaves room around some kinds, and a lot of it. */
export function cropped(drawing: SvgElement): SvgElement {
  const points = drawing.children.flatMap(pointsOf);
  if (points.length === 0) return drawing;
  const [left, top] = bounds(points, Math.min).map((place) => Math.floor(place) - MARGIN);
  const [right, bottom] = bounds(points, Math.max).map((place) => Math.ceil(place) + MARGIN);
  const viewBox = [left!, top!, right! - left!, bottom! - top!].join(' ');
  return { ...drawing, attributes: { ...drawing.attributes, viewBox } };
}

function bounds(points: readonly Point[], pick: (...places: number[]) => number): Point {
  return [pick(...points.map(([x]) => x)), pick(...points.map(([, y]) => y))];
}

/** Corners of the elements by their names. What is bent, as the tops of bars, stands on something straight. */
const CORNERS: Record<string, (at: Record<string, string>, words: string) => Point[]> = {
  rect: (at) => around(at.x, at.y, 0, 0, Number(at.width), Number(at.height)),
  line: (at) => [
    [Number(at.x1), Number(at.y1)],
    [Number(at.x2), Number(at.y2)],
  ],
  polyline: (at) => listed(at.points),
  polygon: (at) => listed(at.points),
  circle: (at) => around(at.cx, at.cy, Number(at.r), Number(at.r)),
  ellipse: (at) => around(at.cx, at.cy, Number(at.rx), Number(at.ry)),
  text: (at, words) => {
    const size = Number(at['font-size']);
    const width = words.length * size * LETTER;
    if (at.transform) return around(at.x, at.y, size, width / 2);
    if (at['text-anchor'] === 'middle') return around(at.x, at.y, width / 2, size);
    return at['text-anchor'] === 'end'
      ? around(at.x, at.y, width, size, 0, size)
      : around(at.x, at.y, 0, size, width, size);
  },
};

function pointsOf(node: SvgNode): Point[] {
  if (!isElement(node) || node.name === 'defs') return [];
  const own = CORNERS[node.name]?.(node.attributes, wordsOf(node)) ?? [];
  return node.name === 'text' ? own : [...own, ...node.children.flatMap(pointsOf)];
}

/** The longest line of a text: lines are elements that have a place of their own. */
function wordsOf(node: SvgElement): string {
  const parts = node.children.map((child) => (isElement(child) ? wordsOf(child) : child));
  const areLines = node.children.some((child) => isElement(child) && 'x' in child.attributes);
  return areLines ? parts.toSorted((a, b) => b.length - a.length)[0]! : parts.join('');
}

/** The corners of a box around a place, so far before and after it. */
function around(x = '0', y = '0', left: number, up: number, right = left, down = up): Point[] {
  return [
    [Number(x) - left, Number(y) - up],
    [Number(x) + right, Number(y) + down],
  ];
}

function listed(points = ''): Point[] {
  return [...points.matchAll(/(-?[\d.]+)[, ]+(-?[\d.]+)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
}
