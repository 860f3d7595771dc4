import { quoted, type RawMark } from './raw-mark.ts';
import type { WrittenBlock } from './written-text.ts';

/** Starts of lines that look like a heading, a list or a quotation, and are none. */
export function findRawLines(block: WrittenBlock): RawMark[] {
  if (block.type !== 'paragraph' || !ANY_MARK.test(block.text)) return [];
  const { text } = block;
  return [...headings(block), ...spaced(text), ...lists(text), ...lateNumbers(text)];
}

const ANY_MARK = /^[ \t]*[#>*+•‣◦\d-]/m;

/** `##x`, and with one `#` a line of words of its own: `#cloud` is a word of other sites, `#12` a number. */
function headings({ text, source }: WrittenBlock): RawMark[] {
  const several = [...text.matchAll(/^[ \t]*(#{2,6})(?=[\p{L}\p{N}\uFFFC«“"'(])/gmu)].map(
    ({ 0: written, 1: marks = '', index }): RawMark => {
      const at = index + written.length;
      return {
        index: at - marks.length,
        message: `a heading without a space behind \`${marks}\`, shown as plain text`,
        fix: `write a space behind \`${marks}\``,
        edit: { start: at, end: at, text: ' ', does: `write a space behind \`${marks}\`` },
      };
    },
  );
  const [one] = /^#(?!include\b)\p{L}[^\n#]*\s\S[^\n#]*$/u.exec(text) ?? [];
  const tooDeep = /^[ \t]*#{7,}[ \t]/.exec(text);
  return [
    ...several,
    ...(one === undefined
      ? []
      : [
          {
            index: 0,
            message: 'a heading without a space behind `#`, shown as plain text',
            fix: `write \`## ${quoted(source.slice(1, one.length))}\`, or \\# if the sign is text`,
          },
        ]),
    ...(tooDeep
      ? [
          {
            index: 0,
            message: 'a heading of more than six `#`, shown as plain text',
            fix: 'write six at most',
          },
        ]
      : []),
  ];
}

/** A mark with a space behind it that Markdown takes for a letter, as Option and the space bar type it. */
function spaced(text: string): RawMark[] {
  return [
    ...text.matchAll(/^[ \t]*(#{1,6}|[-*+]|\d{1,9}[.)])([\u00A0\u202F\u2007\u3000])(?=\S)/gm),
  ].map(({ 0: written, 1: mark = '', index }) => {
    const end = index + written.length;
    return {
      index: end - 1 - mark.length,
      message: `\`${mark}\` with a no-break space behind it, shown as plain text`,
      fix: 'write a plain space behind it',
      edit: { start: end - 1, end, text: ' ', does: `write a plain space behind \`${mark}\`` },
    };
  });
}

/** Lines that follow each other, each with the mark of a list and no space: one may be anything. */
function lists(text: string): RawMark[] {
  const told: RawMark[] = [];
  let at = 0;
  let run: { index: number; mark: string } | undefined;
  let isTold = false;
  for (const line of text.split('\n')) {
    const mark = listMark(line);
    if (mark === undefined || (run && run.mark !== mark)) isTold = false;
    if (mark !== undefined && run?.mark === mark && !isTold) {
      isTold = true;
      const written = mark === '1' ? '1. ' : '- ';
      told.push({
        index: run.index,
        message: 'lines that start as a list does and make none, shown as one paragraph',
        fix: `start each with \`${written}\`, its space included`,
      });
    }
    if (mark === undefined) run = undefined;
    else if (run?.mark !== mark) run = { index: at + line.search(/\S/), mark };
    at += line.length + 1;
  }
  return told;
}

/** `2. x` below a paragraph: only a list from 1 may start there. A line of a paragraph may start so, too. */
function lateNumbers(text: string): RawMark[] {
  const lines = text.split('\n');
  let at = lines[0]!.length + 1;
  for (const [above, line] of lines.slice(1).entries()) {
    const number = numberOf(line);
    const isList =
      /:[ \t\r]*$/.test(lines[above]!) || numberOf(lines[above + 2] ?? '') === number! + 1;
    if (number !== undefined && number !== 1 && isList) {
      return [
        {
          index: at + line.search(/\S/),
          message: `a list from ${number} right below a paragraph is none, and is shown as a part of it`,
          fix: 'put an empty line before it',
        },
      ];
    }
    at += line.length + 1;
  }
  return [];
}

/** The number of an item of a list. */
function numberOf(line: string): number | undefined {
  const number = /^[ \t]*(\d{1,3})[.)][ \t]+\S/.exec(line)?.[1];
  return number === undefined ? undefined : Number(number);
}

/**
 * The mark of a list that a line starts with, `1` for all numbers; `undefined` where it has none, as a
 * line of `ls -l` has.
 */
function listMark(line: string): string | undefined {
  const bullet =
    /^[ \t]*(?:([-+])(?![r-][w-][xsS-])(?=[\p{L}\uFFFC])|(\*)(?=\p{L})(?!.*\*)|([•‣◦]))/u.exec(
      line,
    );
  if (bullet) return bullet[1] ?? bullet[2] ?? bullet[3];
  return /^[ \t]*\d{1,3}[.)](?=\p{L})/u.test(line) ? '1' : undefined;
}
