import { readDiff, readPatch, type DiffLine } from './diff.ts';
import { linesOf, toFence, type WrittenCode } from './fence.ts';
import { highlight, type Line } from './highlight.ts';
import { findLanguage, type Language } from './languages.ts';
import { parseCodeMeta, type Mark } from './meta.ts';

/** A block of code as it is shown. */
export interface CodeBlock {
  language: Language;
  file: string | undefined;
  caption: string | undefined;
  lines: CodeLine[];
  /** A patch has the signs of its lines in its text. */
  isPatch: boolean;
  wraps: boolean;
  canCopy: boolean;
}

/** A line of code in its colours, and what it is marked as. */
export interface CodeLine {
  runs: Line;
  mark: Mark | undefined;
}

/** Makes a block from what was written. What is mistaken is left out: `checks/code.ts` has told of it. */
export function toCodeBlock(written: WrittenCode): CodeBlock {
  const fence = toFence(written);
  const { meta } = parseCodeMeta(written.meta ?? '', fence);
  const name = meta.lang ?? written.lang;
  const language = findLanguage(name) ?? { id: name!, label: name, grammar: undefined };
  const isPatch = fence.isDiff && !meta.lang;
  const texts = linesOf(written.code);
  const read = isPatch
    ? readPatch(texts)
    : fence.isDiff
      ? readDiff(texts).lines
      : texts.map((text): DiffLine => ({ text, mark: undefined }));
  const lines = read.map(({ text, mark }, index) => ({
    text,
    mark: mark ?? meta.marks.get(index + 1),
  }));
  return {
    language,
    file: meta.title,
    caption: meta.caption,
    lines: isPatch ? lines.map(toPatchLine) : inColours(lines, language.grammar),
    isPatch,
    wraps: meta.wrap ?? false,
    canCopy: !meta.nocopy,
  };
}

/**
 * Colours the text as it is and, where lines were removed, the text as it was: a line of one does not
 * end a comment or a text that another began.
 */
function inColours(lines: readonly DiffLine[], grammar: string | undefined): CodeLine[] {
  const after = colouredWithout('removed', lines, grammar);
  const hasRemoved = lines.some(({ mark }) => mark === 'removed');
  const before = hasRemoved ? colouredWithout('added', lines, grammar) : after;
  return lines.map(({ mark }, index) => ({
    runs: (mark === 'removed' ? before : after).get(index)!,
    mark,
  }));
}

/** The coloured lines that do not have a mark, by their index. */
function colouredWithout(
  mark: Mark,
  lines: readonly DiffLine[],
  grammar: string | undefined,
): Map<number, Line> {
  const kept = [...lines.entries()].filter(([, line]) => line.mark !== mark);
  const coloured = highlight(kept.map(([, { text }]) => text).join('\n'), grammar);
  return new Map(kept.map(([index], place) => [index, coloured[place]!]));
}

/** Only what a patch says about itself has a colour. */
function toPatchLine({ text, mark }: DiffLine): CodeLine {
  const isHead = mark === undefined && /^(?:@@|diff |index |\+\+\+ |--- )/.test(text);
  return { runs: [{ text, ...(isHead && { colour: 'comment' as const }) }], mark };
}
