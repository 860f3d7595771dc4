import { describe, expect, test } from 'vitest';
import { drawFarRidge, drawRidges, RIDGES_BOX } from '#lib/ridges.ts';

type Point = [x: number, y: number];

/** The corners of a path that knows no other commands than these. */
function cornersOf(path: string): Point[][] {
  expect(path).toMatch(/^(?:M[\d.-]+ [\d.-]+l[\d. -]+(?:V[\d.]+H0Z)?)+$/);
  return [...path.matchAll(/M([\d. -]+)l([\d. -]+)/g)].map(([, start, steps]) => {
    const numbers = (text: string) => (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    const corners = [numbers(start!) as Point];
    const rest = numbers(steps!);
    for (let at = 0; at < rest.length; at += 2) {
      const [x, y] = corners.at(-1)!;
      corners.push([x + rest[at]!, y + rest[at + 1]!]);
    }
    return corners;
  });
}

const summitOf = (corners: Point[]) => corners.reduce((a, b) => (b[1] < a[1] ? b : a));
const { far, mid, near, lit } = drawRidges();
const [farLine, midLine, nearLine] = [far, mid, near].map((path) => cornersOf(path)[0]!);

describe('the ridges', () => {
  test.each([
    ['far', farLine!],
    ['middle', midLine!],
    ['near', nearLine!],
  ])('run from one edge to the other within the box: the %s one', (_name, corners) => {
    expect(corners[0]![0]).toBe(0);
    expect(corners.at(-1)![0]).toBe(RIDGES_BOX.width);
    for (const [at, [x]] of corners.slice(1).entries()) {
      expect(x).toBeGreaterThan(corners[at]![0]);
    }
    for (const [, y] of corners) {
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(RIDGES_BOX.height);
    }
  });

  test('are the higher the farther, and the highest summit is not in the middle', () => {
    const [farTop, midTop, nearTop] = [farLine!, midLine!, nearLine!].map(summitOf);
    expect(farTop![1]).toBeLessThan(midTop![1]);
    expect(midTop![1]).toBeLessThan(nearTop![1]);
    expect(Math.abs(farTop![0] - RIDGES_BOX.width / 2)).toBeGreaterThan(RIDGES_BOX.width / 10);
  });

  test('weigh at most 1.5 KB, with room for the elements around them', () => {
    expect([far, mid, near, lit].join('').length).toBeLessThan(1100);
  });

  test('are lit on faces of the middle one only, and these fall to the right', () => {
    const faces = cornersOf(lit);
    const corners = midLine!.map(String);
    for (const face of faces) {
      for (const corner of face) expect(corners).toContain(String(corner));
      for (const [at, [, y]] of face.slice(1).entries()) expect(y).toBeGreaterThan(face[at]![1]);
    }
    expect(faces.map((face) => String(face[0]))).toContain(String(summitOf(midLine!)));
  });

  test.each([
    [1200, 210],
    [360, 96],
  ])('fill a box of %d × %d', (width, height) => {
    const paths = drawRidges({ width, height });
    for (const path of [paths.far, paths.mid, paths.near]) {
      expect(cornersOf(path)[0]!.at(-1)![0]).toBeCloseTo(width, 0);
      expect(path).toMatch(new RegExp(`V${height}H0Z$`));
    }
  });
});

test('the far ridge alone is as high as its box', () => {
  const corners = cornersOf(drawFarRidge(1440, 24))[0]!;
  const heights = corners.map(([, y]) => y);
  expect(Math.min(...heights)).toBeLessThan(2);
  expect(Math.max(...heights)).toBeGreaterThan(20);
  expect(Math.max(...heights)).toBeLessThan(24);
});
