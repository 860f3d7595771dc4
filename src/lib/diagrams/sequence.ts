import { element, isElement, type SvgElement, type SvgNode } from './svg.ts';

/** Width of a letter of a message, on the safe side, and what else stands around it or beside it. */
const LETTER_WIDTH = 6.4;
const MARGIN = 28;
const LOOP = 54;

/** What a block that ends with a message to oneself is drawn too short by. */
const BELOW_LOOP = 10;

const PERSON = /^(\s*)actor(?=\s)/;
const WITH_TEXT = /^\s*(?:note\s|\S+?\s*--?[>)])[^:]*:.*$/i;

/**
 * A sequence diagram as the drawer draws it well. It sets a person’s name over the first message, and
 * texts of several lines over what follows: persons become participants, and texts are of one line.
 */
export function toDrawableSequence(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(PERSON, '$1participant'))
    .map((line) => (WITH_TEXT.test(line) ? line.replace(/\s*(?:<br\s*\/?>|\\n)\s*/gi, ' ') : line))
    .join('\n');
}

/**
 * The drawing of a sequence diagram with participants as far apart as what is written between them
 * wants, which the drawer does not look at; and the words of its blocks above the lines of time, not
 * below. Any other drawing as it is.
 */
export function withRoom(drawing: SvgElement): SvgElement {
  const parts = drawing.children.filter(isElement);
  const actors = parts.filter(isOf('actor')).map(({ attributes, children }) => {
    const box = children.filter(isElement).find(({ name }) => name === 'rect')!.attributes;
    return { id: attributes['data-id']!, left: Number(box.x), width: Number(box.width) };
  });
  if (actors.length === 0) return drawing;
  const shifts = shiftsOf(actors, parts.filter(isOf('message')));
  const loops = parts.filter(({ attributes }) => attributes['data-self'] === 'true').map(endOf);
  const shiftOf = (id: string | undefined) =>
    shifts[actors.findIndex((actor) => actor.id === id)] ?? 0;
  const moved = parts.map((part): SvgElement => {
    const { class: what = '', ...data } = part.attributes;
    const ids = [data['data-actors']?.split(',') ?? data['data-id'] ?? data['data-actor']].flat();
    const start = shiftOf(data['data-from'] ?? ids[0]);
    if (what === 'block') {
      return stretched(withLoops(part, loops), shiftOfEdges(part, actors, shifts));
    }
    if (what === 'message') return stretched(part, [start, shiftOf(data['data-to'])]);
    const middle = (start + shiftOf(ids.at(-1))) / 2;
    return stretched(part, [middle, middle]);
  });
  // A block’s frame is behind the lines of time, its words are not.
  const frames = moved.map((part) => (isOf('block')(part) ? partOf(part, true) : part));
  const words = moved.filter(isOf('block')).map((part) => partOf(part, false));
  return { ...drawing, children: [...frames, ...words] };
}

interface Actor {
  id: string;
  left: number;
  width: number;
}

const isOf = (what: string) => (part: SvgElement) => part.attributes.class === what;

/** How far each participant moves to the right. */
function shiftsOf(actors: readonly Actor[], messages: readonly SvgElement[]): number[] {
  const places = actors.map(({ left, width }) => left + width / 2);
  const wanted = messages.map(({ attributes }) => {
    const ends = [attributes['data-from'], attributes['data-to']].map((id) =>
      actors.findIndex((actor) => actor.id === id),
    );
    const width = (attributes['data-label'] ?? '').length * LETTER_WIDTH;
    return { first: Math.min(...ends), last: Math.max(...ends), width };
  });
  let shift = 0;
  return places.map((place, index) => {
    if (index === 0) return 0;
    const room = wanted.map(({ first, last, width }) => {
      if (first === last) return first === index - 1 ? width + LOOP : 0;
      return first < index && index <= last ? (width + MARGIN) / (last - first) : 0;
    });
    shift += Math.max(0, ...room.map((gap) => gap - (place - places[index - 1]!)));
    return shift;
  });
}

/** How far the sides of a block move: it starts and ends with a participant’s box, a little outside. */
function shiftOfEdges(
  block: SvgElement,
  actors: readonly Actor[],
  shifts: readonly number[],
): [number, number] {
  const frame = block.children.find(isElement)!.attributes;
  const [left, right] = [Number(frame.x), Number(frame.x) + Number(frame.width)];
  const first = actors.findIndex((actor) => actor.left > left);
  const last = actors.findLastIndex((actor) => actor.left + actor.width < right);
  return [shifts[first] ?? 0, shifts[last] ?? 0];
}

/** Where the line of a message to oneself ends. */
function endOf({ children }: SvgElement): number {
  const points = children.filter(isElement).find(({ name }) => name === 'polyline')
    ?.attributes.points;
  return Number(points?.split(',').at(-1));
}

/** A block whose frame does not end on the line of its last message. */
function withLoops(block: SvgElement, loops: readonly number[]): SvgElement {
  const [frame, ...rest] = block.children.filter(isElement);
  const { y, height } = frame!.attributes;
  if (!loops.includes(Number(y) + Number(height))) return block;
  const longer = { ...frame!.attributes, height: plus(height, BELOW_LOOP) };
  return { ...block, children: [element('rect', longer), ...rest] };
}

/** A part whose start and end move by different lengths; a text in its middle moves by their mean. */
function stretched(part: SvgElement, [start, end]: [number, number]): SvgElement {
  const middle = (start + end) / 2;
  const { attributes: at } = part;
  const isMiddle = at['text-anchor'] === 'middle';
  const isFrame = part.name === 'rect' && at.rx !== undefined;
  const moved: Record<string, string | undefined> = {
    x: plus(at.x, isMiddle ? middle : start),
    width: isFrame ? plus(at.width, end - start) : at.width,
    x1: plus(at.x1, start),
    x2: plus(at.x2, end),
    points: at.points?.replace(
      /(-?[\d.]+),(-?[\d.]+)/g,
      (_point, x: string, y: string) => `${Number(x) + start},${y}`,
    ),
  };
  return element(
    part.name,
    { ...at, ...moved },
    part.children.map((child): SvgNode => {
      if (!isElement(child)) return child;
      // The lines of a text have its place.
      return stretched(child, child.name === 'tspan' && isMiddle ? [middle, middle] : [start, end]);
    }),
  );
}

function plus(place: string | undefined, length: number): string | undefined {
  return place === undefined ? undefined : String(Number(place) + length);
}

/** The frame of a block with its dividing lines, or its words with the ground of the first. */
function partOf(block: SvgElement, isFrame: boolean): SvgElement {
  const children = block.children.filter(
    (node, place) => (place === 0 || (isElement(node) && node.name === 'line')) === isFrame,
  );
  return element('g', {}, children);
}
