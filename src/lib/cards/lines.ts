/** A piece of text that stays whole, and whether a space parts it from the one before. */
export interface Chunk {
  text: string;
  isSpaced: boolean;
}

/** Width of a text, in any unit that the line's width is in too. */
export type Measure = (text: string) => number;

/**
 * The words of a text. Only an ordinary space parts two: a no-break space keeps them together, and
 * a sign on its own stays with its neighbour, so that no line starts with a dash.
 */
export function toWords(text: string): Chunk[] {
  const words: string[] = [];
  for (const piece of text.trim().split(/[ \t\n]+/)) {
    const last = words.at(-1);
    if (last !== undefined && (isSign(piece) ? !OPENING.test(piece) : OPENING.test(last))) {
      words[words.length - 1] = `${last} ${piece}`;
    } else words.push(piece);
  }
  return words.map((word) => ({ text: word, isSpaced: true }));
}

/** The same chunks, those that are wider than a line cut into their letters. */
export function cutWide(chunks: readonly Chunk[], width: number, measure: Measure): Chunk[] {
  return chunks.flatMap((chunk) =>
    measure(chunk.text) <= width
      ? [chunk]
      : [...chunk.text].map((text, index) => ({ text, isSpaced: index === 0 })),
  );
}

/** A text on its lines. */
export interface Setting {
  lines: string[];
  /** How far it is from lines of one length that end where the sentence pauses; less is better. */
  cost: number;
}

/**
 * The chunks on as few lines as can be, set as well as they can be; `undefined` where more than
 * `most` lines would be needed.
 */
export function balance(
  chunks: readonly Chunk[],
  width: number,
  most: number,
  measure: Measure,
): Setting | undefined {
  // Spaces that a break takes away do not count: a text may be a little wider than its lines.
  if (measure(toText(chunks)) > most * (width + 1)) return undefined;
  for (let count = 1; count <= most; count += 1) {
    const settings = divisions(chunks, count, width, measure).map(toSetting);
    if (settings.length > 0) return settings.reduce(better);
  }
  return undefined;
}

interface Line {
  text: string;
  width: number;
}

/** Quotes and brackets that belong to what follows. */
const OPENING = /^[«“„‘([{]$/u;

/** What a small word at a line's end costs ("à", "les", "of"): it belongs to what follows. */
const SMALL_ENDING = 0.05;
/** What a pause at a line's end is worth, where the sentence breaks by itself. */
const PAUSE = 0.1;
/** What a last line costs that is less than a third of the longest. */
const ORPHAN = 0.3;

/** Every way to set the chunks on that many lines of at most that width. */
function divisions(
  chunks: readonly Chunk[],
  count: number,
  width: number,
  measure: Measure,
): Line[][] {
  const lineOf = (some: readonly Chunk[]) => {
    const text = toText(some);
    return { text, width: measure(text) };
  };
  if (count === 1) {
    const line = lineOf(chunks);
    return line.width <= width ? [[line]] : [];
  }
  const found: Line[][] = [];
  for (let length = 1; length <= chunks.length - count + 1; length += 1) {
    const line = lineOf(chunks.slice(0, length));
    if (line.width > width) break;
    const rest = divisions(chunks.slice(length), count - 1, width, measure);
    found.push(...rest.map((more) => [line, ...more]));
  }
  return found;
}

function toText(chunks: readonly Chunk[]): string {
  return chunks
    .map(({ text, isSpaced }, index) => (isSpaced && index > 0 ? ` ${text}` : text))
    .join('');
}

function toSetting(lines: readonly Line[]): Setting {
  const longest = Math.max(...lines.map(({ width }) => width));
  const uneven = lines.reduce((sum, { width }) => sum + ((longest - width) / longest) ** 2, 0);
  const endings = lines.slice(0, -1).reduce((sum, { text }) => sum + endingCost(text), 0);
  const isOrphaned = lines.at(-1)!.width < longest / 3;
  return {
    lines: lines.map(({ text }) => text),
    cost: uneven + endings + (isOrphaned ? ORPHAN : 0),
  };
}

function endingCost(line: string): number {
  if (/(?:^|[ ’])\p{Ll}{1,3}$/u.test(line)) return SMALL_ENDING;
  return /[,;:.!?…—–»]$/u.test(line) ? -PAUSE : 0;
}

/** Of two that cost the same the first stays. */
function better(one: Setting, other: Setting): Setting {
  return other.cost < one.cost ? other : one;
}

function isSign(word: string): boolean {
  return !/[\p{L}\p{N}]/u.test(word);
}
