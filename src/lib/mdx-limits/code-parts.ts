import { isModuleCode } from './module-code.ts';

/** A line of an MDX text, without its end. */
export interface TextLine {
  start: number;
  text: string;
  /** Whether it is code, or the edge of a block of code. */
  isCode: boolean;
}

/** An opening fence, behind the marks of lists and quotations that it stands in. */
const OPENING = /^((?:[ \t]|>|[-*+] |\d{1,9}[.)] )*)(`{3,}|~{3,})(.*)$/;

/** The lines of a text; those of fenced code are told, as near as can be told without a parser. */
export function linesOf(text: string): TextLine[] {
  let fence: { sign: string; length: number; indent: number; isQuoted: boolean } | undefined;
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    if (fence) {
      const inside = line.replace(/^[ \t>]+/, '');
      const isOut =
        inside.trim() !== '' &&
        (fence.isQuoted ? !/^[ \t]*>/.test(line) : line.length - inside.length < fence.indent);
      if (!isOut) {
        const run = runAt(inside, fence.sign);
        if (run >= fence.length && inside.slice(run).trim() === '') fence = undefined;
        return { start: at, text: line, isCode: true };
      }
      // The list or the quotation that held the code has ended, and the code with it.
      fence = undefined;
    }
    const [, before = '', marks, info = ''] = OPENING.exec(line) ?? [];
    if (marks === undefined || (marks.startsWith('`') && info.includes('`'))) {
      return { start: at, text: line, isCode: false };
    }
    const indent = /[-*+.)]/.test(before) ? before.length : Math.max(0, before.length - 3);
    const isQuoted = before.includes('>');
    fence = { sign: marks.charAt(0), length: marks.length, indent, isQuoted };
    return { start: at, text: line, isCode: true };
  });
}

/** A text of the same length, in which code, imports, exports and what is escaped are spaces. */
export function withoutCode(lines: readonly TextLine[]): string {
  const bare: string[] = [];
  let block: string[] = [];
  const finish = () => {
    const text = block.join('\n');
    if (block.length > 0) bare.push(isModuleCode(text) ? blank(text) : withoutSpans(text));
    block = [];
  };
  for (const { text, isCode } of lines) {
    if (isCode || text.trim() === '') {
      finish();
      bare.push(' '.repeat(text.length));
    } else block.push(text);
  }
  finish();
  return bare.join('\n');
}

/** A block of lines in which code between backticks is spaces: a run ends at the next of its length. */
function withoutSpans(block: string): string {
  const text = block.replace(/\\[^\n]/g, '  ');
  const runs = [...text.matchAll(/`+/g)];
  const nextOfLength = new Map<number, number>();
  const closers = new Array<number | undefined>(runs.length);
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const { length } = runs[index]![0];
    closers[index] = nextOfLength.get(length);
    nextOfLength.set(length, index);
  }
  const parts: string[] = [];
  let done = 0;
  for (let index = 0; index < runs.length; index += 1) {
    const closer = closers[index];
    if (closer === undefined) continue;
    const end = runs[closer]!.index + runs[closer]![0].length;
    parts.push(text.slice(done, runs[index]!.index));
    parts.push(withoutSpan(text.slice(runs[index]!.index, end)));
    done = end;
    index = closer;
  }
  return parts.join('') + text.slice(done);
}

/** A line with which an expression or an element of its own may start, one with the other in it. */
const STARTS_EXPRESSION = /^[ \t>]*(?:\{[^<]*<|<[^{]*\{)/;

/**
 * Code between backticks as spaces, but for lines of it that may start an expression: the parser looks
 * whether they do before it knows that they are code.
 */
function withoutSpan(code: string): string {
  return code
    .split('\n')
    .map((line, index) => (index > 0 && STARTS_EXPRESSION.test(line) ? line : blank(line)))
    .join('\n');
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function runAt(text: string, sign: string): number {
  let length = 0;
  while (text.charAt(length) === sign) length += 1;
  return length;
}
