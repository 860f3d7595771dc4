import { CARD_SIZE, type Card } from './card.ts';
import { toDrawable } from './drawable-text.ts';
import { balance, cutWide, toWords, type Measure } from './lines.ts';
import type { ShapedText, Typeface } from './typeface.ts';

/** A line of text at its place: `y` is that of the baseline. */
export interface SetLine {
  shaped: ShapedText;
  x: number;
  y: number;
  size: number;
}

/** What is written on a card. */
export type CardText = Pick<Card, 'title' | 'meta'>;

/** The typefaces of a card. */
export interface CardFaces {
  title: Typeface;
  meta: Typeface;
}

/** The lines of a card at their places, the meta line last. */
export interface CardLines {
  title: SetLine[];
  meta: SetLine;
}

/** Sets the text of a card: the title as large as it can be, and always whole. */
export function setCard(text: CardText, faces: CardFaces): CardLines {
  const title = setTitle(
    toDrawable(text.title, faces.title.has),
    (line) => faces.title.shape(line).width,
  );
  const leading = Math.round(title.size * LEADING);
  const first = TOP + Math.round(title.size * ASCENT);
  const last = first + leading * (title.lines.length - 1);
  const meta = faces.meta.shape(toDrawable(text.meta, faces.meta.has));
  return {
    title: title.lines.map((line, index) => ({
      shaped: faces.title.shape(line),
      x: MARGIN,
      y: first + leading * index,
      size: title.size,
    })),
    meta: {
      shaped: meta,
      x: MARGIN,
      y: last + META_BELOW,
      size: Math.min(META_SIZE, WIDTH / meta.width),
    },
  };
}

/** A title at a size in pixels, on its lines. */
export interface TitleSetting {
  size: number;
  lines: string[];
}

/**
 * A title on at most three lines, from 84 to 64 pixels large: smaller only where that breaks better.
 * One that does not fit is set smaller still; a word too long even for the smallest of these sizes
 * is cut, as a browser cuts it.
 *
 * @param measure width in ems
 */
export function setTitle(title: string, measure: Measure): TitleSetting {
  const words = toWords(title);
  const known = new Map<string, number>();
  const measureOnce: Measure = (text) => {
    const width = known.get(text) ?? measure(text);
    known.set(text, width);
    return width;
  };
  const setAt = (size: number, chunks = words) => {
    const setting = balance(chunks, WIDTH / size, MOST_LINES, measureOnce);
    return setting && { ...setting, size };
  };
  const usual = sizes(LARGEST, SMALLEST_USUAL).flatMap((size) => setAt(size) ?? []);
  if (usual.length > 0) {
    const costOf = ({ cost, size }: (typeof usual)[number]) =>
      cost + ((LARGEST - size) / LARGEST) * SIZE_WEIGHT;
    return usual.reduce((best, next) => (costOf(next) < costOf(best) ? next : best));
  }
  const small = sizes(SMALLEST_USUAL, SMALLEST_WHOLE).flatMap((size) => setAt(size) ?? []);
  if (small[0]) return small[0];
  for (let size = SMALLEST_USUAL; ; size -= STEP) {
    const setting = setAt(size, cutWide(words, WIDTH / size, measureOnce));
    if (setting) return setting;
  }
}

function sizes(from: number, to: number): number[] {
  return Array.from({ length: (from - to) / STEP + 1 }, (_, index) => from - index * STEP);
}

const MARGIN = 80;
const WIDTH = CARD_SIZE.width - 2 * MARGIN;
const TOP = 72;

const MOST_LINES = 3;
const LARGEST = 84;
const SMALLEST_USUAL = 64;
/** Below this, a long word cut at a readable size is better than a whole one that nobody can read. */
const SMALLEST_WHOLE = 40;
const STEP = 4;
/** How much a loss of size weighs beside uneven lines. */
const SIZE_WEIGHT = 0.8;

/** Distance of two baselines, and height of the capitals, in sizes. */
const LEADING = 1.12;
const ASCENT = 0.71;

const META_SIZE = 36;
/** From the title's last baseline to that of the meta line. */
const META_BELOW = 72;
