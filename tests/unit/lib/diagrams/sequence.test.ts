import { expect, test } from 'vitest';
import { drawDiagram } from '#lib/diagrams/drawing.ts';
import { withRoom } from '#lib/diagrams/sequence.ts';
import { elementsOf, parseSvg, type SvgElement } from '#lib/diagrams/svg.ts';

const LONG = 'Un message bien plus long que la distance de deux participants';

function drawn(...lines: string[]): SvgElement[] {
  return [...elementsOf(withRoom(parseSvg(drawDiagram(['sequenceDiagram', ...lines].join('\n')))))];
}

const placesOf = (parts: SvgElement[]) =>
  parts
    .filter(({ attributes }) => attributes.class === 'lifeline')
    .map(({ attributes }) => Number(attributes.x1));

test.each([
  ['between two', ['a->>b: ' + LONG], 0],
  ['back', ['a->>b: x', `b-->>a: ${LONG}`], 0],
  ['over two distances', ['a->>b: x', 'b->>c: x', `a->>c: ${LONG}${LONG}`], 0],
  ['to oneself', ['a->>b: x', `a->>a: ${LONG}`], 0],
])('a long message %s moves participants apart', (_what, lines, first) => {
  const places = placesOf(drawn(...lines));
  const width = Math.max(...lines.map((line) => line.split(': ')[1]!.length)) * 6;
  expect(places.at(-1)! - places[first]!).toBeGreaterThan(width);
});

test('short messages leave participants where they are', () => {
  expect(placesOf(drawn('a->>b: x', 'b->>c: y'))).toEqual([70, 210, 350]);
});

test('what belongs to a participant moves with it', () => {
  const parts = drawn(
    'a->>+b: ' + LONG,
    'Note over b: n',
    'b-->>-a: y',
    'loop l',
    'b->>c: z',
    'end',
  );
  const [a, b, c] = placesOf(parts) as [number, number, number];
  const lines = parts.filter(({ name, attributes }) => name === 'line' && attributes['marker-end']);
  expect(lines.map(({ attributes: { x1, x2 } }) => [Number(x1), Number(x2)])).toEqual([
    [a, b],
    [b, a],
    [b, c],
  ]);
  const words = (text: string) => parts.find(({ children }) => children[0] === text)!.attributes;
  expect(Number(words(LONG).x)).toBeCloseTo((a + b) / 2);
  expect(Number(words('n').x)).toBeCloseTo(b);
  const bar = parts.find(({ attributes }) => attributes.class === 'activation')!.attributes;
  expect(Number(bar.x) + Number(bar.width) / 2).toBeCloseTo(b);
  const frame = parts.find(
    ({ name, attributes }) => name === 'rect' && attributes.fill === 'none',
  )!.attributes;
  expect(Number(frame.x)).toBeLessThan(b - 40);
  expect(Number(frame.x)).toBeGreaterThan(a);
  expect(Number(frame.x) + Number(frame.width)).toBeGreaterThan(c + 40);
});

test('a block that ends with a message to oneself ends below it', () => {
  const parts = drawn('loop l', 'a->>a: x', 'end');
  const loop = parts.find(({ name }) => name === 'polyline')!;
  const frame = parts.find(
    ({ name, attributes }) => name === 'rect' && attributes.fill === 'none',
  )!.attributes;
  const loops = parts.filter(
    ({ name, attributes }) => name === 'polyline' && attributes.points!.split(' ').length === 4,
  );
  expect(loop).toBeDefined();
  const end = Number(loops[0]!.attributes.points!.split(',').at(-1));
  expect(Number(frame.y) + Number(frame.height)).toBe(end + 10);
});

test('the words of a block stand above the lines of time', () => {
  const parts = drawn('alt l', 'a->>b: x', 'else m', 'a->>b: y', 'end');
  const last = parts.findLastIndex(({ attributes }) => attributes.class === 'lifeline');
  for (const words of ['alt [l]', '[m]']) {
    expect(parts.findIndex(({ children }) => children[0] === words)).toBeGreaterThan(last);
  }
});

test('another drawing stays as it is', () => {
  const drawing = parseSvg(drawDiagram('flowchart TD\n  a --> b'));
  expect(withRoom(drawing)).toBe(drawing);
});
