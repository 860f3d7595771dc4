import { Blob, Buffer, Face, Font, Variation, shape } from 'harfbuzzjs';
import { decompress } from 'wawoff2';
import type { Typeface } from '#lib/cards/typeface.ts';

/** How a font is to look. */
interface Style {
  /** Values of its axes, by their tags: `{ wght: 600, opsz: 36 }`. */
  axes: Readonly<Record<string, number>>;
  /** What is added to the advance of every glyph, in ems. */
  tracking?: number;
}

/** A variable font in WOFF2, at one place of its axes. */
export async function readTypeface(
  woff2: Uint8Array,
  { axes, tracking = 0 }: Style,
): Promise<Typeface> {
  const face = new Face(new Blob((await decompress(woff2)).slice().buffer));
  const font = new Font(face);
  font.setVariations(Object.entries(axes).map(([tag, value]) => new Variation(tag, value)));
  const { upem: unitsPerEm } = face;
  const paths = new Map<number, string>();
  const pathOf = (glyph: number) => {
    const path = paths.get(glyph) ?? rounded(font.glyphToPath(glyph));
    paths.set(glyph, path);
    return path;
  };
  return {
    unitsPerEm,
    has: (character) => font.nominalGlyph(character.codePointAt(0)!) !== undefined,
    shape: (text) => {
      const buffer = new Buffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      shape(font, buffer);
      const positions = buffer.getGlyphPositions();
      let pen = 0;
      const glyphs = buffer.getGlyphInfos().map(({ codepoint: glyph, cluster }, index) => {
        const { xAdvance, xOffset } = positions[index]!;
        const x = pen + xOffset;
        // Overpass says that its middle dot is an accent, and accents get no advance.
        const isAccent = /^\p{M}/u.test(text.slice(cluster));
        const advance = xAdvance === 0 && !isAccent ? font.glyphHAdvance(glyph) : xAdvance;
        pen += advance + tracking * unitsPerEm;
        return { path: pathOf(glyph), x };
      });
      return { width: pen / unitsPerEm, glyphs: glyphs.filter(({ path }) => path !== '') };
    },
  };
}

/** Coordinates to a tenth of a unit, which is less than a hundredth of a pixel. */
function rounded(path: string): string {
  return path.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
