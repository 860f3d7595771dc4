import { toDrawable } from '#lib/cards/drawable-text.ts';
import { drawnLine, round } from '#lib/cards/drawn-line.ts';
import type { Palette } from '#lib/cards/palette.ts';
import type { Typeface } from '#lib/cards/typeface.ts';
import { paintsOf } from './paints.ts';
import type { DiagramFaces } from './picture.ts';
import { isElement, type SvgElement } from './svg.ts';

/** A stretch of words in one font and colour, and whether it stands where the one before it ends. */
interface Run {
  text: string;
  face: Typeface;
  size: number;
  fill: string;
  isSlanted: boolean;
  /** Where it starts a line of its own; it goes on in the same line where there is none. */
  x: number | undefined;
  dy: number;
}

/** How far letters lean where the font has no italic, as browsers have it, in degrees. */
const SLANT = 14;

/** Width of the paper around words that are written across lines, as in `styles/diagram.css`. */
const HALO = 4;

/** The words of a drawing as paths. */
export function drawnText(node: SvgElement, faces: DiagramFaces, palette: Palette): string {
  const anchor = node.attributes['text-anchor'] ?? 'start';
  const isAcross =
    (node.attributes.class ?? '').split(' ').includes('fill-soft') &&
    node.attributes['font-style'] === undefined;
  let y = Number(node.attributes.y ?? 0);
  const lines = linesOf(runsOf(node, faces, palette)).map((line) => {
    y += line[0]!.dy;
    const shaped = line.map((run) => ({ run, ...run.face.shape(run.text) }));
    const width = shaped.reduce((sum, { run, width: ems }) => sum + ems * run.size, 0);
    const share = { start: 0, middle: 0.5, end: 1 }[anchor] ?? 0;
    let x = line[0]!.x! - share * width;
    return shaped.map(({ run, glyphs, width: ems }) => {
      const { size, face, fill } = run;
      const place = {
        x: round(x),
        y: round(y),
        size,
        unitsPerEm: face.unitsPerEm,
        ...(run.isSlanted && { slant: SLANT }),
      };
      x += ems * size;
      const width = round((HALO * face.unitsPerEm) / size);
      const stroke = `stroke="${palette.paper}" stroke-width="${width}" stroke-linejoin="round"`;
      const halo = isAcross ? drawnLine({ glyphs }, place, stroke) : '';
      return halo + drawnLine({ glyphs }, place, `fill="${fill}"`);
    });
  });
  const { transform } = node.attributes;
  const markup = lines.flat().join('');
  return transform === undefined ? markup : `<g transform="${transform}">${markup}</g>`;
}

/**
 * The runs of a text, in their order. The first words in an element are where it says; an element in
 * another overrules it.
 */
function runsOf(text: SvgElement, faces: DiagramFaces, palette: Palette): Run[] {
  const runs: Run[] = [];
  let start: { x?: string; dy?: string } = {};
  const read = (node: SvgElement, inherited: Readonly<Record<string, string>>) => {
    const { x = start.x, dy = start.dy } = node.attributes;
    start = { ...(x !== undefined && { x }), ...(dy !== undefined && { dy }) };
    const said = { ...inherited, ...node.attributes };
    const classes = [inherited.class, node.attributes.class].join(' ');
    const { fill = palette.ink } = paintsOf({ ...node, attributes: { class: classes } }, palette);
    const faceOf = faces[classes.includes('mono') ? 'code' : 'text'];
    const face = faceOf.get(Number(said['font-weight'])) ?? faceOf.get(400)!;
    for (const child of node.children) {
      if (isElement(child)) {
        read(child, { ...said, class: classes });
        continue;
      }
      const size = Number(said['font-size']);
      runs.push({
        text: toDrawable(child, face.has),
        face,
        size,
        fill,
        isSlanted: said['font-style'] === 'italic',
        x: start.x === undefined ? undefined : Number(start.x),
        dy: toUnits(start.dy ?? '0', size),
      });
      start = {};
    }
  };
  read(text, {});
  return runs;
}

/** Runs by the lines that they stand in; the first run of a line says where it starts. */
function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [];
  for (const run of runs) {
    if (run.x !== undefined || lines.length === 0) lines.push([run]);
    else lines.at(-1)!.push(run);
  }
  return lines;
}

/** A length of the drawing's own, or one in ems, as `0.35em`. */
function toUnits(length: string, size: number): number {
  return Number.parseFloat(length) * (length.endsWith('em') ? size : 1);
}
