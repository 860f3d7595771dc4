import { quoted, type RawMark } from './raw-mark.ts';
import type { WrittenBlock } from './written-text.ts';

/** Marks of emphasis and of code that open or close nothing. */
export function findRawEmphasis(block: WrittenBlock): RawMark[] {
  if (!/[*`_~]/.test(block.text)) return [];
  return [...strongs(block), ...emphases(block), ...others(block), ...backticks(block)];
}

/** `**` in pairs; alone only before the words of a sentence: `**kwargs` and `src/**` are words. */
function strongs(block: WrittenBlock): RawMark[] {
  const { text } = block;
  const places = [...text.matchAll(/(?<![*/])\*\*(?![*/])/g)].map(({ index }) => index);
  const [only] = places;
  if (only !== undefined && places.length === 1) {
    const isOpening =
      /(?:^|[\s(«“"])$/.test(text.slice(Math.max(0, only - 1), only)) &&
      /^(?![a-z_]\w*(?![\w:]))\p{L}/u.test(text.slice(only + 2, only + 202));
    return isOpening ? [{ index: only, message: unclosed('**'), fix: closing('**') }] : [];
  }
  const pairs = Array.from({ length: Math.floor(places.length / 2) }, (_, pair) => {
    const [open = 0, close = 0] = places.slice(2 * pair, 2 * pair + 2);
    return { open, close, mark: strong(block, open, close, places.length === 2) };
  }).filter(({ mark }) => mark !== undefined);
  const [first] = pairs;
  if (!first) return [];
  const isUnsure =
    places.length % 2 === 1 || pairs.some(({ open, close }) => hasStrong(block, open, close));
  return isUnsure ? [UNSURE(first.open)] : pairs.map(({ mark }) => mark!);
}

/** Where Markdown took other marks for bold between two, these two belong to others. */
function hasStrong({ text, source }: WrittenBlock, open: number, close: number): boolean {
  const taken = [...text.slice(open + 2, close).matchAll(/\uFFFC{2,}/g)];
  return taken.some(({ 0: { length }, index }) =>
    /^\*{2}|\*{2}$/.test(source.slice(open + 2 + index, open + 2 + index + length)),
  );
}

const UNSURE = (index: number): RawMark => ({
  index,
  message: '`**` is not read as bold, and is shown as it is',
  fix: 'write <strong>…</strong> around the words that are meant bold, here and in the rest of the paragraph, in place of their `**`',
});

/** Two marks that were meant to make the text between them bold. */
function strong(
  { text, source }: WrittenBlock,
  open: number,
  close: number,
  isAlone: boolean,
): RawMark | undefined {
  const inside = text.slice(open + 2, close);
  const [isOpenSpaced, isCloseSpaced] = [/^\s/.test(inside), /\s$/.test(inside)];
  const isSpacedAround = isSpace(text, open - 1) && isSpace(text, close + 2);
  // `x ** 2 + y ** 2`, and a footnote’s `price**` with its `** without tax`.
  if (isOpenSpaced && isCloseSpaced && isSpacedAround && /^\s+(?:\d|\w\b|\()/.test(inside)) return;
  if (isOpenSpaced && isCloseSpaced && !isSpacedAround) return;
  const written = source.slice(open + 2, close);
  const message = `\`${quoted(`**${written}**`)}\` is not read as bold, and is shown as it is`;
  if (isOpenSpaced || isCloseSpaced) {
    return { index: open, message, fix: `write \`**${quoted(written)}**\`, without spaces inside` };
  }
  const isWhole = isAlone && !/[\n\uFFFC<{]/.test(inside);
  const better = `<strong>${inside}</strong>`;
  return {
    index: open,
    message,
    fix: `write <strong>${quoted(written)}</strong>: \`**\` between a letter and a sign opens or closes nothing`,
    ...(isWhole && {
      edit: { start: open, end: close + 2, text: better, does: `write ${quoted(better)}` },
    }),
  };
}

/** One star: with a space before the second, or a sign before it and a letter behind. */
function emphases({ text, source }: WrittenBlock): RawMark[] {
  return [...text.matchAll(SPACED_STAR), ...text.matchAll(SIGNED_STAR)].map(
    ({ 0: { length }, index }) => ({
      index,
      message: `\`${quoted(source.slice(index, index + length))}\` is not read as emphasis, and is shown as it is`,
      fix: `write <em>${quoted(source.slice(index + 1, index + length - 1))}</em>, or \\* for the sign itself`,
    }),
  );
}

const SPACED_STAR = /(?<![\p{L}\p{N}*/.)])\*(?=\p{L})[^*\n]{1,200}(?<=[ \t])\*(?=[\s.,;:!?)]|$)/gu;
const SIGNED_STAR = /(?<![\p{L}\p{N}*/.)])\*(?=[^\s*/.])[^*\n]{0,200}[.:,;!?»”"')\]]\*(?=\p{L})/gu;

/** Marks of two and three signs besides `**`, with spaces inside, or between a sign and a letter. */
function others({ text, source }: WrittenBlock): RawMark[] {
  return OTHERS.flatMap(({ pattern, marks, is, before, after }) =>
    [...text.matchAll(pattern)].map(({ 0: { length }, index }) => {
      const written = source.slice(index, index + length);
      const inside = quoted(written.slice(marks, -marks));
      return {
        index,
        message: `\`${quoted(written)}\` is not read as ${is}, and is shown as it is`,
        fix: `write ${before}${inside}${after}`,
      };
    }),
  );
}

const OTHERS = [
  {
    pattern:
      /(?<!~)~~(?!~)(?:[^~\n]{1,400}(?:[ \t]~~(?![~\p{L}\p{N}])|[^\s\p{L}\p{N}~]~~(?=[\p{L}\p{N}]))|[ \t][^~\n]{1,400}~~(?![~\p{L}\p{N}]))/gu,
    marks: 2,
    is: 'struck out',
    before: '<del>',
    after: '</del>',
  },
  {
    pattern: /(?<![*/])\*{3}(?![*/])(?=\S)[^*\n]{0,400}[^\s*/]\*{3}(?![*/])/g,
    marks: 3,
    is: 'bold emphasis',
    before: '<strong><em>',
    after: '</em></strong>',
  },
  {
    pattern: /(?<![\p{L}\p{N}_])__(?=[^\s_])[^_\n]{0,400}[^\s\p{L}\p{N}_]__(?=[\p{L}\p{N}])/gu,
    marks: 2,
    is: 'bold',
    before: '<strong>',
    after: '</strong>',
  },
];

/** The first run of backticks of a block; a row of a table may have them in two cells, which `tables.ts` tells. */
function backticks({ type, text }: WrittenBlock): RawMark[] {
  const runs = [...text.matchAll(/`+/g)];
  const lonely = type === 'tableRow' ? unpaired(runs) : runs;
  const [first] = lonely;
  if (!first) return [];
  const { 0: mark, index } = first;
  return [{ index, message: unclosed(mark), fix: closing(mark) }];
}

function unpaired(runs: readonly RegExpExecArray[]): RegExpExecArray[] {
  const open = new Map<string, RegExpExecArray>();
  for (const run of runs) if (!open.delete(run[0])) open.set(run[0], run);
  return [...open.values()];
}

function unclosed(mark: string): string {
  return `${mark === '`' ? 'a backtick' : `\`${mark}\``} without another, shown as it is`;
}

function closing(mark: string): string {
  return `write ${mark} where it ends, or \\${mark.split('').join('\\')} for the sign itself`;
}

function isSpace(text: string, at: number): boolean {
  return (text[at] ?? ' ').trim() === '';
}
