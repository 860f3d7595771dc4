/** The four paths of the ridges, as the `d` of an SVG path in a box of some size. */
export interface Ridges {
  far: string;
  mid: string;
  near: string;
  /** The right-hand faces of the middle ridge, to be stroked and not filled. */
  lit: string;
}

/** The size that the ridges are told in; other sizes stretch them. */
export const RIDGES_BOX = { width: 1440, height: 200 };

/** The ridges, their feet on the bottom of the box. */
export function drawRidges({ width, height } = RIDGES_BOX): Ridges {
  const scaled = (points: readonly Point[]) => scale(points, width, height, RIDGES_BOX.height);
  return {
    far: toArea(scaled(FAR), height),
    mid: toArea(scaled(MID), height),
    near: toArea(scaled(NEAR), height),
    lit: rightFaces(MID)
      .map((face) => toLine(scaled(face)))
      .join(''),
  };
}

/** The far ridge alone, flat enough to close a page. */
export function drawFarRidge(width: number, height: number): string {
  return toArea(scale(FAR, width, height, FAR_DEPTH), height);
}

/** From the left edge, downwards from the top. */
type Point = readonly [x: number, y: number];

// prettier-ignore
const FAR: readonly Point[] = [
  [0, 113], [56, 101], [97, 106], [147, 76], [166, 80], [189, 55], [198, 65], [216, 46],
  [237, 78], [249, 71], [279, 97], [337, 112], [408, 120], [472, 98], [497, 103], [571, 80],
  [603, 88], [668, 71], [711, 75], [764, 49], [790, 52], [872, 4], [886, 27], [900, 21],
  [931, 64], [969, 77], [988, 71], [1052, 104], [1131, 111], [1187, 88], [1206, 93], [1269, 57],
  [1291, 70], [1311, 65], [1360, 102], [1402, 95], [1440, 110],
];

// prettier-ignore
const MID: readonly Point[] = [
  [0, 104], [43, 131], [78, 138], [117, 160], [182, 165], [253, 141], [314, 134], [379, 94],
  [402, 91], [443, 60], [470, 94], [491, 98], [538, 136], [571, 141], [612, 158], [723, 167],
  [811, 147], [854, 143], [893, 156], [948, 165], [1019, 138], [1066, 131], [1129, 97], [1148, 98],
  [1178, 79], [1213, 117], [1237, 121], [1269, 147], [1337, 160], [1394, 148], [1440, 154],
];

// prettier-ignore
const NEAR: readonly Point[] = [
  [0, 146], [61, 159], [91, 156], [186, 181], [331, 192], [459, 184], [507, 187], [629, 166],
  [661, 169], [752, 188], [872, 193], [997, 182], [1083, 180], [1171, 161], [1238, 157],
  [1322, 129], [1351, 133], [1404, 112], [1440, 125],
];

/** How far down the far ridge goes: what is below is hidden by the others. */
const FAR_DEPTH = 124;

/** What falls less than this on its way to the right is ground, and catches no light. */
const FACE_SLOPE = 1 / 8;

function scale(points: readonly Point[], width: number, height: number, depth: number): Point[] {
  return points.map(([x, y]) => [
    round((x * width) / RIDGES_BOX.width),
    round((y * height) / depth),
  ]);
}

/** Runs of the line that fall to the right. */
function rightFaces(points: readonly Point[]): Point[][] {
  const faces: Point[][] = [];
  points.slice(1).forEach((end, index) => {
    const start = points[index]!;
    if ((end[1] - start[1]) / (end[0] - start[0]) < FACE_SLOPE) return;
    const last = faces.at(-1);
    if (last?.at(-1) === start) last.push(end);
    else faces.push([start, end]);
  });
  return faces;
}

function toArea(points: readonly Point[], height: number): string {
  return `${toLine(points)}V${height}H0Z`;
}

/** Steps from point to point are shorter than places. */
function toLine(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const steps = rest.map(([x, y], index) => {
    const [fromX, fromY] = points[index]!;
    return `${round(x - fromX)} ${round(y - fromY)}`;
  });
  return `M${first!.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
