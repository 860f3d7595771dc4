import type { Problem } from '#lib/problems.ts';
import { entriesOf, type EntryFile } from '#source/content.ts';
import { createPositions } from '#source/text-position.ts';
import { findBrokenEncoding } from './broken-encoding.ts';
import { findDialects } from './raw-dialects.ts';
import { findRawEmphasis } from './raw-emphasis.ts';
import { findRawLines } from './raw-lines.ts';
import type { RawMark } from './raw-mark.ts';
import { findInNodes } from './raw-nodes.ts';
import { reporter, withEdit, type Check } from './rule.ts';
import { findShortcodes } from './shortcodes.ts';
import { writtenBlocks, type WrittenBlock } from './written-text.ts';

const report = reporter('raw-markdown');

/** No mark of Markdown, or of one of its dialects, is left in the text as it was typed. */
export const checkRawMarkdown: Check = ({ content }) => entriesOf(content).flatMap(problemsOf);

const FINDERS: readonly ((block: WrittenBlock) => RawMark[])[] = [
  findDialects,
  findRawLines,
  findRawEmphasis,
  findBrokenEncoding,
];

function problemsOf(entry: EntryFile): Problem[] {
  const found = [
    ...writtenBlocks(entry).flatMap((block) =>
      FINDERS.flatMap((find) => find(block)).map((mark) => ({ ...mark, from: block.start })),
    ),
    ...[...findShortcodes(entry), ...findInNodes(entry)].map((mark) => ({ ...mark, from: 0 })),
  ];
  if (found.length === 0) return [];
  const positionOf = createPositions(entry.text);
  const { file } = entry;
  return found.map(({ from, index, message, fix, edit }) =>
    withEdit(
      report(file, positionOf(from + index), message, fix, 'warning'),
      edit && { file, ...edit, start: from + edit.start, end: from + edit.end },
    ),
  );
}
